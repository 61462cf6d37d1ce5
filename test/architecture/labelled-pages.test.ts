/** The promises of the labelled pages: enough of them, in both languages, made up, and labelled by what they say. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readCases } from "../evaluate/cases.ts";
import { keys } from "../evaluate/keys.ts";

const cases = readCases(resolve(import.meta.dirname, "../fixtures/pages"));

// GB 32100-2015: weights are the powers of 3 modulo 31.
const CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const checkCharacter = (code: string): string => {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    sum += CREDIT_CODE.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_CODE[(31 - (sum % 31)) % 31]!;
};

describe("the labelled pages", () => {
  test("are at least sixty, thirty in either language, some of which must yield nothing", () => {
    const chinese = cases.filter(({ name }) => name.startsWith("zh-"));
    const empty = cases.filter(({ name }) => name.includes("-nothing-"));
    expect(chinese.length).toBeGreaterThanOrEqual(30);
    expect(cases.length - chinese.length).toBeGreaterThanOrEqual(30);
    expect(empty.length).toBeGreaterThanOrEqual(10);
    for (const { name, expected } of empty)
      for (const key of keys) expect(expected?.[key] ?? [], `${name}, ${key}`).toEqual([]);
  });

  test("answer or leave open each key, say nothing twice, and lie under a reserved domain", () => {
    for (const { name, url, expected } of cases) {
      expect(Object.keys(expected ?? {}), name).toEqual([...keys]);
      expect(new URL(url).hostname, name).toMatch(/\.example$/u);
      for (const key of keys) {
        const values = expected?.[key] ?? [];
        expect(new Set(values).size, `${name}, ${key}`).toBe(values.length);
      }
    }
  });

  test("show credit codes whose check character is right", () => {
    const codes = cases.flatMap(({ file }) =>
      [...readFileSync(file, "utf8").matchAll(/(?<!\w)91\d{6}[0-9A-Z]{10}(?!\w)/gu)].map(String),
    );
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(code.at(-1), code).toBe(checkCharacter(code));
  });
});
