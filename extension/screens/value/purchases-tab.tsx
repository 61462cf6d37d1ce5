/** Orders and concentration: who brings how much, margin beside volume, and who buys how often. */
import { type Currency, isWithin } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { Segments } from "../../components/select.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { type Trade, trade } from "../../store/trade.ts";
import { hrefOf } from "../workspace/route.ts";
import { ConcentrationCard } from "./concentration-card.tsx";
import { HistoryCard } from "./history-card.tsx";
import { periodWords } from "./period-words.ts";
import {
  buyerRows,
  type ConcentrationMetric,
  concentrationMetrics,
  historyRows,
} from "./purchase-rows.ts";
import { TierYieldCard } from "./tier-yield-card.tsx";
import type { ValueTabProps } from "./value-tab.ts";

export function PurchasesTab({ period }: ValueTabProps) {
  const v = useValueWords();
  const live = useLive(() => trade(today()), []);
  return (
    <Awaited live={live}>
      {(all) =>
        all.orders.length === 0 ? (
          <EmptyState icon="value" title={v("purchases.none")} text={v("purchases.noneText")}>
            <ButtonLink kind="primary" icon="upload" href={hrefOf({ screen: "data" })}>
              {v("purchases.import")}
            </ButtonLink>
          </EmptyState>
        ) : (
          <Loaded all={all} period={period} />
        )
      }
    </Awaited>
  );
}

type Scope = "period" | "all";

function Loaded({ all, period }: { all: Trade } & ValueTabProps) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [scope, setScope] = useState<Scope>("all");
  const [metric, setMetric] = useState<ConcentrationMetric>("sales");
  const [chosen, setChosen] = useState<Currency>();
  const orders = scope === "all" ? all.orders : all.orders.filter(({ on }) => isWithin(on, period));
  const currency = chosen && all.currencies.includes(chosen) ? chosen : all.currencies[0]!;
  return (
    <>
      <div class="row choices">
        <Segments<Scope>
          label={v("purchases.scope")}
          options={[
            { value: "all", label: v("purchases.scopeAll") },
            { value: "period", label: periodWords(locale, period) },
          ]}
          value={scope}
          onValue={setScope}
        />
        <Segments<ConcentrationMetric>
          label={v("purchases.by")}
          options={concentrationMetrics.map((value) => ({
            value,
            label: v(`purchases.by.${value}`),
          }))}
          value={metric}
          onValue={setMetric}
        />
        {all.currencies.length > 1 && (
          <Segments<Currency>
            label={v("purchases.currency")}
            options={all.currencies.map((value) => ({ value, label: value }))}
            value={currency}
            onValue={setChosen}
          />
        )}
      </div>
      <ConcentrationCard
        rows={buyerRows(orders, all.names, currency, metric)}
        currency={currency}
      />
      <TierYieldCard
        rows={buyerRows(orders, all.names, currency, "sales")}
        currency={currency}
        shares={all.tierShares}
      />
      <HistoryCard rows={historyRows(all.orders, all.names, today())} />
    </>
  );
}
