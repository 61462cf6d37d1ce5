import { expect, test } from "vitest";
import { ProcessVersion, standardContent } from "#core";
import { noon } from "../made-up.ts";

test("a version holds all that a process consists of, and when it was made", () => {
  const version = { ...standardContent, id: "p1", createdAt: noon };
  expect(ProcessVersion.safeParse(version).success).toBe(true);
  expect(ProcessVersion.safeParse({ ...version, createdAt: "yesterday" }).success).toBe(false);
});
