/** One account's scorecard over periods: chart, aspects of the last period, and the same as a table. */
import { scorecardAspects, scorecardValues } from "#core";
import { ScoreBar } from "../../components/score-bar.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { periodWords } from "./period-words.ts";
import { pointsText } from "./place-words.ts";
import { isKnown, TrendChart, type TrendPoint } from "./trend-chart.tsx";

export function ScorecardTrend(props: { name: string; points: readonly TrendPoint[] }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { name, points } = props;
  const last = points.at(-1)!;
  return (
    <Card title={v("trend.title", { name })} note={v("trend.note")}>
      <div class="columns">
        <TrendChart name={name} points={points} />
        <div class="stack stack--tight">
          <h3>{v("aspects.title", { period: periodWords(locale, last.period) })}</h3>
          {scorecardAspects.map((aspect) => {
            const score = last.scorecard.aspects[aspect];
            return (
              <ScoreBar
                key={aspect}
                label={v(`aspect.${aspect}`)}
                score={{ ...score, midpoint: (score.low + score.high) / 2, known: 1 }}
              />
            );
          })}
        </div>
      </div>
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <caption class="visually-hidden">{v("trend.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{v("period.label")}</th>
              {[
                ...scorecardValues.map((value) => v(`value.${value}`)),
                ...scorecardAspects.map((aspect) => v(`aspect.${aspect}`)),
              ].map((title) => (
                <th key={title} scope="col" class="number">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ period, scorecard }) => (
              <tr key={period}>
                <th scope="row">{periodWords(locale, period)}</th>
                {[
                  ...scorecardValues.map((value) => [value, scorecard[value]] as const),
                  ...scorecardAspects.map((one) => [one, scorecard.aspects[one]] as const),
                ].map(([key, score]) => (
                  <td key={key} class="number">
                    {isKnown(score) ? (
                      pointsText(locale, score, v)
                    ) : (
                      <span class="faint">{v("trend.none")}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
