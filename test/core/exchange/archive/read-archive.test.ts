import { describe, expect, test } from "vitest";
import { type Problem, readArchive, readingArchive, writeArchive } from "#core";
import { scale } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const problemsOf = (text: string): readonly (readonly [string, string])[] => {
  const read = readArchive(text);
  return read.ok
    ? []
    : read.problems.map(({ code, path }: Problem) => [code, path.join(".")] as const);
};

test("what was written is read back the same", () => {
  expect(readArchive(writeArchive(archive))).toEqual({ ok: true, value: archive });
});

describe("a file that is no archive", () => {
  test("cut off", () => {
    expect(problemsOf(writeArchive(archive).slice(0, -20))).toEqual([["not-json", ""]]);
  });

  test.each(["[]", "null", "42", '{"format":"other"}', '"text"'])("foreign: %s", (text) => {
    expect(problemsOf(text)).toEqual([["not-an-archive", "format"]]);
  });

  test("of a newer version", () => {
    expect(problemsOf(JSON.stringify({ ...archive, version: 6, future: true }))).toEqual([
      ["newer-version", "version"],
    ]);
  });
});

test("every problem of a damaged file is listed with its path", () => {
  const damaged = structuredClone(archive) as never as Record<string, Record<string, unknown>[]>;
  Object.assign(damaged["accounts"]![0]!, { name: 7, colour: "red" });
  delete damaged["observations"]![0]!["value"];
  Object.assign(damaged["ticks"]![0]!, { on: "2026-02-30", conditionId: "no spaces please" });
  Object.assign(damaged["opportunities"]![0]!, { customerStage: "lunch" });
  expect(problemsOf(JSON.stringify(damaged)).toSorted()).toEqual([
    ["bad-value", "ticks.0.conditionId"],
    ["missing-field", "observations.0.value"],
    ["not-a-choice", "opportunities.0.customerStage"],
    ["not-a-date", "ticks.0.on"],
    ["unknown-field", "accounts.0.colour"],
    ["wrong-type", "accounts.0.name"],
  ]);
});

test("ids that stand twice and references to nothing are found", () => {
  const torn = {
    ...archive,
    accounts: [archive.accounts[0]!, archive.accounts[0]!],
    opportunities: [],
    contacts: [],
  };
  expect(problemsOf(JSON.stringify(torn))).toEqual([
    ["duplicate-id", "accounts.1.id"],
    ["unknown-reference", "stakeholders.0.contactId"],
    ["unknown-reference", "ticks.0.opportunityId"],
    ["unknown-reference", "revisions.0.opportunityId"],
    ["unknown-reference", "frozenChances.0.opportunityId"],
  ]);
});

test("what is wrong in the sound parts of a damaged file is named in the same go", () => {
  const damaged = {
    ...archive,
    accounts: [{ ...archive.accounts[0], name: 7 }],
    contacts: [],
    scales: [scale([60, 30])],
  };
  expect(problemsOf(JSON.stringify(damaged))).toEqual([
    ["wrong-type", "accounts.0.name"],
    ["unknown-reference", "stakeholders.0.contactId"],
    ["weights-do-not-sum", "scales.0.factors"],
  ]);
});

test("a scale that breaks a rule is named", () => {
  expect(problemsOf(JSON.stringify({ ...archive, scales: [scale([60, 30])] }))).toEqual([
    ["weights-do-not-sum", "scales.0.factors"],
  ]);
});

test("a hostile key doesn't reach any prototype", () => {
  problemsOf('{"format":"account-atlas","version":1,"__proto__":{"polluted":1}}');
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

describe("an archive with more records than are checked at once", () => {
  const many = Array.from({ length: 4500 }, (_, at) => ({
    ...archive.accounts[0]!,
    id: at === 0 ? archive.accounts[0]!.id : `many-${at}`,
  }));
  const large = { ...archive, accounts: [...many, ...archive.accounts.slice(1)] };

  test("is read whole, with rests in which a page can be drawn", () => {
    const reading = readingArchive(JSON.stringify(large));
    let rests = 0;
    let step = reading.next();
    for (; !step.done; step = reading.next()) rests++;
    expect(step.value).toEqual({ ok: true, value: large });
    expect(rests).toBeGreaterThanOrEqual(3);
  });

  test("tells each problem at its own place, and what is wrong beside it once", () => {
    const damaged = structuredClone(large) as never as Record<string, Record<string, unknown>[]>;
    damaged["accounts"]![4321]!["name"] = 7;
    damaged["accounts"]![2000]!["colour"] = "red";
    damaged["ticks"]![0]!["on"] = "2026-02-30";
    Object.assign(damaged, { settings: 7 });
    expect(problemsOf(JSON.stringify(damaged)).toSorted()).toEqual([
      ["not-a-date", "ticks.0.on"],
      ["unknown-field", "accounts.2000.colour"],
      ["wrong-type", "accounts.4321.name"],
      ["wrong-type", "settings"],
    ]);
  });

  test("finds an id that stands twice however far apart", () => {
    const twice = { ...large, accounts: [...large.accounts, large.accounts[1]!] };
    const at = twice.accounts.length - 1;
    expect(problemsOf(JSON.stringify(twice))).toEqual([["duplicate-id", `accounts.${at}.id`]]);
  });
});
