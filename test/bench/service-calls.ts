/** Google bills every call of a service in time: a recalculation must make as many for 10,000 accounts as for 100. */
import {
  type Archive,
  businessRelationship,
  type IsoInstant,
  purchasePotential,
  defaultStageTable,
  defaultThresholds,
  writeArchive,
} from "#core";
import { bundlePath, pages } from "../sheets-addon/built-add-on.ts";
import { importArchive } from "../sheets-addon/exchange-on-host.ts";
import { createHost } from "../sheets-host/host.ts";
import { atMost, type Figure } from "./figure.ts";
import { noRecords } from "../core/exchange/no-records.ts";

const FEW = 100;
const MANY = 10_000;

export function serviceCalls(say: (text: string) => void): readonly Figure[] {
  const few = callsFor(FEW);
  const many = callsFor(MANY);
  say(`  ${few.all} calls for ${FEW} accounts, ${many.all} for ${MANY}`);
  return [
    atMost(
      0,
      "calls",
      "service calls of a full recalculation: 10,000 accounts beyond 100",
      Math.abs(many.all - few.all),
    ),
    atMost(3, "ratio", "reads and writes of cells for each tab", many.cells / many.tabs),
  ];
}

/** What a recalculation asks of Google: everything, and the reads and writes of cells, which take the time. */
function callsFor(accounts: number) {
  const host = createHost({
    bundlePath,
    files: pages,
    now: "2026-03-02T12:00:00",
  });
  host.run("setUpWorkbook");
  importArchive(host, writeArchive(archiveOf(accounts)));
  host.resetCalls();
  host.run("recalculate");
  const counts = Object.entries(host.callCounts());
  const scored = host.rows("Scorecards").length - 2;
  if (scored !== accounts) throw new Error(`${scored} of ${accounts} accounts were scored.`);
  const cells = counts.filter(([name]) => /^Range(List)?\.(get|set)/.test(name));
  return {
    all: host.totalCalls(),
    cells: cells.reduce((sum, [, count]) => sum + count, 0),
    tabs: host.sheetNames().length - 1,
  };
}

/** Accounts with every second factor rated. */
function archiveOf(count: number): Archive {
  const at = "2026-03-02T12:00:00Z" as IsoInstant;
  const scales = [purchasePotential, businessRelationship];
  const accounts = Array.from({ length: count }, (_, index) => ({
    id: `a${index}` as never,
    name: `Company ${index}`,
    domains: [],
    createdAt: at,
    updatedAt: at,
  }));
  const ratings = accounts.flatMap(({ id: accountId }, index) =>
    scales.flatMap(({ id: scaleId, factors }) =>
      factors
        .filter((_, place) => (place + index) % 2 === 0)
        .map(({ id: factorId }, place) => ({
          id: `r${index}-${scaleId}-${place}` as never,
          accountId,
          scaleId,
          factorId,
          level: 1 + ((index + place) % 5),
          ratedBy: { kind: "person" as const, name: "bench" },
          ratedAt: at,
        })),
    ),
  );
  return {
    format: "account-atlas",
    version: 5,
    exportedAt: at,
    settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
    ...noRecords,
    scales,
    accounts,
    ratings,
  };
}
