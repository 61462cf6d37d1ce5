/** Which side holds in a conflict between two places: what somebody chose, or what is proposed. */
import type { Conflict, FigureConflict, Side } from "#core";

/** A field or a figure that both sides have changed. */
export type AnyConflict = Conflict | FigureConflict;

/** Which side holds in a conflict, by `conflictKey`. */
export type Choices = ReadonlyMap<string, Side>;

export function conflictKey({ id, field }: AnyConflict): string {
  return `${id} ${field}`;
}

/** The side that is proposed: the one that was edited last; what is here where nobody can tell. */
export function proposedSide({ mineAt = "", theirsAt = "" }: AnyConflict): Side {
  return theirsAt > mineAt ? "theirs" : "mine";
}
