import { expect, test } from "vitest";
import { problem, problemCodes } from "#core";

test("a problem carries its code, its place and what its sentence names", () => {
  expect(problem("weights-do-not-sum", ["factors"], { sum: 90 })).toEqual({
    code: "weights-do-not-sum",
    path: ["factors"],
    params: { sum: 90 },
  });
  expect(problem("not-json", [])).toEqual({ code: "not-json", path: [] });
});

test("no code stands twice", () => {
  expect(new Set(problemCodes).size).toBe(problemCodes.length);
});
