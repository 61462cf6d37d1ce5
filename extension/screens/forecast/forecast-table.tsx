/** The same periods as figures. */
import type { Currency } from "#core";
import { formatNumber } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { PeriodBand } from "../../store/outlook.ts";
import { periodWords } from "../value/period-words.ts";

export function ForecastTable(props: { periods: readonly PeriodBand[]; currency: Currency }) {
  const { locale, t } = useLocale();
  const words = useOutlookWords();
  const figures = ["count", "p10", "p50", "mean", "p90", "open"] as const;
  return (
    <div class="table-frame table-frame--bare">
      <table class="table">
        <caption class="visually-hidden">
          {words("outlook.perPeriod", { currency: props.currency })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words("outlook.period")}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" class="number">
                {figure === "p50" ? words("outlook.median") : t(`forecast.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.periods.map((period) => (
            <tr key={period.period} class={period.count === 0 ? "faint" : undefined}>
              <th scope="row">{periodWords(locale, period.period)}</th>
              {figures.map((figure) => (
                <td key={figure} class="number">
                  {formatNumber(locale, period[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
