/** Conversions: how and when an implicit need, such as a complaint, was turned into an explicit one. */
import * as z from "zod/mini";
import { ObservationId } from "../../value/id.ts";
import { IsoDate } from "../../value/iso-date.ts";

// @__NO_SIDE_EFFECTS__
function way() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
}

/**
 * Stands with the explicit need. `from` is the observation of the implicit one, which stays in the ledger beside
 * it; `how` tells what made the customer say it, such as the question that was asked.
 */
export const Conversion = z.strictObject({ from: ObservationId, on: IsoDate, how: way() });
export type Conversion = z.infer<typeof Conversion>;
