/** SALES_FORECAST: revenue by month as a mean and a band, from rows of amount, currency, close date and chance. */
import { forecast, type Prospect } from "#core";
import { isEmpty, numberOf, rowsOf, shown, wholeNumberOf } from "./arguments.ts";
import { dayArgument, type ReadDay } from "./days.ts";

export function salesForecast(opportunities: unknown, today: unknown, months: unknown): unknown {
  const day = dayArgument();
  const count = isEmpty(months) ? 12 : wholeNumberOf(months, "“months”", 1, 60);
  const rows = rowsOf(opportunities);
  const width = rows[0]?.length ?? 0;
  if (width !== 4)
    throw new Error(
      `“opportunities” has ${width} columns, but needs four: amount, currency, expected close, chance of winning.`,
    );
  const prospects = rows.flatMap((row, at) => prospectOf(row, `row ${at + 1}`, day));
  const lines = forecast(prospects, day(today, "“today”"), count).months;
  if (lines.length === 0) return "";
  return lines.map(({ month, currency, count, open, mean, p10, p50, p90 }) => [
    month,
    currency,
    count,
    open,
    mean,
    p10,
    p50,
    p90,
  ]);
}

function prospectOf(
  [amount, currency, close, chance]: readonly unknown[],
  where: string,
  day: ReadDay,
): readonly Prospect[] {
  if (isEmpty(chance)) return [];
  const code = String(currency).trim();
  if (!/^[A-Z]{3}$/u.test(code))
    throw new Error(
      `The currency in ${where} must be a three-letter code such as CNY, not ${shown(currency)}.`,
    );
  const opportunity = {
    amount: {
      amount: numberOf(amount, `The amount in ${where}`, 0, Number.MAX_VALUE),
      currency: code,
    },
    expectedClose: day(close, `The expected close in ${where}`),
  };
  if (typeof chance !== "number" || chance < 0 || chance > 1)
    throw new Error(`The chance in ${where} must lie between 0 % and 100 %, not ${shown(chance)}.`);
  return [{ opportunity, probability: chance } as unknown as Prospect];
}
