/** The balanced scorecard of each seller: every figure beside its target, and the score of all. */
import {
  type AppraisedFigure,
  appraisedFigures,
  balancedScore,
  type Locale,
  type Targets,
} from "#core";
import { formatMoney, formatNumber } from "../../locales/formats.ts";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { AppraisedSeller } from "../../store/plan/sellers.ts";

export function SellersTable(props: { sellers: readonly AppraisedSeller[]; targets: Targets }) {
  const { locale } = useLocale();
  const words = useSellingWords();
  return (
    <section
      class="table-frame"
      aria-label={words("pipeline.sellers")}
      // A region that scrolls must be reachable for those who scroll with keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table class="table table--wrapped">
        <caption class="visually-hidden">{words("pipeline.sellers")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("sellers.seller")}</th>
            <th scope="col" class="number">
              {words("sellers.score")}
            </th>
            {appraisedFigures.map((figure) => (
              <th key={figure} scope="col" class="number">
                {words(`figure.${figure}`)}
              </th>
            ))}
            <th scope="col" class="number">
              {words("sellers.revenue")}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.sellers.map(({ seller, appraisal }) => {
            const { score, figures } = balancedScore(appraisal, props.targets);
            return (
              <tr key={seller ?? ""}>
                <th scope="row">{seller ?? words("sellers.unowned")}</th>
                <td class="number">
                  <strong>{score === undefined ? "" : formatNumber(locale, score)}</strong>
                </td>
                {figures.map(({ figure, value, target }) => (
                  <td key={figure} class="number">
                    {value === undefined ? (
                      <span class="faint small">{words("sellers.cannotTell")}</span>
                    ) : (
                      <>
                        {figureText(figure, value, locale)}
                        <span class="faint small">
                          {` / ${figureText(figure, target, locale)}`}
                        </span>
                      </>
                    )}
                  </td>
                ))}
                <td class="number">
                  {appraisal.revenue.map((money) => (
                    <div key={money.currency}>{formatMoney(locale, money)}</div>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** A surface runs from −1 to 1; everything else is counted. */
function figureText(figure: AppraisedFigure, value: number, locale: Locale): string {
  return formatNumber(locale, value, figure === "surfaceGrowth" ? 2 : 0);
}
