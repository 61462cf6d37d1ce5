/** Which versions of records stay remembered: those that an archive of some place may still build on. */
import type { Archive, Editable } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { editedCollections, remembering, type Memory, type Version } from "./memory.ts";
import { own } from "./versions.ts";

/** So many of the newest versions of a record stay for each place: somebody may be working on one that was exported since its last archive. */
const RECENT = 3;

/**
 * Takes the versions out that nobody needs any more. Of each record stay, for each place it came from: the oldest, the newest
 * ones, those that the last archive of each other place was built on, and the one that the workbook's own row came from.
 */
export function forgetStale(
  memory: Memory,
  added: readonly Version[],
  merged: Pick<Archive, (typeof editedCollections)[number]>,
): readonly RowWrite[] {
  const moments = new Map(
    editedCollections.flatMap((key) =>
      (merged[key] as readonly Editable[]).map(({ id, updatedAt }) => [id, updatedAt] as const),
    ),
  );
  const marks = new Map<string, string[]>();
  for (const seen of memory.marks.values())
    for (const [place, until] of Object.entries(seen)) {
      const known = place === memory.self ? own : place;
      marks.set(known, [...(marks.get(known) ?? []), until]);
    }
  const groups = new Map<string, Version[]>();
  const all = new Map([...memory.versions, ...added].map((one) => [one.key, one]));
  for (const one of all.values()) {
    const name = `${one.place} ${one.record.id}`;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()].flatMap((group): readonly RowWrite[] => {
    if (group.length <= RECENT) return [];
    const sorted = [...group].sort((a, b) => (a.exportedAt < b.exportedAt ? -1 : 1));
    // By the oldest an edit of whoever nobody has heard of yet becomes a conflict, and is not lost.
    const needed = new Set([sorted[0]!, ...sorted.slice(-RECENT)]);
    for (const until of marks.get(sorted[0]!.place) ?? []) {
      const base = sorted.filter(({ exportedAt }) => exportedAt <= until).at(-1);
      if (base) needed.add(base);
    }
    return sorted.flatMap((one) =>
      needed.has(one) || one.record.updatedAt === moments.get(one.record.id)
        ? []
        : remembering(memory, one.key, null),
    );
  });
}
