/** Values of metrics: what somebody entered for a metric of an account and a period; only ever added. */
import * as z from "zod/mini";
import { Reader } from "../../research/sources/reader.ts";
import { AccountId, MetricValueId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { Period } from "../../value/period.ts";

/** What accounts are measured by; the first five follow from orders where there are any. */
export const metrics = [
  "sales",
  "profit",
  "collected",
  "deals",
  "margin-rate",
  "growth",
  "share-of-wallet",
  "satisfaction",
  "cooperation",
  "referrals",
  "reference-value",
  "customer-balance",
  "service-requests",
  "complaints",
] as const;
export type Metric = (typeof metrics)[number];

/** One entry; the newest of a metric, account and period holds. Without `value` the metric is unknown again. */
export const MetricValue = z.strictObject({
  id: MetricValueId,
  accountId: AccountId,
  metric: z.enum(metrics),
  period: Period,
  value: z.optional(z.number()),
  enteredBy: Reader,
  enteredAt: IsoInstant,
});
export type MetricValue = z.infer<typeof MetricValue>;
