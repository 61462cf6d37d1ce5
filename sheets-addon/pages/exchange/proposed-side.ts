/** Which side of a conflict holds as long as nobody has chosen. */
import { same, type Conflict, type Editable, type Side } from "#core";

/** Was the workbook's value typed into the sheet? That leaves the moment of the record as it was. */
export function isTyped(
  { field, mine, mineAt, theirsAt }: Conflict,
  bases: readonly Editable[],
): boolean {
  const valueIn = (one: Editable) => (one as unknown as Record<string, unknown>)[field];
  return bases.length === 0
    ? mineAt === theirsAt
    : bases.some((base) => base.updatedAt === mineAt && !same(valueIn(base), mine));
}

/** The side that holds as long as nobody has chosen: a value typed into the sheet, otherwise the one that was edited last. */
export function proposedSide(conflict: Conflict, bases: readonly Editable[]): Side {
  const { mine, theirs, mineAt = "", theirsAt = "" } = conflict;
  if (isTyped(conflict, bases)) return "mine";
  if (mineAt !== theirsAt) return mineAt > theirsAt ? "mine" : "theirs";
  return JSON.stringify(mine) >= JSON.stringify(theirs) ? "mine" : "theirs";
}
