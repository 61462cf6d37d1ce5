/** Saving what is stored as a workbook, with what its own history teaches. */
import { type Archive, type Locale, salesOutlook } from "#core";
import { chanceBook } from "../store/forecast/chances.ts";
import { newId, today } from "../store/identity.ts";
import { download } from "./download.ts";
import { exportWorkbook } from "./export-workbook.ts";

/** Offers the file of an archive, or of a part of it; chances are learned from everything that is stored. */
export async function saveWorkbook(name: string, archive: Archive, locale: Locale): Promise<void> {
  const outlook = salesOutlook(await chanceBook(), archive);
  download(name, await exportWorkbook(archive, locale, today(), { fileId: newId(), outlook }));
}
