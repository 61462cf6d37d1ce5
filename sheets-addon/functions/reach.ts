/** REACH: how many people each channel reaches, and at which cost. */
import { costPerPerson, currenciesOf, reachByChannel, type Activity } from "#core";
import { currencyIn } from "./purchases.ts";
import { recordRows, shownRows } from "./record-rows.ts";

/** A row a channel and currency: channel, activities, invited, reached, hours, cost, currency, cost a person reached. */
export function reachRows(activities: unknown): unknown {
  const columns = "channel, people invited, people reached, and optionally hours, cost, currency";
  const all = recordRows(activities, "activities", [3, 6], columns).map((row) => {
    const [invited, reached] = [row.number(1, 0), row.number(2, 0)];
    const [hours, cost] = [row.number(3, 0), row.number(4, 0)];
    return {
      kind: row.needed(row.text(0), 0, "a channel, such as visit") as Activity["kind"],
      contactIds: [],
      ...(invited === undefined ? {} : { invited }),
      ...(reached === undefined ? {} : { reached }),
      ...(hours === undefined ? {} : { hours }),
      ...(cost === undefined ? {} : { cost: { amount: cost, currency: currencyIn(row, 5) } }),
    } as Pick<Activity, "kind" | "contactIds" | "invited" | "reached" | "hours" | "cost">;
  });
  return shownRows(
    reachByChannel(all).flatMap((one) => {
      const told = [one.kind, one.activities, one.invited, one.reached, one.hours];
      const currencies = currenciesOf(one.cost.map((amount) => ({ amount })));
      if (currencies.length === 0) return [[...told, "", "", ""]];
      return currencies.map((currency) => [
        ...told,
        one.cost.find((sum) => sum.currency === currency)!.amount,
        currency,
        costPerPerson(one, currency) ?? "",
      ]);
    }),
  );
}
