/** A workbook that was edited by hand, as records to import: what was typed, beside what the file once held. */
import { stagesInForce } from "../pipeline/process-in-force.ts";
import type { Problem } from "../value/problem.ts";
import { type Archive, collections } from "./archive/archive.ts";
import { readTable } from "./tables/table-file.ts";
import type { Row } from "./tables/table.ts";
import type { Editable } from "./merge/three-way-merge.ts";
import { accountHeadings, readAccounts } from "./workbook-import/edited-accounts.ts";
import { opportunityHeadings } from "./workbook-import/opportunity-headings.ts";
import { readOpportunities } from "./workbook-import/edited-opportunities.ts";
import { ratingHeadings, readRatings } from "./workbook-import/edited-ratings.ts";
import type { EditedFigures } from "./workbook-import/edited-figures.ts";
import { readScales, scaleHeadings } from "./workbook-import/edited-scales.ts";
import { readSettingsSheet, settingHeadings } from "./workbook-import/edited-settings.ts";
import { importDesk, type TypedEntry } from "./workbook-import/import-desk.ts";
import { type KeyedSheet, keyedSheet, type SheetForm } from "./workbook-import/keyed-sheet.ts";
import {
  type Notice,
  plainText,
  type ReadFile,
  type ReadSheet,
} from "./workbook-import/read-sheet.ts";
import {
  readState,
  STATE_SHEET,
  unknownState,
  type WorkbookState,
} from "./workbook/state-sheet.ts";

/** The records of a workbook, the versions that it once held, and everything in it that can't be used. */
export interface ReadWorkbook {
  readonly archive: Archive;
  readonly bases: ReadonlyMap<string, readonly Editable[]>;
  /** Scales and settings that say something else than was written; they are merged by themselves. */
  readonly figures: EditedFigures;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** The sheets that were read, and of a file that was not written here nothing is compared. */
  readonly sheets: readonly string[];
}

/**
 * Reads the sheets that can be edited, wherever their columns and rows were moved to; nothing when the file has none.
 * `around` is the archive that the records are for. Reading the same file again gives the same records.
 */
export function readWorkbook(
  file: ReadFile,
  around: Archive,
  entry: TypedEntry,
): ReadWorkbook | undefined {
  const state = stateOf(file) ?? unknownState();
  const desk = importDesk(around, state, entry);
  const process = stagesInForce(around.processes);
  const taken = new Set<ReadSheet>();
  const forms = [
    { prefix: "accounts", headings: accountHeadings(), headingRows: 1, read: readAccounts },
    {
      prefix: "ratings",
      headings: ratingHeadings(around.scales),
      headingRows: 2,
      read: readRatings,
    },
    {
      prefix: "opportunities",
      headings: opportunityHeadings(process),
      headingRows: 2,
      read: (sheet: KeyedSheet) => readOpportunities(sheet, process, desk),
    },
    { prefix: "scales", headings: scaleHeadings(), headingRows: 1, read: readScales },
    { prefix: "settings", headings: settingHeadings(), headingRows: 1, read: readSettingsSheet },
  ] as const;
  const find = (form: SheetForm, by: "keys" | "headings"): KeyedSheet | undefined => {
    for (const sheet of file.sheets) {
      const keyed = taken.has(sheet)
        ? undefined
        : keyedSheet(sheet, form, by, file.countsFrom1904, desk);
      if (keyed) taken.add(sheet);
      if (keyed) return keyed;
    }
    return undefined;
  };
  // By their keys first, for headings such as Account stand on more than one sheet; a file that was not written here
  // may have such headings too, and means something else by them.
  const isOurs = state.fileId !== "";
  const found = forms.map((form) => find(form, "keys"));
  forms.forEach((form, at) => {
    const sheet = found[at] ?? (isOurs ? find(form, "headings") : undefined);
    if (sheet) form.read(sheet, desk);
  });
  const tables = file.sheets.flatMap((sheet) => {
    const read = taken.has(sheet) ? undefined : readTable(plainRows(sheet), around);
    if (!read) return [];
    taken.add(sheet);
    desk.problems.push(
      ...read.problems.map((one) => ({ ...one, params: { ...one.params, sheet: sheet.name } })),
    );
    return [read.archive];
  });
  if (taken.size === 0) return undefined;
  const { origin: _here, ...rest } = around;
  const typed = {
    accounts: desk.accounts,
    opportunities: desk.opportunities,
    observations: desk.observations,
    ratings: desk.ratings,
    ticks: desk.ticks,
  };
  const archive = {
    ...rest,
    exportedAt: entry.at,
    ...Object.fromEntries(
      collections.map((key) => [
        key,
        [
          ...((typed as Partial<Archive>)[key] ?? []),
          ...tables.flatMap((one) => one[key] as readonly object[]),
        ],
      ]),
    ),
  } as Archive;
  return {
    archive,
    bases: desk.bases,
    figures: { scales: desk.scales, settings: desk.settings() },
    problems: desk.problems,
    notices: desk.notices,
    sheets: [...taken].map(({ name }) => name),
  };
}

function stateOf({ sheets }: ReadFile): WorkbookState | undefined {
  const sheet = sheets.find(({ name }) => name === STATE_SHEET);
  return sheet && readState(sheet.rows.map((row) => row.map(plainText)));
}

function plainRows({ rows }: ReadSheet): readonly Row[] {
  return rows.map((row) =>
    row.map((value) =>
      typeof value === "object" || value === undefined ? plainText(value) : value,
    ),
  );
}
