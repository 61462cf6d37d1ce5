/** Accounts by rank, from the scorecard down to one metric alone, which warns. */
import { basisText, isSingleMetric } from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { GroupedSelect } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { rankedPortfolio } from "../../store/account-standings.ts";
import { saveSettings } from "../../store/settings.ts";
import { portfolioOf, type ValuePortfolio } from "../../store/value-portfolio.ts";
import { hrefOf } from "../workspace/route.ts";
import { basisGroups, basisName } from "./basis-words.ts";
import { periodWords } from "./period-words.ts";
import { rankedRows, RankingTable, rankingRows } from "./ranking-table.tsx";
import { useShown } from "./use-shown.tsx";
import { useOfPeriod } from "./use-of-period.ts";
import type { ValueTabProps } from "./value-tab.ts";

export function RankingTab({ period }: ValueTabProps) {
  const live = useOfPeriod(portfolioOf, period);
  return <Awaited live={live}>{(portfolio) => <Ranking portfolio={portfolio} />}</Awaited>;
}

function Ranking({ portfolio }: { portfolio: ValuePortfolio }) {
  const { locale, t } = useLocale();
  const v = useValueWords();
  const [saving, run] = useSaving();
  const { choices, period } = portfolio;
  const { basis, places } = rankedPortfolio(portfolio);
  const name = basisName(basis, v);
  const rows = rankedRows(portfolio, basis, places);
  const [shown, more] = useShown(rows);
  const isNothing =
    rows.length > 1 && rows.every(({ place }) => place.score.high - place.score.low === 100);
  return (
    <>
      <div class="toolbar">
        <GroupedSelect
          label={v("ranking.by")}
          groups={basisGroups(v)}
          value={basisText(basis)}
          onValue={(rankedBy) => void run(() => saveSettings({ rankedBy }))}
          help={v("ranking.listToo")}
        />
        <output class="soft small">
          {saving.state === "failed"
            ? t("common.saveFailed")
            : v("ranking.sureCount", {
                sure: rows.filter(({ place }) => place.rank.isSure).length,
                count: rows.length,
              })}
        </output>
        <div class="toolbar__end">
          <CsvButton file="ranking.csv" write={(csv) => csv.csvText(rankingRows(rows, basis, v))} />
        </div>
      </div>
      {isSingleMetric(basis, choices.pyramids) && (
        <Notice tone="caution" title={v("ranking.singleTitle")}>
          <p>{v("ranking.singleText", { metric: name })}</p>
        </Notice>
      )}
      {isNothing && (
        <Notice>
          <p>{v("ranking.nothing", { basis: name, period: periodWords(locale, period) })}</p>
          <div class="row">
            <ButtonLink small href={hrefOf({ screen: "value", tab: "scorecard" })}>
              {v("ranking.enter")}
            </ButtonLink>
          </div>
        </Notice>
      )}
      <RankingTable rows={shown} basis={basis} reporting={portfolio.reporting} />
      {more}
    </>
  );
}
