/** The five errors that the method warns of, each with the accounts and the numbers behind it. */
import type { Currency } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Segments } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { watchErrors, type WatchedErrors } from "../../store/trade.ts";
import { BetterTermsCard, EternalRelationsCard } from "./checks/relation-checks.tsx";
import { BigAndSmallCard, OneLargeOrderCard, SingleMetricCard } from "./checks/value-checks.tsx";

export function ChecksTab() {
  const live = useLive(() => watchErrors(today()), []);
  return <Awaited live={live}>{(watched) => <Loaded watched={watched} />}</Awaited>;
}

function Loaded({ watched }: { watched: WatchedErrors }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [chosen, setChosen] = useState<Currency>();
  const { currencies, errorsIn, names } = watched;
  const currency =
    chosen ?? currencies[0] ?? ((locale === "zh" ? "CNY" : "EUR") as unknown as Currency);
  const errors = errorsIn(currency);
  return (
    <>
      <p class="soft page__lead">{v("checks.lead")}</p>
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
