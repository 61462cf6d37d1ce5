/** FORECAST_BANDS: the revenue of each month as a distribution, competing offers of a project counted once. */
import { addMonths, type Currency, monthOf, monthsFrom, type Offer, revenueOutlook } from "#core";
import { isEmpty, numberOf, rowsOf, shown, wholeNumberOf } from "./arguments.ts";
import { dayArgument } from "./days.ts";

/** Month, currency, opportunities, mean, P10, P50, P90, commit, best case, pipeline, mean without the largest. */
export function forecastBands(
  opportunities: unknown,
  today: unknown,
  months: unknown,
  shock: unknown,
): unknown {
  const day = dayArgument();
  const first = day(today, "“today”");
  const count = isEmpty(months) ? 12 : wholeNumberOf(months, "“months”", 1, 60);
  const spread = isEmpty(shock) ? 0 : numberOf(shock, "“shock”", 0, 3);
  const end = addMonths(monthOf(first), count);
  const found = new Map<string, Offer[]>();
  rowsOf(opportunities).forEach(([amount, currency, close, chance, project], at) => {
    const where = `row ${at + 1}`;
    if (isEmpty(chance)) return;
    const code = String(currency).trim();
    if (!/^[A-Z]{3}$/u.test(code))
      throw new Error(
        `The currency in ${where} must be a three-letter code such as CNY, not ${shown(currency)}.`,
      );
    const closes = day(close, `The expected close in ${where}`);
    const month = monthOf(closes);
    // A date that has passed says nothing about when the money will come.
    if (closes < first || month >= end) return;
    const offer = {
      amount: numberOf(amount, `The amount in ${where}`, 0, Number.MAX_VALUE),
      probability: numberOf(chance, `The chance in ${where}`, 0, 1),
      ...(isEmpty(project) ? {} : { project: String(project).trim() }),
    } as Offer;
    const key = `${code} ${month}`;
    const others = found.get(key);
    if (others) others.push(offer);
    else found.set(key, [offer]);
  });
  const currencies = [...new Set([...found.keys()].map((key) => key.slice(0, 3)))].sort();
  const rows = currencies.flatMap((currency) =>
    monthsFrom(monthOf(first), count).flatMap((month) => {
      const offers = found.get(`${currency} ${month}`);
      if (!offers) return [];
      const outlook = revenueOutlook(offers, spread);
      return [
        [
          month,
          currency as Currency,
          offers.length,
          outlook.mean,
          outlook.p10,
          outlook.p50,
          outlook.p90,
          outlook.commit,
          outlook.bestCase,
          outlook.pipeline,
          outlook.withoutLargest.mean,
        ],
      ];
    }),
  );
  return rows.length > 0 ? rows : "";
}
