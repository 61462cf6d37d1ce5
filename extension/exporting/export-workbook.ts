/** The archive as an .xlsx workbook with live formulas. */
import { type Archive, archiveWorkbook, type IsoDate, type Locale } from "#core";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The file, to be offered for download. `today` is the day that the forecast is made for, and `fileId` is random: by
 * it an import of the edited file gives the same ids as any other import of it.
 */
export async function exportWorkbook(
  archive: Archive,
  locale: Locale,
  today: IsoDate,
  fileId: string,
): Promise<Blob> {
  return new Blob([await workbookBytes(archive, locale, today, fileId)], { type: XLSX });
}

/** The bytes of the same file, where there is no page. */
export async function workbookBytes(
  archive: Archive,
  locale: Locale,
  today: IsoDate,
  fileId?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  // Nobody pays for the library of this file format before they export.
  const { xlsxBytes } = await import("./write-xlsx.ts");
  return xlsxBytes(archiveWorkbook(archive, locale, today, fileId));
}
