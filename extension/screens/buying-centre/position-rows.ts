/** The list of needed positions while it is edited, and what is wrong with it. */
import { type NeededPosition, positionKey } from "#core";
import type { CentreKey } from "../../locales/use-centre-words.ts";

/** A row of the form; an empty text is what may be anything. */
export interface PositionRow {
  readonly level: NonNullable<NeededPosition["level"]> | "";
  readonly function: NonNullable<NeededPosition["function"]> | "";
  readonly role: NonNullable<NeededPosition["role"]> | "";
}

export const emptyRow: PositionRow = { level: "", function: "", role: "" };

export function rowOf({ level, function: work, role }: NeededPosition): PositionRow {
  return { level: level ?? "", function: work ?? "", role: role ?? "" };
}

/** The row as settings keep it. */
export function keyOf({ level, function: work, role }: PositionRow): string {
  return positionKey({
    ...(level && { level }),
    ...(work && { function: work }),
    ...(role && { role }),
  });
}

/** What is wrong with each row; a second row of the same position is the one that is wrong. */
export function rowFaults(rows: readonly PositionRow[]): readonly (CentreKey | undefined)[] {
  const keys = rows.map(keyOf);
  return keys.map((key, at) => {
    if (key === "any/any/any") return "centre.positionEmpty";
    return keys.indexOf(key) < at ? "centre.positionTwice" : undefined;
  });
}
