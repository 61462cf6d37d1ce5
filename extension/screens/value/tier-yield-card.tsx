/** Margin beside volume, tier by tier: the large bring volume, the middle and small profit, or so it should show. */
import {
  type AccountId,
  byAccount,
  type Currency,
  ranks,
  tiersOf,
  type TierYield,
  tierYields,
} from "#core";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatMoney, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { tierName } from "./place-words.ts";
import { tierCells } from "./purchase-cells.ts";
import type { BuyerRow } from "./purchase-rows.ts";

export function TierYieldCard(props: {
  /** The buyers with their sales. */
  rows: readonly BuyerRow[];
  currency: Currency;
  shares: readonly number[];
}) {
  const v = useValueWords();
  const { rows, currency, shares } = props;
  const standing = ranks(rows.map(({ value }) => ({ low: value, high: value })));
  const tiers = new Map<AccountId, number>(
    tiersOf(standing, shares).map(({ tier }, at) => [rows[at]!.accountId, tier]),
  );
  const orders = byAccount(rows.flatMap((row) => row.orders));
  const yields = tierYields(tiers, orders, currency);
  const unknown = yields.reduce((sum, { ordersWithoutMargin }) => sum + ordersWithoutMargin, 0);
  return (
    <Card
      title={v("purchases.tiers")}
      note={v("purchases.tiersNote")}
      actions={
        <CsvButton
          file="tier-yield.csv"
          write={(csv) => csv.csvText(tierCells(yields, currency, v))}
        />
      }
    >
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{v("column.tier")}</th>
              <th scope="col" class="number">
                {v("purchases.accountsColumn")}
              </th>
              <th scope="col">{v("purchases.volume")}</th>
              <th scope="col">{v("purchases.margin")}</th>
              <th scope="col" class="number">
                {v("purchases.rate")}
              </th>
            </tr>
          </thead>
          <tbody>
            {yields.map((one) => (
              <Tier key={one.tier} one={one} currency={currency} />
            ))}
          </tbody>
        </table>
      </div>
      {unknown > 0 && <p class="small soft">{v("purchases.marginUnknown", { count: unknown })}</p>}
    </Card>
  );
}

function Tier({ one, currency }: { one: TierYield; currency: Currency }) {
  const { locale } = useLocale();
  return (
    <tr>
      <th scope="row">
        <span class={`tier tier--${Math.min(one.tier, 5)}`}>{tierName(one.tier)}</span>
      </th>
      <td class="number">{one.accounts}</td>
      <td>
        <Part share={one.shareOfSales} amount={one.sales} currency={currency} kind="volume" />
      </td>
      <td>
        <Part share={one.shareOfMargin} amount={one.margin} currency={currency} kind="margin" />
      </td>
      <td class="number">{one.rate === undefined ? "–" : formatPercent(locale, one.rate)}</td>
    </tr>
  );
}

function Part(props: {
  share: number | undefined;
  amount: number;
  currency: Currency;
  kind: "volume" | "margin";
}) {
  const { locale } = useLocale();
  const { share, amount, currency } = props;
  return (
    <div class="part">
      <svg class="part__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="score__ground" width="100" height="8" />
        <rect
          class={`part__fill part__fill--${props.kind}`}
          width={100 * Math.max(0, Math.min(1, share ?? 0))}
          height="8"
        />
      </svg>
      <span class="part__words">
        {share === undefined ? "–" : formatPercent(locale, share)}
        <span class="soft small">{formatMoney(locale, { amount, currency })}</span>
      </span>
    </div>
  );
}
