/** A contact: a person who works for an account, as on a business card. */
import * as z from "zod/mini";
import { AccountId, ContactId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";

// @__NO_SIDE_EFFECTS__
function personName() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

/**
 * Contact data only; what is personal is observed, property by property, and flagged. `released` says that
 * the user lets this person's personal facts leave the browser.
 */
export const Contact = z.strictObject({
  id: ContactId,
  accountId: AccountId,
  name: personName(),
  position: z.optional(z.string()),
  department: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  released: z.optional(z.boolean()),
  createdAt: IsoInstant,
  updatedAt: IsoInstant,
});
export type Contact = z.infer<typeof Contact>;
