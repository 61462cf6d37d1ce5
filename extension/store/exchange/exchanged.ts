/** Records as they were at an exchange: by them an import tells on which side a field was edited. */
import { type Activity, type Editable, type IsoInstant, withoutParticipants } from "#core";

/** The collections whose records are edited; events never change, so that nothing needs to be compared. */
export const editedCollections = [
  "accounts",
  "contacts",
  "opportunities",
  "orders",
  "activities",
] as const;

/** The version of a record that was in an archive: one of this browser's own, or of the place that it came from. */
export interface Exchanged {
  readonly id: string;
  readonly recordId: string;
  /** The place that wrote the archive; `own` for this browser. */
  readonly place: string;
  readonly exportedAt: IsoInstant;
  readonly record: Editable;
}

export const own = "own";

/** The record without the forgotten; the same one when it names none of them. */
export function nameless(record: Editable, gone: ReadonlySet<string>): Editable {
  return "contactIds" in record
    ? withoutParticipants(record as Activity, (id) => gone.has(id))
    : record;
}
