/** The forecast: what the open opportunities will bring, per month and currency, as a band. */
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Segments } from "../../components/select.tsx";
import { Card, EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import type { StandingOpportunity } from "../../store/pipeline.ts";
import { OpportunitiesTable } from "../opportunities/opportunities-table.tsx";
import { Page } from "../workspace/page.tsx";
import { ForecastChart } from "./forecast-chart.tsx";
import { outlook } from "./forecast-query.ts";
import { ForecastTable } from "./forecast-table.tsx";
import { StageTableCard } from "./stage-table-card.tsx";

export function ForecastScreen() {
  const { t, locale } = useLocale();
  const [months, setMonths] = useState<"6" | "12">("6");
  const live = useLive(() => outlook(today(), Number(months)), [months]);
  return (
    <Page
      title={t("nav.forecast")}
      lead={t("forecast.lead")}
      actions={
        <CsvButton
          file="forecast.csv"
          write={(csv, archive) => csv.exportForecastCsv(archive, locale, today())}
        />
      }
    >
      <Awaited live={live}>
        {({ forecast, overdue, later, stageTable }) => {
          const currencies = [...new Set(forecast.months.map(({ currency }) => currency))];
          return (
            <>
              {currencies.length === 0 ? (
                <EmptyState
                  icon="forecast"
                  title={t("forecast.none")}
                  text={t("forecast.noneHelp")}
                />
              ) : (
                <Segments
                  label={t("forecast.months")}
                  options={[
                    { value: "6", label: "6" },
                    { value: "12", label: "12" },
                  ]}
                  value={months}
                  onValue={setMonths}
                />
              )}
              {currencies.map((currency) => {
                const rows = forecast.months.filter((month) => month.currency === currency);
                return (
                  <Card key={currency} title={t("forecast.perMonth", { currency })}>
                    <ForecastChart months={rows} currency={currency} />
                    <ForecastTable months={rows} currency={currency} />
                  </Card>
                );
              })}
              <Named
                title={t("forecast.overdue")}
                note={t("forecast.overdueHelp")}
                opportunities={overdue}
              />
              <Named title={t("forecast.later")} opportunities={later} />
              <StageTableCard table={stageTable} />
            </>
          );
        }}
      </Awaited>
    </Page>
  );
}

function Named(props: {
  title: string;
  note?: string;
  opportunities: readonly StandingOpportunity[];
}) {
  if (props.opportunities.length === 0) return null;
  return (
    <Card title={props.title} note={props.note}>
      <OpportunitiesTable opportunities={props.opportunities} />
    </Card>
  );
}
