import { expect, test } from "vitest";
import { collections, recordColumns } from "#core";

test("every collection has columns but scales and processes, whose parts take several rows", () => {
  expect(Object.keys(recordColumns).toSorted()).toEqual(
    collections.filter((key) => key !== "scales" && key !== "processes").toSorted(),
  );
});

test("each row begins with the id of its record", () => {
  for (const columns of Object.values(recordColumns)) expect(columns).toMatch(/^id /u);
});
