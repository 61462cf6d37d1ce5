import { describe, expect, test } from "vitest";
import type { KeyedParts } from "../../../extension/capture/keeping/keep-person.ts";
import { keyOfMark, marked, markOfKey } from "../../../extension/screens/panel/assessment-keys.ts";

const after = (parts: KeyedParts, ...keys: readonly string[]): KeyedParts =>
  keys.reduce((before, key) => marked(before, markOfKey(key)!), parts);
const nothing: KeyedParts = { roles: [] };

describe("the nine keys", () => {
  test("are five roles, three levels and the next function, and no other key is one", () => {
    const all = [..."123456789"].map((key) => markOfKey(key));
    expect(all.map((mark) => mark?.value)).toEqual([
      "initiator",
      "decider",
      "user",
      "designer",
      "evaluator",
      "operating",
      "managing",
      "deciding",
      "next",
    ]);
    expect([markOfKey("0"), markOfKey("a"), markOfKey("12")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(keyOfMark({ part: "level", value: "deciding" })).toBe(8);
    expect(keyOfMark({ part: "function", value: "technical" })).toBe(9);
  });

  test("give several roles, in the order of the method, and take one back", () => {
    expect(after(nothing, "5", "1").roles).toEqual(["initiator", "evaluator"]);
    expect(after(nothing, "5", "1", "5").roles).toEqual(["initiator"]);
  });

  test("give one level", () => {
    expect(after(nothing, "6", "8").level).toBe("deciding");
    expect(after(nothing, "8", "8").level).toBeUndefined();
  });

  test("go through the functions and on to none", () => {
    const at = (times: number) => after(nothing, ...Array<string>(times).fill("9")).function;
    expect([1, 2, 3, 4].map(at)).toEqual(["using", "technical", "purchasing-finance", undefined]);
  });
});

describe("a suggestion", () => {
  const guess: KeyedParts = {
    roles: ["decider"],
    level: "deciding",
    function: "technical",
    suggested: ["level", "function", "roles"],
  };

  test("is confirmed by its own key", () => {
    expect(after(guess, "8")).toMatchObject({
      level: "deciding",
      suggested: ["function", "roles"],
    });
    expect(after(guess, "2")).toMatchObject({
      roles: ["decider"],
      suggested: ["level", "function"],
    });
    expect(after(guess, "9")).toMatchObject({
      function: "technical",
      suggested: ["level", "roles"],
    });
  });

  test("gives way to any other, and the rest stays a suggestion", () => {
    expect(after(guess, "6")).toMatchObject({
      level: "operating",
      suggested: ["function", "roles"],
    });
    expect(after(guess, "3")).toMatchObject({ roles: ["user"], suggested: ["level", "function"] });
  });
});
