/** The archive as an .xlsx workbook with live formulas. */
import {
  type Archive,
  archiveWorkbook,
  type IsoDate,
  type Locale,
  type WorkbookOptions,
} from "#core";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file, to be offered for download. `today` is the day that the forecast is made for. */
export async function exportWorkbook(
  archive: Archive,
  locale: Locale,
  today: IsoDate,
  options?: WorkbookOptions,
): Promise<Blob> {
  return new Blob([await workbookBytes(archive, locale, today, options)], { type: XLSX });
}

/** The bytes of the same file, where there is no page. */
export async function workbookBytes(
  archive: Archive,
  locale: Locale,
  today: IsoDate,
  options?: WorkbookOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  // Nobody pays for the library of this file format before they export.
  const { xlsxBytes } = await import("./write-xlsx.ts");
  return xlsxBytes(archiveWorkbook(archive, locale, today, options));
}
