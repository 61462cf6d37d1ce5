/** Frozen bands: what a forecast said of the revenue of a period, kept as it was said. */
import * as z from "zod/mini";
import { FrozenBandId } from "../../value/id.ts";
import { IsoDate, IsoInstant } from "../../value/iso-date.ts";
import { Currency } from "../../value/money.ts";
import { Period } from "../../value/period.ts";

/** Revenue of one period in one currency, in major units: its mean and its 10th, 50th and 90th percentile. */
export const FrozenBand = z.strictObject({
  id: FrozenBandId,
  takenOn: IsoDate,
  period: Period,
  currency: Currency,
  mean: z.number(),
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
  takenAt: IsoInstant,
});
export type FrozenBand = z.infer<typeof FrozenBand>;
