/** The five errors that the method warns of, each with the accounts and the numbers behind it. */
import {
  type Currency,
  type IsoDate,
  lengthOf,
  type Period,
  periodEnd,
  type PeriodLength,
  periodOf,
  periodStart,
} from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Segments } from "../../components/select.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { watchErrors, type WatchedErrors } from "../../store/trade.ts";
import { BetterTermsCard, EternalRelationsCard } from "./checks/relation-checks.tsx";
import { PeriodChoice } from "./period-choice.tsx";
import type { ValueTabProps } from "./value-tab.ts";
import { BigAndSmallCard, OneLargeOrderCard, SingleMetricCard } from "./checks/value-checks.tsx";

export function ChecksTab({ period: first }: ValueTabProps) {
  const v = useValueWords();
  const [isWhole, setWhole] = useState(true);
  const [length, setLength] = useState<PeriodLength>(lengthOf(first));
  const [chosen, setChosen] = useState<Period>();
  const day = today();
  const period = chosen ?? periodOf(day < periodEnd(first) ? day : periodEnd(first), length);
  const end = isWhole || periodEnd(period) > day ? day : periodEnd(period);
  const live = useLive(
    () => watchErrors(end, isWhole ? undefined : periodStart(period)),
    [end, isWhole, period],
  );
  return (
    <>
      <p class="soft page__lead">{v("checks.lead")}</p>
      <Segments<"all" | "period">
        label={v("checks.orders")}
        options={[
          { value: "all", label: v("checks.allOrders") },
          { value: "period", label: v("checks.ordersOfPeriod") },
        ]}
        value={isWhole ? "all" : "period"}
        onValue={(value) => setWhole(value === "all")}
      />
      {!isWhole && (
        <PeriodChoice
          period={period}
          length={length}
          onPeriod={setChosen}
          onLength={(wanted) => {
            setLength(wanted);
            setChosen(undefined);
          }}
        />
      )}
      <Awaited live={live}>{(watched) => <Loaded watched={watched} end={end} />}</Awaited>
    </>
  );
}

function Loaded({ watched, end }: { watched: WatchedErrors; end: IsoDate }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [chosen, setChosen] = useState<Currency>();
  const { currencies, errorsIn, names } = watched;
  const currency =
    chosen ?? currencies[0] ?? ((locale === "zh" ? "CNY" : "EUR") as unknown as Currency);
  const errors = errorsIn(currency);
  return (
    <>
      <p class="faint small">{v("checks.asOf", { date: formatDate(locale, end) })}</p>
      {currencies.length > 1 && (
        <Segments<Currency>
          label={v("purchases.currency")}
          options={currencies.map((value) => ({ value, label: value }))}
          value={currency}
          onValue={setChosen}
        />
      )}
      <div class="columns columns--even">
        <div class="stack">
          <SingleMetricCard check={errors.singleMetric} currency={currency} />
          <OneLargeOrderCard check={errors.oneLargeOrder} names={names} />
          <BetterTermsCard check={errors.betterTerms} />
        </div>
        <div class="stack">
          <BigAndSmallCard check={errors.bigAndSmall} />
          <EternalRelationsCard check={errors.eternalRelations} />
        </div>
      </div>
    </>
  );
}
