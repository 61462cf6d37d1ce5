import { expect, test } from "vitest";
import { archiveVersion, readArchive, upgradeArchive } from "#core";
import { archive } from "./made-up-archive.ts";

const { withdrawals: _w, tombstones: _t, ...rest } = archive;
const first = { ...rest, version: 1 };

test("an archive of version 1 still opens, and lacks nothing that it had", () => {
  expect(readArchive(JSON.stringify(first))).toEqual({
    ok: true,
    value: { ...archive, withdrawals: [], tombstones: [] },
  });
});

test("a damaged one gives its problems under the paths of its own file", () => {
  const read = readArchive(JSON.stringify({ ...first, contacts: [{ id: "c" }] }));
  expect(read.ok ? [] : read.problems.map(({ path }) => path.join("."))).toContain(
    "contacts.0.name",
  );
});

test("what is of today's version, or of none, stays as it is", () => {
  expect(upgradeArchive(archive)).toBe(archive);
  expect(upgradeArchive({ version: "1" })).toEqual({ version: "1" });
  expect(archiveVersion).toBe(2);
});
