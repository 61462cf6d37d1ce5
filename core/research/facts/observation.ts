/** The fact ledger: observations are only ever added, each with where it comes from. */
import * as z from "zod/mini";
import { AccountId, ContactId, ObservationId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { ContractTerm } from "./contract-term.ts";
import { Conversion } from "./conversion.ts";
import { PropertyKey } from "./property.ts";
import { distrust, Reader } from "../sources/reader.ts";
import { Source } from "../sources/source.ts";
import { TextQuote } from "../sources/text-quote.ts";

// @__NO_SIDE_EFFECTS__
function value() {
  return z.string().check(z.minLength(1), z.maxLength(20_000));
}

// @__NO_SIDE_EFFECTS__
function companyName() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

/**
 * One reading of one property of an account (or of a contact of it): its value as text, and its proof.
 * `quote` is absent for facts from off the web; `foundIn` says whether the quote stands in the visible
 * text of the page or in the data that the page declares for machines. `competitor` names whom a fact of the
 * competition is about; a need may be about a contract `term`, and an explicit one come from a `conversion`.
 */
export const Observation = z.strictObject({
  id: ObservationId,
  accountId: AccountId,
  contactId: z.optional(ContactId),
  property: PropertyKey,
  value: value(),
  competitor: z.optional(companyName()),
  term: z.optional(ContractTerm),
  conversion: z.optional(Conversion),
  quote: z.optional(TextQuote),
  foundIn: z.optional(z.enum(["text", "markup"])),
  source: Source,
  readBy: Reader,
  observedAt: IsoInstant,
});
export type Observation = z.infer<typeof Observation>;

/** What belongs to the value of an observation, and goes with it when somebody says it again. */
export function particularsOf({
  competitor,
  term,
  conversion,
}: Observation): Pick<Observation, "competitor" | "term" | "conversion"> {
  return {
    ...(competitor ? { competitor } : {}),
    ...(term ? { term } : {}),
    ...(conversion ? { conversion } : {}),
  };
}

/** A person's own entry counts most, then declared data, then a guess; among equals the newer one. */
export function comparePrecedence(a: Observation, b: Observation): number {
  const trust = distrust(a.readBy) - distrust(b.readBy);
  if (trust !== 0) return trust;
  if (a.observedAt !== b.observedAt) return a.observedAt > b.observedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
