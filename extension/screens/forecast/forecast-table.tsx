/** The same months as figures. */
import type { Currency, MonthForecast } from "#core";
import { formatMonth, formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";

export function ForecastTable(props: { months: readonly MonthForecast[]; currency: Currency }) {
  const { locale, t } = useLocale();
  const figures = ["count", "p10", "mean", "p90", "open"] as const;
  return (
    <div class="table-frame table-frame--bare">
      <table class="table">
        <caption class="visually-hidden">
          {t("forecast.perMonth", { currency: props.currency })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("forecast.month")}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" class="number">
                {t(`forecast.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.months.map((month) => (
            <tr key={month.month} class={month.count === 0 ? "faint" : undefined}>
              <th scope="row">{formatMonth(locale, month.month)}</th>
              {figures.map((figure) => (
                <td key={figure} class="number">
                  {formatNumber(locale, month[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
