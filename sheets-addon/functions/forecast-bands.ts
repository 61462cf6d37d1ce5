/** FORECAST_BANDS: the revenue of each month as a distribution, competing offers of a project counted once over all months. */
import { periodOutlooks, periodsFrom, sharesByDate, shockBeforehand, type DueOffer } from "#core";
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
  const spread = isEmpty(shock) ? shockBeforehand() : numberOf(shock, "“shock”", 0, 3);
  const periods = periodsFrom(first, "month", count);
  const offers = rowsOf(opportunities).flatMap(
    ([amount, currency, close, chance, project], at): DueOffer | [] => {
      const where = `row ${at + 1}`;
      if (isEmpty(chance)) return [];
      const code = String(currency).trim();
      if (!/^[A-Z]{3}$/u.test(code))
        throw new Error(
          `The currency in ${where} must be a three-letter code such as CNY, not ${shown(currency)}.`,
        );
      const closes = day(close, `The expected close in ${where}`);
      // A date that has passed says nothing about when the money will come.
      if (closes < first) return [];
      return {
        amount: {
          amount: numberOf(amount, `The amount in ${where}`, 0, Number.MAX_VALUE),
          currency: code as DueOffer["amount"]["currency"],
        },
        probability: numberOf(chance, `The chance in ${where}`, 0, 1) as DueOffer["probability"],
        project: isEmpty(project) ? undefined : String(project).trim(),
        shares: sharesByDate(closes, periods),
      };
    },
  );
  const rows = periodOutlooks(offers, periods, spread)
    .filter((outlook) => outlook.count > 0)
    .map((outlook) => [
      outlook.period,
      outlook.currency,
      outlook.count,
      outlook.mean,
      outlook.p10,
      outlook.p50,
      outlook.p90,
      outlook.commit,
      outlook.bestCase,
      outlook.pipeline,
      outlook.withoutLargest.mean,
    ]);
  return rows.length > 0 ? rows : "";
}
