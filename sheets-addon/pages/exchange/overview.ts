/** What a workbook says of its exchanges when the page is opened. */
import { deletedHere, type DeletedRecord } from "./deleted-records.ts";
import { readMemory } from "./memory.ts";
import { openConflicts, type OpenConflict } from "./settling.ts";
import type { Talk } from "./talk.ts";
import { newest } from "./versions.ts";
import { workbookArchive, type WorkbookArchive } from "./workbook-archive.ts";
import { fetchWorkbook, type WorkbookRows } from "./workbook-rows.ts";
import { lastImport, type LastImport } from "./writing.ts";

export interface Overview {
  readonly book: WorkbookRows;
  readonly here: WorkbookArchive;
  readonly names: ReadonlyMap<string, string>;
  readonly last: LastImport | undefined;
  readonly open: readonly OpenConflict[];
  /** Records that were exchanged and whose rows somebody has deleted since. */
  readonly deleted: readonly DeletedRecord[];
}

export function* overviewOf(): Talk<Overview> {
  const book = yield* fetchWorkbook();
  const memory = yield* readMemory(book);
  const versions = newest(memory.versions, () => true);
  const here = yield* workbookArchive(book, "", (_, id) => versions.get(id)?.record);
  const { accounts, contacts, opportunities } = here.archive;
  return {
    book,
    here,
    names: new Map(
      [...accounts, ...contacts, ...opportunities].map(({ id, name }) => [id, name] as const),
    ),
    last: lastImport(memory),
    open: openConflicts(book),
    deleted: deletedHere(book, here, memory),
  };
}
