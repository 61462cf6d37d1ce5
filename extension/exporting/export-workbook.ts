/** The archive as an .xlsx workbook with live formulas. */
import {
  type Archive,
  archiveWorkbook,
  type IsoDate,
  type Locale,
  type WorkbookOptions,
} from "#core";

/** The bytes of the file. `today` is the day that the forecast is made for; `tell` hears how much is done, 0 to 1. */
export async function workbookBytes(
  archive: Archive,
  locale: Locale,
  today: IsoDate,
  options?: WorkbookOptions,
  tell?: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  // Nobody pays for the library of this file format before they export.
  const { xlsxBytes } = await import("./write-xlsx.ts");
  return xlsxBytes(archiveWorkbook(archive, locale, today, options), tell);
}
