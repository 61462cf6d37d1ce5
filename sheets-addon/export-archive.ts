/** The workbook as an archive that the extension opens: every row that can be used, with what was typed into it. */
import { archiveVersion, writeArchive, type Archive } from "#core";
import { readRecords, recordKeys } from "./records.ts";
import { readSettings } from "./settings.ts";
import type { Workbook } from "./workbook.ts";

/** The text of the archive, and how many rows stay behind because they can't be used. */
export interface WorkbookArchive {
  readonly archive: string;
  readonly problems: number;
}

export function exportWorkbook(workbook: Workbook, exportedAt: string): WorkbookArchive {
  const records = readRecords(workbook);
  const { settings } = readSettings(workbook.tabs.get("settings"), workbook.locale);
  const archive = {
    format: "account-atlas",
    version: archiveVersion,
    exportedAt,
    settings,
    scales: records.scales,
    ...Object.fromEntries(recordKeys.map((key) => [key, records[key].map(({ record }) => record)])),
    processes: [],
  } as unknown as Archive;
  return { archive: writeArchive(archive), problems: records.problems().length };
}
