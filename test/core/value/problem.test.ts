import { expect, test } from "vitest";
import { fieldOf, problem, problemCodes } from "#core";

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

test("the field of a path is its last name, and the whole of a file has none", () => {
  expect(fieldOf(["contacts", 3, "roles", 0])).toBe("roles");
  expect(fieldOf(["accounts", 1])).toBe("accounts");
  expect(fieldOf([2])).toBe("");
});
