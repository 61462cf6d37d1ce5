/** Recency, frequency and value of every buyer, with who stays away longer than ever on top. */
import { fewestForFifths, type FifthScore } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatDate, formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { RhythmBadge, Sums } from "../orders/purchase-figures.tsx";
import { hrefOf } from "../workspace/route.ts";
import { historyCells } from "./purchase-cells.ts";
import type { HistoryRow } from "./purchase-rows.ts";

const PAGE = 25;

export function HistoryCard({ rows }: { rows: readonly HistoryRow[] }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [limit, setLimit] = useState(PAGE);
  return (
    <Card
      title={v("purchases.history")}
      note={v("purchases.historyNote")}
      actions={
        <CsvButton
          file="purchase-history.csv"
          write={(csv) => csv.csvText(historyCells(rows, v))}
        />
      }
    >
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{v("column.account")}</th>
              <th scope="col">{v("purchases.lastOrder")}</th>
              <th scope="col" class="number">
                {v("purchases.perYear")}
              </th>
              <th scope="col" class="number">
                {v("purchases.salesSoFar")}
              </th>
              {(["recency", "frequency", "value"] as const).map((score) => (
                <th key={score} scope="col" class="number" title={v(`purchases.fifth.${score}`)}>
                  {v(`purchases.short.${score}`)}
                </th>
              ))}
              <th scope="col">{v("purchases.rhythm")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map(({ accountId, name, history, habit, scores }) => (
              <tr key={accountId}>
                <th scope="row">
                  <a class="table__main" href={hrefOf({ screen: "account", id: accountId })}>
                    {name}
                  </a>
                </th>
                <td class="table__date">
                  {formatDate(locale, history.last)}
                  <div class="soft small">{v("purchases.ago", { count: history.recency })}</div>
                </td>
                <td class="number">{formatNumber(locale, history.frequency, 1)}</td>
                <td class="number">
                  <Sums sums={history.sales} />
                </td>
                {[scores.recency, scores.frequency, scores.value].map((score, at) => (
                  <td key={at} class="number">
                    <Fifth score={score} />
                  </td>
                ))}
                <td>
                  <RhythmBadge rhythm={habit.rhythm} />
                  {habit.usual !== undefined && (
                    <div class="soft small">
                      {v("purchases.usual", { count: Math.round(habit.usual) })}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > limit && (
        <div class="row">
          <Button small onClick={() => setLimit(rows.length)}>
            {v("purchases.showAll", { count: rows.length })}
          </Button>
        </div>
      )}
      <p class="small soft">
        {v(rows.length < fewestForFifths ? "purchases.fifthsFew" : "purchases.fifths")}
      </p>
    </Card>
  );
}

function Fifth({ score: { score, tied } }: { score: FifthScore }) {
  const v = useValueWords();
  return (
    <span title={tied > 0 ? v("purchases.tied", { count: tied }) : undefined}>
      {score}
      {tied > 0 && <span class="soft">{"="}</span>}
    </span>
  );
}
