/** The workbook as an archive for the extension, which says where it comes from; what it holds is remembered as exchanged. */
import { writeArchive, type Archive, type IsoInstant } from "#core";
import { readMemory, remembering } from "./memory.ts";
import { memoryRow } from "./memory-row.ts";
import { rememberProcesses } from "./remembered-processes.ts";
import { ask, Stopped, type Talk } from "./talk.ts";
import { forgetStale } from "./kept-versions.ts";
import { rememberIds } from "./known-ids.ts";
import { newest, newVersions, own, rememberVersions } from "./versions.ts";
import { fetchWorkbook } from "./workbook-rows.ts";
import { withoutDangling, workbookArchive } from "./workbook-archive.ts";
import { BrokenOff, writeSteps } from "./writing.ts";

export interface Exported {
  readonly text: string;
  /** Rows with problems, which stay behind. */
  readonly left: number;
  /** The workbook has sample data, which stays behind. */
  readonly hasSample: boolean;
  /** Who may not write to the workbook gets the archive all the same, but the workbook can't remember it. */
  readonly isRemembered: boolean;
}

export function* exportArchive(terms: {
  readonly now: () => string;
  readonly newId: () => string;
}): Talk<Exported> {
  yield* ask("prepareExchange", []);
  const book = yield* fetchWorkbook();
  const memory = yield* readMemory(book);
  const versions = newest(memory.versions, () => true);
  const exportedAt = terms.now() as IsoInstant;
  const here = yield* workbookArchive(book, exportedAt, (_, id) => versions.get(id)?.record);
  const { archive: whole, left } = withoutDangling(here.archive);
  const self = memory.self ?? terms.newId();
  const seen = [...memory.seen].map(([id, at]) => ({ id, exportedAt: at as IsoInstant }));
  const archive: Archive = { ...whole, origin: { id: self, seen } };
  const added = newVersions(memory, archive, own);
  const writes = [
    ...remembering(memory, "self", memoryRow("self", self)),
    ...rememberVersions(memory, added),
    ...forgetStale(memory, added, archive),
    ...rememberIds(memory, archive, new Set()),
    ...rememberProcesses(memory, archive.processes),
  ];
  let isRemembered = true;
  try {
    if (writes.length > 0)
      yield* writeSteps([{ tab: "exchange", writes }], {
        run: terms.newId(),
        kind: "export",
        file: "",
      });
  } catch (error) {
    if (error instanceof BrokenOff && error.cause instanceof Stopped) throw error.cause;
    isRemembered = false;
  }
  return {
    text: writeArchive(archive),
    left: left + here.unusable.length,
    hasSample: here.hasSample,
    isRemembered,
  };
}
