/** The customer value scorecard: all accounts in a period, one account's trend, entering values, weights. */
import { type AccountId, addPeriods, type Period, type ScorecardAspect } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Segments } from "../../components/select.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { type ValuePortfolio, valuePortfolios } from "../../store/value-portfolio.ts";
import { MetricGrid } from "./metric-grid.tsx";
import { scorecardCells, scorecardRows, ScorecardTable } from "./scorecard-table.tsx";
import { ScorecardTrend } from "./scorecard-trend.tsx";
import { useShown } from "./use-shown.tsx";
import { useOfPeriod } from "./use-of-period.ts";
import type { ValueTabProps } from "./value-tab.ts";
import { WeightsView } from "./weights-view.tsx";

/** So many periods make a trend; ours. */
const TREND = 6;

const views = ["overview", "enter", "weights"] as const;
type View = (typeof views)[number];

export function ScorecardTab({ period }: ValueTabProps) {
  const v = useValueWords();
  const [view, setView] = useState<View>("overview");
  const [aspect, setAspect] = useState<ScorecardAspect>("financial");
  const [shown, setShown] = useState<AccountId>();
  const live = useOfPeriod((last) => valuePortfolios(trendOf(last)), period);
  return (
    <Awaited live={live}>
      {(portfolios) => {
        const portfolio = portfolios.at(-1)!;
        return (
          <>
            <p class="soft page__lead">{v("scorecard.lead")}</p>
            <Segments<View>
              label={v("scorecard.view")}
              options={views.map((value) => ({ value, label: v(`scorecard.${value}`) }))}
              value={view}
              onValue={setView}
            />
            {view === "overview" && (
              <Overview portfolios={portfolios} shown={shown} onShow={setShown} />
            )}
            {view === "enter" && (
              <MetricGrid portfolio={portfolio} aspect={aspect} onAspect={setAspect} />
            )}
            {view === "weights" && <WeightsView portfolio={portfolio} />}
          </>
        );
      }}
    </Awaited>
  );
}

/** The period and those before it that make the trend, the oldest first. */
function trendOf(period: Period): readonly Period[] {
  return Array.from({ length: TREND }, (_, at) => addPeriods(period, at - TREND + 1));
}

function Overview(props: {
  portfolios: readonly ValuePortfolio[];
  shown: AccountId | undefined;
  onShow: (id: AccountId) => void;
}) {
  const v = useValueWords();
  const { portfolios, shown, onShow } = props;
  const portfolio = portfolios.at(-1)!;
  const before = portfolios.at(-2)!;
  const rows = scorecardRows(portfolio, before.values);
  const [first, more] = useShown(rows);
  const account = rows.find((row) => row.account.id === shown)?.account ?? rows[0]!.account;
  const at = portfolio.accounts.indexOf(account);
  return (
    <>
      <ScorecardTrend
        name={account.name}
        points={portfolios.map(({ period, values }) => ({
          period,
          scorecard: values[at]!.scorecard,
        }))}
      />
      <div class="row row--end">
        <CsvButton file="scorecard.csv" write={(csv) => csv.csvText(scorecardCells(rows, v))} />
      </div>
      <ScorecardTable rows={first} before={before.period} shown={account.id} onShow={onShow} />
      {more}
    </>
  );
}
