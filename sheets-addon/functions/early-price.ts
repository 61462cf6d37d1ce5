/** EARLY_PRICE: projects in which price was talked about before relation, needs and value. */
import { earlyPrice, type FactorActivity } from "#core";
import { sellingFactorWords } from "./formula-words.ts";
import { keyIn } from "./people.ts";
import { groupedBy, recordRows, shownRows } from "./record-rows.ts";
import { saidIn } from "./said.ts";

interface FactoredActivity extends FactorActivity {
  readonly opportunity: string;
  readonly account: string;
}

/** A row a project: opportunity, the day on which price was first talked about, what had not been done by then. */
export function earlyPriceRows(activities: unknown, language: unknown): unknown {
  const said = saidIn(sellingFactorWords, language);
  const rows = recordRows(
    activities,
    "activities",
    [3, 4],
    "opportunity, day, selling factor, and optionally the account",
  );
  const all = rows.map((row): FactoredActivity => {
    const factor = keyIn(row, 2, sellingFactorWords) as FactoredActivity["factor"];
    return {
      opportunity: row.text(0) ?? "",
      on: row.needed(row.day(1), 1, "a date"),
      ...(factor && { factor }),
      account: row.text(3) ?? "",
    };
  });
  const ofAccounts = groupedBy(all, ({ account }) => account);
  return shownRows(
    [...groupedBy(all, ({ opportunity }) => opportunity)].flatMap(([opportunity, own]) => {
      const account = own.find((one) => one.account !== "")?.account;
      const early = opportunity && earlyPrice(own, account ? ofAccounts.get(account) : own);
      return early ? [[opportunity, early.on, early.missing.map(said).join("; ")]] : [];
    }),
  );
}
