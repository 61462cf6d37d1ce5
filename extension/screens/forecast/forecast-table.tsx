/** The same periods as figures. */
import type { Currency, PeriodOutlook } from "#core";
import { formatNumber } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { periodWords } from "../value/period-words.ts";

const figures = [
  "count",
  "p10",
  "p50",
  "mean",
  "p90",
  "commit",
  "bestCase",
  "pipeline",
] as const satisfies readonly (keyof PeriodOutlook)[];

export function ForecastTable(props: { periods: readonly PeriodOutlook[]; currency: Currency }) {
  const { locale, t } = useLocale();
  const words = useOutlookWords();
  const { periods, currency } = props;
  const headings = {
    count: t("forecast.count"),
    p10: t("forecast.p10"),
    p50: words("outlook.median"),
    mean: t("forecast.mean"),
    p90: t("forecast.p90"),
    commit: words("outlook.commit"),
    bestCase: words("outlook.bestCase"),
    pipeline: t("forecast.open"),
  } as const;
  // Where all follow the same dates, the sentence above says so.
  const followed = new Set(periods.flatMap(({ dates }) => dates ?? []));
  const isMixed = followed.size > 1 || followed.has("both");
  return (
    <div class="table-frame table-frame--bare">
      <table class="table">
        <caption class="visually-hidden">{words("outlook.perPeriod", { currency })}</caption>
        <thead>
          <tr>
            <th scope="col">{words("outlook.period")}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" class="number">
                {headings[figure]}
              </th>
            ))}
            {isMixed && <th scope="col">{words("dates.title")}</th>}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.period} class={period.count === 0 ? "faint" : undefined}>
              <th scope="row">{periodWords(locale, period.period)}</th>
              {figures.map((figure) => (
                <td key={figure} class="number">
                  {formatNumber(locale, period[figure])}
                </td>
              ))}
              {isMixed && <td>{period.dates && words(`dates.${period.dates}`)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
