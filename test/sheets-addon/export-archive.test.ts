/** The way back: the workbook as an archive for the extension. */
import { collections, mergeArchives, readArchive, writeArchive, type Archive } from "#core";
import { expect, it } from "vitest";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith } from "./workbook-on-host.ts";

const archive = sampleArchive(6);

const exported = (host: ReturnType<typeof hostWith>): Archive => {
  const { archive: text } = host.run("exportArchive") as { archive: string };
  const read = readArchive(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

it("gives every record back as it was imported", () => {
  const back = exported(hostWith(archive));
  for (const key of collections) expect([key, back[key]]).toEqual([key, archive[key]]);
  expect(back.settings).toEqual(archive.settings);
});

it("brings what was typed in the sheet beside what was edited in the browser meanwhile", () => {
  const [first, ...rest] = archive.accounts;
  const typed = { ...archive, accounts: [{ ...first!, owner: "Typed" }, ...rest] };
  const back = exported(hostWith(typed));
  const mine: Archive = {
    ...archive,
    accounts: [{ ...first!, name: "Renamed", updatedAt: archive.exportedAt }, ...rest],
  };
  const bases = (id: string) => archive.accounts.filter((one) => (one.id as string) === id);
  const { merged, conflicts } = mergeArchives(mine, back, { bases });
  expect(merged.accounts[0]).toMatchObject({ name: "Renamed", owner: "Typed" });
  expect(conflicts).toEqual([]);
  expect(writeArchive(merged)).toContain("Typed");
});
