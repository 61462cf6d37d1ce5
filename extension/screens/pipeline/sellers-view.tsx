/** Sellers by quarter: process and results against targets, and the reach of the channels. */
import { addPeriods, type Period, periodOf } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { sellersOf } from "../../store/plan/sellers.ts";
import { periodWords } from "../value/period-words.ts";
import { sellerCells } from "./pipeline-cells.ts";
import { ReachCard } from "./reach-card.tsx";
import { SellersTable } from "./sellers-table.tsx";
import { TargetsForm } from "./targets-form.tsx";

export function SellersView() {
  const { locale } = useLocale();
  const words = useSellingWords();
  const [period, setPeriod] = useState<Period>(periodOf(today(), "quarter"));
  const live = useLive(() => sellersOf(period), [period]);
  return (
    <>
      <fieldset class="row quarter" aria-label={words("sellers.period")}>
        <Button small onClick={() => setPeriod(addPeriods(period, -1))}>
          {words("sellers.earlier")}
        </Button>
        <strong aria-live="polite">{periodWords(locale, period)}</strong>
        <Button
          small
          disabled={period >= periodOf(today(), "quarter")}
          onClick={() => setPeriod(addPeriods(period, 1))}
        >
          {words("sellers.later")}
        </Button>
      </fieldset>
      <Awaited live={live}>
        {({ sellers, targets, reach }) =>
          sellers.length === 0 ? (
            <EmptyState
              icon="accounts"
              title={words("sellers.none")}
              text={words("sellers.noneText")}
            />
          ) : (
            <>
              <div class="row row--end">
                <CsvButton
                  file={`sellers-${period}.csv`}
                  write={(csv) => csv.csvText(sellerCells(sellers, targets, words))}
                />
              </div>
              <SellersTable sellers={sellers} targets={targets} />
              <ReachCard reach={reach} />
              <TargetsForm targets={targets} />
            </>
          )
        }
      </Awaited>
    </>
  );
}
