import { expect, test } from "vitest";
import { isSureBoundary } from "#core";

test("a boundary is sure beside space, marks and between scripts, but not within a run or a number", () => {
  const sure = (text: string): number[] =>
    [...text, ""].map((_, at) => at).filter((at) => isSureBoundary(text, at));
  expect(sure("共860人")).toEqual([0, 1, 4, 5]);
  expect(sure("湖川，人")).toEqual([0, 2, 3, 4]);
  expect(sure("1,240 a.b")).toEqual([0, 5, 6, 9]);
  expect(sure("(a-b)")).toEqual([0, 1, 2, 3, 4, 5]);
  expect(isSureBoundary("𠮷川", 1)).toBe(false);
});
