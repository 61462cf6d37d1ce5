/** Scales and settings of an import: the workbook's own stay; those that nobody touched make way for the archive's. */
import {
  businessRelationship,
  defaultStageTable,
  defaultThresholds,
  purchasePotential,
  same,
  scaleColumns,
  scaleRows,
  type Archive,
  type ArchiveSettings,
  type Cell,
  type Row,
  type Scale,
} from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { moreOf } from "../../tabs/more-settings.ts";
import type { ScaleGroup, WorkbookArchive } from "./workbook-archive.ts";
import { pickerOf, type WorkbookRows } from "./workbook-rows.ts";

const starters = [purchasePotential, businessRelationship];

export const scaleKey = ["scaleId", "factorId", "level"] as const;
const columns = scaleColumns.map(({ key }) => key);

interface ScalePlan {
  readonly writes: readonly RowWrite[];
  readonly added: readonly Scale[];
  /** The scales that differ from the archive's and stay. */
  readonly differing: readonly Scale[];
}

/**
 * The archive's scales beside the workbook's. An untouched starter scale that nobody rated on makes way for the
 * archive's scales of its kind; any other scale of the workbook stays, also where the archive's differs.
 */
export function planScales(
  { archive, scaleGroups, hasSample }: WorkbookArchive,
  incoming: Archive,
): ScalePlan {
  const rated = new Set<string>(archive.ratings.map(({ scaleId }) => scaleId));
  const isReplaced = ({ id, scale }: ScaleGroup): boolean =>
    scale !== undefined &&
    starters.some((starter) => isAlike(starter, scale)) &&
    !rated.has(id) &&
    // The sample data is rated on them.
    !hasSample &&
    incoming.scales.some(({ kind }) => kind === scale.kind) &&
    !incoming.scales.some((other) => isAlike(other, scale));
  const replaced = scaleGroups.filter(isReplaced);
  const kept = new Map(
    scaleGroups.filter((group) => !replaced.includes(group)).map((group) => [group.id, group]),
  );
  const added = incoming.scales.filter(({ id }) => !kept.has(id));
  return {
    writes: [
      ...replaced.flatMap(({ rows }) => rows.map((row): RowWrite => [keyOf(row), row, null])),
      ...scaleRows(added).map((row): RowWrite => [keyOf(row), null, row]),
    ].reduce<readonly RowWrite[]>(joined, []),
    added,
    differing: incoming.scales.filter(({ id }) => {
      const scale = kept.get(id)?.scale;
      return (
        scale &&
        !isAlike(
          scale,
          incoming.scales.find((other) => other.id === id)!,
        )
      );
    }),
  };
}

/** A row that goes and comes back in one import is changed in its place. */
function joined(writes: readonly RowWrite[], [key, before, after]: RowWrite): readonly RowWrite[] {
  const known = writes.find(([other, , goes]) => other === key && goes === null);
  return known
    ? writes.map((one): RowWrite => (one === known ? [key, known[1], after] : one))
    : [...writes, [key, before, after]];
}

function keyOf(row: Row): string {
  return scaleKey.map((key) => row[columns.indexOf(key)]).join(" ");
}

function isAlike(one: Scale, other: Scale): boolean {
  return JSON.stringify(scaleRows([one])) === JSON.stringify(scaleRows([other]));
}

interface SettingsPlan {
  readonly writes: readonly RowWrite[];
  /** The workbook's settings differ, and stay. */
  readonly isKept: boolean;
}

/** Settings that nobody changed here follow the archive's; changed ones stay. */
export function planSettings(book: WorkbookRows, incoming: ArchiveSettings): SettingsPlan {
  const mine = book.state.settings;
  if (same(mine, incoming)) return { writes: [], isKept: false };
  const pick = pickerOf(book, "settings", ["setting", "value"]);
  const rows = (book.rows.get("settings") ?? []).map((row) => pick(row) as [string, Cell]);
  const isUntouched = same(mine, { thresholds: defaultThresholds, stageTable: defaultStageTable });
  if (!isUntouched) return { writes: [], isKept: true };
  const wanted: Readonly<Record<string, Cell>> = {
    "thresholds.relationship": incoming.thresholds.relationship,
    "thresholds.potential": incoming.thresholds.potential,
    ...Object.fromEntries(incoming.stageTable.map((chance, at) => [`stageTable.${at}`, chance])),
    closingDates: incoming.closingDates ?? "",
    more: moreOf(incoming),
  };
  return {
    writes: rows.flatMap(([setting, value]): readonly RowWrite[] => {
      const next = wanted[setting];
      return next === undefined || next === value ? [] : [[setting, [value], [next]]];
    }),
    isKept: false,
  };
}
