import { expect, test } from "vitest";
import { distrust } from "#core";

test("a person is trusted before declared data, and that before a guess", () => {
  const order = (["person", "structured-data", "heuristic"] as const).map((kind) =>
    distrust({ kind, name: "x" }),
  );
  expect(order).toEqual([0, 1, 2]);
});
