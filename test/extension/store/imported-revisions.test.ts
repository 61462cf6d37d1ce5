/** Opportunities edited in a table: what was pushed, cut or given away there is seen by the deal manager. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type IsoDate, readRecordRows, recordRows, type Row } from "#core";
import { exportArchive, fullArchive, handOver } from "../../../extension/store/archive.ts";
import { applyArchiveImport, planImportOf } from "../../../extension/store/archive-import.ts";
import { database } from "../../../extension/store/database.ts";
import { abnormalOpportunities } from "../../../extension/store/deal-manager.ts";
import { undoLastImport } from "../../../extension/store/undo-import.ts";
import { archive } from "./made-up.ts";

const now = "2026-03-02" as IsoDate;

/** The table of the opportunities as it leaves, with some cells typed over. */
async function edited(changes: Readonly<Record<string, string | number>>): Promise<readonly Row[]> {
  const [keys, ...rows] = recordRows(await handOver(await exportArchive()), "opportunities");
  const typed = rows.map((row) => row.map((cell, at) => changes[String(keys![at])] ?? cell));
  return [keys!, ...typed];
}

async function take(rows: readonly Row[]) {
  const read = readRecordRows(rows, await fullArchive())!;
  expect(read.problems).toEqual([]);
  const plan = await planImportOf(read.archive, { channel: "workbook" });
  await applyArchiveImport(plan, new Map(), "opportunities.csv");
  return plan;
}

const cases = async () =>
  (await abnormalOpportunities(now)).flatMap(({ cases }) => cases.map(({ kind }) => kind));

beforeEach(async () => {
  await database.delete();
  await database.open();
  const whole = archive();
  const opportunities = whole.opportunities.map((one) => ({ ...one, discount: 0 }));
  const incoming = { ...whole, opportunities, revisions: [] };
  await applyArchiveImport({ incoming, bases: new Map() });
});

it("sees a pushed date and a creeping discount that were typed into a table", async () => {
  expect(await cases()).not.toContain("pushed-date");
  const plan = await take(await edited({ expectedClose: "2026-12-31", discount: 4 }));
  expect(plan.counts.revisions.added).toBe(2);
  expect(await cases()).toEqual(expect.arrayContaining(["pushed-date", "discount-creep"]));
  const revisions = await database.revisions.toArray();
  expect(revisions.map(({ expectedClose }) => expectedClose).sort()).toEqual([
    "2026-09-30",
    "2026-12-31",
  ]);
});

it("makes no revision of the same table a second time, and takes the revisions back with the import", async () => {
  await take(await edited({ expectedClose: "2026-12-31" }));
  await take(await edited({}));
  expect(await database.revisions.count()).toBe(2);
  await undoLastImport();
  expect(await database.revisions.count()).toBe(0);
  expect(await cases()).not.toContain("pushed-date");
});
