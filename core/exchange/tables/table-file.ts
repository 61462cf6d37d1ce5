/** Every table of records as a file that people edit, and such a file as records to import. */
import { currentScales } from "../../rating/scale/scale-versions.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import type { ProcessVersion } from "../../pipeline/process-version.ts";
import type { ProcessId } from "../../value/id.ts";
import type { Locale } from "../../value/local-text.ts";
import type { Checked, Problem } from "../../value/problem.ts";
import { type Archive, collections } from "../archive/archive.ts";
import { columnPlaces, columnTitle } from "./column-titles.ts";
import { editedVersion } from "../merge/edited-scale.ts";
import { processColumns, processesFromRows, processRows } from "./process-table.ts";
import { readRecordRows, recordRows, type TableKey } from "./record-rows.ts";
import { settingColumns, settingRows, settingsFromRows } from "./settings-table.ts";
import { scaleColumns, scaleRows, scalesFromRows } from "./scale-table.ts";
import type { Column, Row } from "./table.ts";
import { same } from "../merge/three-way-merge.ts";
import { typedId } from "../workbook-import/typed-id.ts";

/** The tables whose records take one row each, and those that take several. */
export type FileTableKey = TableKey | "scales" | "processes" | "settings";

/** The titles of the columns, in the language of the file, then the rows; without a language the titles are keys. */
export function tableRows(archive: Archive, key: FileTableKey, locale?: Locale): readonly Row[] {
  const titled = (columns: readonly Column[], rows: readonly Row[]): readonly Row[] => [
    columns.map((column) => columnTitle(column.key, locale)),
    ...rows,
  ];
  if (key === "scales") return titled(scaleColumns, scaleRows(archive.scales));
  if (key === "processes") return titled(processColumns, processRows(archive.processes));
  if (key === "settings") return titled(settingColumns, settingRows(archive.settings));
  const [keys = [], ...rows] = recordRows(archive, key);
  return [keys.map((one) => columnTitle(String(one), locale)), ...rows];
}

/** The records of a table as an archive of nothing else; the rows that can't be used each with their problems. */
export interface ReadTable {
  readonly key: FileTableKey;
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  readonly unusable: number;
}

/**
 * Reads rows as the table whose titles they hold, in either language and any order. A scale or a process that was
 * edited is a new version of it, made at the moment of `around`; the same rows read again are the same version.
 */
export function readTable(rows: readonly Row[], around: Archive): ReadTable | undefined {
  const scales = severalRows(rows, scaleColumns);
  if (scales)
    return readVersions("scales", scales, scalesFromRows, around, (edited) =>
      editedScale(edited, around),
    );
  const processes = severalRows(rows, processColumns);
  if (processes)
    return readVersions(
      "processes",
      processes,
      (own) => processesFromRows(own, around.exportedAt),
      around,
      (edited) => editedProcess(edited, around),
    );
  const settings = severalRows(rows, settingColumns);
  if (settings) return readSettings(settings, around);
  return readRecordRows(rows, around, columnPlaces);
}

/** So many rows may stand above the titles. */
const ABOVE = 10;

interface Found {
  readonly at: number;
  /** What a column is called in the file. */
  readonly titleOf: (key: string) => string;
  readonly rows: readonly Row[];
}

/** The rows below their titles with the cells in the order of the columns; nothing where most titles are missing. */
function severalRows(rows: readonly Row[], columns: readonly Column[]): Found | undefined {
  const keys = columns.map(({ key }) => key);
  for (const [at, titles] of rows.slice(0, ABOVE).entries()) {
    const places = columnPlaces(keys, titles.map(String));
    const known = places.filter((place) => place >= 0).length;
    if (places[0]! < 0 || known < Math.min(4, keys.length) || known * 2 < keys.length) continue;
    const body = rows.slice(at + 1).filter((row) => row.some((cell) => String(cell).trim() !== ""));
    const titleOf = (key: string): string => {
      // A problem of a text in two languages names the text alone.
      const column = keys.findIndex((one) => one === key || one === `${key}.en`);
      return String(titles[places[column] ?? -1] ?? key);
    };
    return { at, titleOf, rows: body.map((row) => places.map((place) => row[place] ?? "")) };
  }
  return undefined;
}

function readSettings(found: Found, around: Archive): ReadTable {
  const read = settingsFromRows(found.rows, around.settings);
  const problems = read.ok ? [] : read.problems.map((one) => placed(one, found));
  const archive = { ...emptyArchive(around), settings: read.ok ? read.value : around.settings };
  return { key: "settings", archive, problems, unusable: problems.length };
}

/** The archive with its settings and without a record. */
function emptyArchive({ origin: _here, ...rest }: Archive): Archive {
  return { ...rest, ...Object.fromEntries(collections.map((one) => [one, []])) } as Archive;
}

/** A problem with the row of the file instead of the one of the table. */
function placed(one: Problem, { at, titleOf }: Found): Problem {
  const [row, ...path] = one.path;
  return {
    ...one,
    path: [],
    params: {
      ...one.params,
      ...(typeof row === "number" && { row: at + 2 + row }),
      ...(path.length > 0 && { column: titleOf(String(path.at(-1))) }),
    },
  };
}

function readVersions<T>(
  key: "scales" | "processes",
  table: Found,
  read: (rows: readonly Row[]) => Checked<readonly T[]>,
  around: Archive,
  edited: (record: T) => T,
): ReadTable {
  const found = read(table.rows);
  const problems = found.ok ? [] : found.problems.map((one) => placed(one, table));
  const records = found.ok ? found.value.map(edited) : [];
  const archive = { ...emptyArchive(around), [key]: records };
  return { key, archive, problems, unusable: problems.length };
}

function editedScale(edited: Scale, { scales, exportedAt }: Archive): Scale {
  const known = scales.find(({ id }) => id === edited.id);
  if (!known || same(known, edited)) return edited;
  const isCurrent = currentScales(scales).includes(known);
  // A version that was replaced since stays what it was.
  if (!isCurrent) return known;
  return editedVersion(known, edited, exportedAt);
}

function editedProcess(edited: ProcessVersion, { processes, exportedAt }: Archive): ProcessVersion {
  const known = processes.find(({ id }) => id === edited.id);
  if (!known || same(known, edited)) return edited;
  const id = typedId<ProcessId>(["process", JSON.stringify(edited)]);
  return { ...edited, id, createdAt: exportedAt };
}
