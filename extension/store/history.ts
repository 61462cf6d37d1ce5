/** The imported history: stored import by import, so that each can be taken back as a whole. */
import type { ChosenReading, IsoInstant, PastOpportunity, PlannedHistory } from "#core";
import { database } from "./database.ts";
import { newId, now } from "./identity.ts";

/** One import: its file, when it was made, and what it brought. */
export interface HistoryImport {
  readonly id: string;
  readonly file: string;
  readonly importedAt: IsoInstant;
  readonly count: number;
  readonly won: number;
  readonly lost: number;
}

/** Stores a planned import in one transaction; what has been imported by now, perhaps in another tab, isn't added again. */
export async function importHistory(
  file: string,
  planned: readonly PlannedHistory[],
): Promise<number> {
  const importedAt = now();
  const importId = `${importedAt} ${file}`;
  return database.transaction("rw", database.pastOpportunities, async () => {
    const known = new Set((await database.pastOpportunities.toArray()).map(({ ref }) => ref));
    const added = planned.filter(({ ref }) => !known.has(ref)).map((one) => recordOf(one));
    await database.pastOpportunities.bulkAdd(added);
    return added.length;
  });
  function recordOf({ row: _row, ...history }: PlannedHistory): PastOpportunity {
    return { ...history, id: newId(), importId, importedAt };
  }
}

const READING = "historyReading";

/** Remembers how a file of these headings was read, so that the next export of the same system is read alike. */
export async function rememberReading(
  head: readonly string[],
  chosen: ChosenReading,
): Promise<void> {
  await database.settings.put({ key: READING, value: { head, chosen } });
}

/** How a file of these headings was read last; everything is guessed when it never was. */
export async function rememberedReading(head: readonly string[]): Promise<ChosenReading> {
  const known = (await database.settings.get(READING))?.value as
    | { readonly head: readonly string[]; readonly chosen: ChosenReading }
    | undefined;
  return known && JSON.stringify(known.head) === JSON.stringify(head) ? known.chosen : {};
}

/** All imports, the newest first. */
export async function historyImports(): Promise<readonly HistoryImport[]> {
  const found = new Map<string, HistoryImport>();
  await database.pastOpportunities.each(({ importId, importedAt, outcome }) => {
    const file = importId.startsWith(importedAt) ? importId.slice(importedAt.length + 1) : importId;
    const before = found.get(importId) ?? {
      id: importId,
      file,
      importedAt,
      count: 0,
      won: 0,
      lost: 0,
    };
    found.set(importId, {
      ...before,
      count: before.count + 1,
      won: before.won + Number(outcome === "won"),
      lost: before.lost + Number(outcome === "lost"),
    });
  });
  return [...found.values()].sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
}

/** Takes an import back, with everything that it brought, and returns the way to bring it back. */
export async function removeHistory(importId: string): Promise<() => Promise<void>> {
  const removed = await database.transaction("rw", database.pastOpportunities, async () => {
    const own = database.pastOpportunities.where("importId").equals(importId);
    const records = await own.toArray();
    await own.delete();
    return records;
  });
  return async () => void (await database.pastOpportunities.bulkPut(removed));
}
