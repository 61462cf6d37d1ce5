import { expect, test } from "vitest";
import { conditionsToPrepare, standardGuide } from "#core";

test("what is to be prepared comes kind by kind: process, relationship, information", () => {
  const prepared = conditionsToPrepare(standardGuide[0]!);
  expect(prepared.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 4 }, () => "process"),
    ...Array.from({ length: 2 }, () => "relationship"),
    ...Array.from({ length: 3 }, () => "information"),
  ]);
  expect(prepared[0]!.condition.id).toBe("1-p1");
});
