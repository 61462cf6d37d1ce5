/** Ticks as formulas hand them over: opportunity, condition, TRUE or FALSE, day; columns B to E of the Ticks tab. */
import type { IsoDate, Tick } from "#core";
import { isEmpty } from "./arguments.ts";
import { groupedBy, recordRows } from "./record-rows.ts";

/** The ticks of each opportunity, oldest first; of one day those of lower rows count as later. */
export function datedTicks(ticks: unknown): ReadonlyMap<string, readonly Tick[]> {
  if (isEmpty(ticks)) return new Map();
  const rows = recordRows(ticks, "ticks", [4, 4], "opportunity, condition, TRUE or FALSE, day");
  const all = rows.map((row): Tick => {
    const on = row.needed(row.day(3), 3, "a date");
    return {
      id: String(row.place).padStart(7, "0"),
      opportunityId: row.needed(row.text(0), 0, "an opportunity"),
      conditionId: row.needed(row.text(1), 1, "a condition, such as 1-m1"),
      done: row.needed(row.flag(2), 2, "TRUE or FALSE"),
      on,
      recordedAt: momentOf(on),
    } as unknown as Tick;
  });
  return groupedBy(all.sort(byMoment), ({ opportunityId }) => opportunityId);
}

export function momentOf(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}

/** Those of one moment keep the order of their rows. */
export function byMoment(
  a: { readonly recordedAt: string },
  b: { readonly recordedAt: string },
): number {
  return a.recordedAt < b.recordedAt ? -1 : Number(a.recordedAt > b.recordedAt);
}
