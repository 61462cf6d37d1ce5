import { expect, test } from "vitest";
import {
  newestVersion,
  type ProcessVersion,
  stagesInForce,
  standardContent,
  standardProcess,
} from "#core";
import { noon } from "../made-up.ts";

const version = (id: string, createdAt: string = noon): ProcessVersion => ({
  ...structuredClone(standardContent as unknown as Pick<ProcessVersion, "stages" | "guides">),
  id: id as ProcessVersion["id"],
  createdAt: createdAt as ProcessVersion["createdAt"],
});

test("the process is the standard until a team has its own, and then the newest, whatever order they come in", () => {
  expect(stagesInForce([])).toBe(standardProcess);
  const [old, late] = [version("a"), version("b", "2026-05-01T00:00:00Z")];
  expect(newestVersion([late, old])).toBe(late);
  expect(stagesInForce([old, late])).toBe(late.stages);
});
