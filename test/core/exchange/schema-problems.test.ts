import { expect, test } from "vitest";
import { type Problem, readArchive } from "#core";
import { archive } from "./made-up-archive.ts";

function only(change: object): Problem {
  const read = readArchive(JSON.stringify({ ...archive, ...change }));
  if (read.ok) throw new Error("read without a problem");
  expect(read.problems).toHaveLength(1);
  return read.problems[0]!;
}

test("a problem names the field and shows the value", () => {
  expect(only({ accounts: [{ ...archive.accounts[0], owner: 5 }] })).toEqual({
    code: "wrong-type",
    path: ["accounts", 0, "owner"],
    params: { field: "owner", value: "5", expected: "string" },
  });
});

test("a long value is shown shortened", () => {
  const found = only({ exportedAt: "x".repeat(500) });
  expect(found.code).toBe("bad-value");
  expect(String(found.params!["value"])).toHaveLength(60);
});

test("a text that is too long is told apart from other bad values", () => {
  expect(only({ accounts: [{ ...archive.accounts[0], name: "x".repeat(201) }] }).code).toBe(
    "too-long",
  );
});

test("a problem within a list names the list, for its items have no names", () => {
  const stakeholder = { ...archive.stakeholders[0], roles: ["user", "juggler"] };
  expect(only({ stakeholders: [stakeholder] })).toEqual({
    code: "not-a-choice",
    path: ["stakeholders", 0, "roles", 1],
    params: { field: "roles", value: "juggler" },
  });
});
