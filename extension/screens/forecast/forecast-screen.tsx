/** The forecast of what is open: as a band, never one number alone, and with what it rests on. */
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Segments } from "../../components/select.tsx";
import { Card, EmptyState } from "../../components/surfaces.tsx";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { OpportunitiesTable } from "../opportunities/opportunities-table.tsx";
import { Page } from "../workspace/page.tsx";
import { ChancesCard } from "./chances-card.tsx";
import { ClosingDatesChoice, ClosingDatesNote } from "./closing-dates-choice.tsx";
import { ForecastChart } from "./forecast-chart.tsx";
import {
  type CurrencyOutlook,
  type Horizon,
  monthsAhead,
  type Outlook,
  outlook,
} from "../../store/forecast/outlook.ts";
import { ForecastTable } from "./forecast-table.tsx";
import { ForecastTabs } from "./forecast-tabs.tsx";
import { FreezeCard } from "./freeze-card.tsx";
import { RungCard } from "./rung-card.tsx";
import { StageTableCard } from "./stage-table-card.tsx";
import { SumsCard } from "./sums-card.tsx";
import "../../styles/forecast.css";

export function ForecastScreen() {
  const { t, locale } = useLocale();
  const [horizon, setHorizon] = useState<Horizon>("month");
  const live = useLive(() => outlook(today(), horizon), [horizon]);
  return (
    <Page
      title={t("nav.forecast")}
      lead={t("forecast.lead")}
      actions={
        <CsvButton
          file="forecast.csv"
          write={async (csv) => csv.exportForecastCsv(await monthsAhead(today()), locale)}
        />
      }
    >
      <ForecastTabs view="forecast" />
      <Awaited live={live}>
        {(found) => <Loaded outlook={found} horizon={horizon} onHorizon={setHorizon} />}
      </Awaited>
    </Page>
  );
}

function Loaded(props: {
  outlook: Outlook;
  horizon: Horizon;
  onHorizon: (horizon: Horizon) => void;
}) {
  const { t } = useLocale();
  const words = useOutlookWords();
  const { apart, together, book, open, overdue, later, stageTable } = props.outlook;
  const isLearned = book.closingDates === "learned";
  const [money, setMoney] = useState<"apart" | "together">("apart");
  const shown = money === "together" && together ? [together] : apart;
  return (
    <>
      {apart.length === 0 ? (
        <EmptyState icon="forecast" title={t("forecast.none")} text={t("forecast.noneHelp")} />
      ) : (
        <div class="row">
          <Segments<Horizon>
            label={words("outlook.periods")}
            options={(["month", "quarter"] as const).map((value) => ({
              value,
              label: words(`outlook.periods.${value}`),
            }))}
            value={props.horizon}
            onValue={props.onHorizon}
          />
          <ClosingDatesChoice book={book} />
          {together && (
            <Segments
              label={words("outlook.money")}
              options={[
                { value: "apart", label: words("outlook.money.apart") },
                {
                  value: "together",
                  label: words("outlook.money.together", { currency: together.currency }),
                },
              ]}
              value={money}
              onValue={setMoney}
            />
          )}
        </div>
      )}
      {apart.length > 1 && (
        <RatesNote outlook={props.outlook} isShown={!together || money === "together"} />
      )}
      {apart.length > 0 && <ClosingDatesNote book={book} />}
      {shown.map((one) => (
        <OneCurrency key={one.currency} outlook={one} />
      ))}
      <RungCard standing={book.standing} />
      {open.length > 0 && <ChancesCard book={book} open={open} />}
      {open.length > 0 && <FreezeCard />}
      <Named
        title={t("forecast.overdue")}
        note={isLearned ? words("dates.overdueNote") : t("forecast.overdueHelp")}
        opportunities={overdue}
      />
      <Named
        title={t("forecast.later")}
        note={isLearned ? words("dates.laterNote") : undefined}
        opportunities={later}
      />
      <StageTableCard table={stageTable} />
    </>
  );
}

function OneCurrency({ outlook }: { outlook: CurrencyOutlook }) {
  const words = useOutlookWords();
  const { periods, currency } = outlook;
  return (
    <>
      <SumsCard outlook={outlook} />
      <Card title={words("outlook.perPeriod", { currency })}>
        <ForecastChart periods={periods} currency={currency} />
        <ForecastTable periods={periods} currency={currency} />
      </Card>
    </>
  );
}

/** At which rates the sum is made, or what is missing for one. */
function RatesNote({ outlook, isShown }: { outlook: Outlook; isShown: boolean }) {
  const words = useOutlookWords();
  const { reporting, together, unrated } = outlook;
  if (!isShown) return null;
  return (
    <p class="soft small">
      {reporting && together
        ? words("outlook.rated", {
            rates: reporting.rates
              .map(({ currency, worth }) =>
                words("outlook.rate", { from: currency, worth, to: reporting.currency }),
              )
              .join(" · "),
          })
        : words("outlook.unrated", { currencies: unrated.join(", ") })}
    </p>
  );
}

function Named(props: {
  title: string;
  note?: string | undefined;
  opportunities: readonly StandingOpportunity[];
}) {
  if (props.opportunities.length === 0) return null;
  return (
    <Card title={props.title} note={props.note}>
      <OpportunitiesTable opportunities={props.opportunities} />
    </Card>
  );
}
