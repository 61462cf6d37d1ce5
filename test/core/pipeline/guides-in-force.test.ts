import { expect, test } from "vitest";
import { contentInForce, type ProcessVersion, standardContent, standardGuide } from "#core";
import { noon } from "../made-up.ts";

test("the guides are the standard's until a team has its own", () => {
  expect(contentInForce([]).guides).toBe(standardGuide);
  const own = {
    ...standardContent,
    guides: [],
    id: "p",
    createdAt: noon,
  } as unknown as ProcessVersion;
  expect(contentInForce([own]).guides).toEqual([]);
});
