/** What each quadrant gets in effort and gives in sales and margin, and where the two fall apart most. */
import type { QuadrantYield } from "#core";
import { CsvButton } from "../../../components/csv-button.tsx";
import { Card } from "../../../components/surfaces.tsx";
import { formatMoney, formatNumber, formatPercent } from "../../../locales/formats.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useMapWords } from "../../../locales/use-map-words.ts";
import { yieldCells } from "./diagnosis-cells.ts";
import type { EffortQuestion } from "./diagnosis-query.ts";
import { effortWords } from "./effort-words.ts";

/** A difference of less is not worth a sentence. */
const WORTH_SAYING = 0.05;

export function YieldCard(props: { yields: readonly QuadrantYield[]; question: EffortQuestion }) {
  const language = useLocale();
  const { locale, term } = language;
  const m = useMapWords();
  const { yields, question } = props;
  const { currency, measure } = question;
  const total = (figure: (one: QuadrantYield) => number): number =>
    yields.reduce((sum, one) => sum + figure(one), 0);
  const effortOf = (one: QuadrantYield): number => one[measure];
  const [allEffort, allSales] = [total(effortOf), total(({ sales }) => sales)];
  const money = (amount: number | undefined): string =>
    amount === undefined ? "–" : formatMoney(locale, { amount, currency });
  const withoutMargin = total((one) => one.ordersWithoutMargin);
  const shares = yields.map((one) => ({
    quadrant: term(`quadrant.${one.quadrant}`),
    effort: allEffort > 0 ? effortOf(one) / allEffort : 0,
    sales: allSales > 0 ? one.sales / allSales : 0,
  }));
  const worst = shares.reduce((a, b) => (b.effort - b.sales > a.effort - a.sales ? b : a));
  return (
    <Card
      title={m("yield.title")}
      note={m("yield.note", { currency })}
      actions={
        <CsvButton
          file="yield.csv"
          write={(csv) => csv.csvText(yieldCells(yields, question, { ...language, m }))}
        />
      }
    >
      <p>
        {allEffort === 0 || allSales === 0
          ? m("yield.unknown", { currency })
          : worst.effort - worst.sales < WORTH_SAYING
            ? m("yield.even")
            : m("yield.worst", {
                quadrant: worst.quadrant,
                effort: formatPercent(locale, worst.effort),
                sales: formatPercent(locale, worst.sales),
              })}
      </p>
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{m("map.quadrant")}</th>
              {(
                ["accounts", "effort", "share", "sales", "margin", "perHour", "perCost"] as const
              ).map((column) => (
                <th key={column} scope="col" class="number">
                  {m(`yield.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {yields.map((one, index) => (
              <tr key={one.quadrant}>
                <th scope="row">
                  <span class={`quadrant quadrant--${one.quadrant}`}>
                    <span class="quadrant__dot" aria-hidden="true" />
                    {term(`quadrant.${one.quadrant}`)}
                  </span>
                </th>
                <td class="number">{one.accounts}</td>
                <td class="number">{effortWords(effortOf(one), question, language, m)}</td>
                <td class="number">{formatPercent(locale, shares[index]!.effort)}</td>
                <td class="number">{money(one.sales)}</td>
                <td class="number">{money(one.margin)}</td>
                <td class="number">{money(one.marginPerHour)}</td>
                <td class="number">
                  {one.marginPerCost === undefined
                    ? "–"
                    : formatNumber(locale, one.marginPerCost, 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {withoutMargin > 0 && (
        <p class="faint small">{m("yield.withoutMargin", { count: withoutMargin })}</p>
      )}
    </Card>
  );
}
