/** Tombstones: what remains of a forgotten record is its random id, so that no older archive brings it back. */
import * as z from "zod/mini";
import { ForgottenId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";

/** `id` is the id of the erased record; a tombstone says nothing else of it, not even of which kind it was. */
export const Tombstone = z.strictObject({ id: ForgottenId, forgottenAt: IsoInstant });
export type Tombstone = z.infer<typeof Tombstone>;

/** The fields by which a record belongs to another one, and goes when that one is forgotten. */
interface Belonging {
  readonly id: string;
  readonly accountId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly observationId?: string | undefined;
  readonly opportunityId?: string | undefined;
}

/**
 * The tombstone of a record that is forgotten: itself, or what it belongs to, for a fact about a person that
 * another browser wrote later goes with the person. Nothing for a record that stays.
 * @example tombstoneOf({ id: "o1", contactId: "c1" }, new Map([["c1", { forgottenAt: "2026-03-02T12:00:00Z" }]])).id // "o1"
 */
export function tombstoneOf(
  { id, accountId, contactId, observationId, opportunityId }: Belonging,
  known: ReadonlyMap<string, Pick<Tombstone, "forgottenAt">>,
): Tombstone | undefined {
  for (const one of [id, accountId, contactId, observationId, opportunityId]) {
    const { forgottenAt } = known.get(one ?? "") ?? {};
    if (forgottenAt) return { id: id as ForgottenId, forgottenAt };
  }
  return undefined;
}
