import { expect, test } from "vitest";
import { Archive, writeArchive } from "#core";
import { archive } from "../made-up-archive.ts";
import { noRecords } from "../no-records.ts";

test("the file is JSON that holds the archive, one record a line", () => {
  const text = writeArchive(archive);
  expect(JSON.parse(text)).toEqual(archive);
  expect(text.split("\n").filter((line) => line.startsWith('    {"id"'))).toHaveLength(19);
});

test("an empty archive is one too", () => {
  const empty = { ...archive, ...noRecords };
  expect(Archive.safeParse(JSON.parse(writeArchive(empty))).success).toBe(true);
});
