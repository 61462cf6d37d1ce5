/** How much of the business hangs on how few accounts: figures, curve, and the same as a table. */
import { accountsFor, type Currency, herfindahl, topShare, withoutLargest } from "#core";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatMoney, formatNumber, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { ConcentrationCurve } from "./concentration-curve.tsx";
import { buyerCells } from "./purchase-cells.ts";
import { type BuyerRow } from "./purchase-rows.ts";

const PAGE = 10;

export function ConcentrationCard(props: { rows: readonly BuyerRow[]; currency: Currency }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [limit, setLimit] = useState(PAGE);
  const { rows, currency } = props;
  const values = rows.map(({ value }) => value);
  const [largest] = rows;
  const index = herfindahl(values);
  const rest = withoutLargest(values);
  const money = (amount: number): string => formatMoney(locale, { amount, currency });
  if (!largest || index === undefined)
    return (
      <Card title={v("purchases.concentration")}>
        <p class="soft">{v("purchases.noValue")}</p>
      </Card>
    );
  return (
    <Card
      title={v("purchases.concentration")}
      actions={
        <CsvButton
          file="concentration.csv"
          write={(csv) => csv.csvText(buyerCells(rows, currency, v))}
        />
      }
    >
      <div class="concentration">
        <ConcentrationCurve values={values} />
        <dl class="concentration__figures">
          <Figure name={v("purchases.top")}>{formatPercent(locale, topShare(values, 0.2)!)}</Figure>
          <Figure name={v("purchases.for80")} small={v("purchases.ofAll", { count: rows.length })}>
            {v("purchases.accounts", { count: accountsFor(values, 0.8)! })}
          </Figure>
          <Figure
            name={v("purchases.herfindahl")}
            small={v("purchases.asEqual", { count: formatNumber(locale, 1 / index, 1) })}
          >
            {formatNumber(locale, index, 2)}
          </Figure>
          <Figure
            name={v("purchases.without", { name: largest.name })}
            small={
              rest!.share === undefined
                ? undefined
                : v("purchases.left", { share: formatPercent(locale, rest!.share) })
            }
          >
            {money(rest!.left)}
          </Figure>
        </dl>
      </div>
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <caption class="visually-hidden">{v("purchases.concentration")}</caption>
          <thead>
            <tr>
              <th scope="col">{v("column.account")}</th>
              {(["orders", "value", "share", "sum"] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {v(`purchases.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <tr key={row.accountId}>
                <th scope="row">
                  <a class="table__main" href={hrefOf({ screen: "account", id: row.accountId })}>
                    {row.name}
                  </a>
                </th>
                <td class="number">{row.orders.length}</td>
                <td class="number">{money(row.value)}</td>
                <td class="number">{formatPercent(locale, row.share)}</td>
                <td class="number">{formatPercent(locale, row.sum)}</td>
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
    </Card>
  );
}

function Figure(props: { name: string; small?: string | undefined; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.children}
        {props.small && <span class="fact-grid__small">{props.small}</span>}
      </dd>
    </div>
  );
}
