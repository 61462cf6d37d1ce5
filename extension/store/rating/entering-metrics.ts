/** Entering what a metric of an account was in a period: each entry is an event, and clearing it is another. */
import type { AccountId, Metric, MetricValue, Period } from "#core";
import { defined } from "../defined.ts";
import { newId, now, nowAfter } from "../identity.ts";
import { person } from "../person.ts";
import type { Deed } from "../undo/deed.ts";

/** A value of a metric; without one it is unknown again, or follows from orders. `before` is the entry that held. */
export async function metricEntered(
  of: { readonly accountId: AccountId; readonly metric: Metric; readonly period: Period },
  value: number | undefined,
  before: MetricValue | undefined,
): Promise<Deed> {
  const entry: MetricValue = {
    id: newId(),
    ...of,
    ...defined({ value }),
    enteredBy: await person(),
    enteredAt: before ? nowAfter(before.enteredAt) : now(),
  };
  return { metricValues: [entry] };
}
