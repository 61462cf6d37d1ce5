/** The funnel: stage by stage how many stand there, how many ever came so far, and what became of them. */
import { type CountedShare, type FunnelStage, funnelOf, salesStages } from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card, EmptyState } from "../../components/surfaces.tsx";
import { formatMoney, formatNumber, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLive } from "../../store/live.ts";
import { allOpportunities } from "../../store/pipeline/pipeline.ts";
import { funnelCells } from "./pipeline-cells.ts";
import { SuccessChart } from "./success-chart.tsx";

export function FunnelView() {
  const { t } = useLocale();
  const words = useSellingWords();
  const live = useLive(allOpportunities, []);
  return (
    <Awaited live={live}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState
            icon="opportunities"
            title={t("opportunities.none")}
            text={words("pipeline.empty")}
          />
        ) : (
          <Funnel stages={funnelOf(all, all[0]!.process.length)} />
        )
      }
    </Awaited>
  );
}

function Funnel({ stages }: { stages: readonly FunnelStage[] }) {
  const { locale, term } = useLocale();
  const words = useSellingWords();
  const isDecided = stages.some(({ success }) => success.of > 0);
  return (
    <>
      <Card title={words("funnel.success-chart")}>
        {isDecided ? (
          <SuccessChart stages={stages} />
        ) : (
          <p class="soft">{words("funnel.undecided")}</p>
        )}
      </Card>
      <div class="row row--end">
        <CsvButton
          file="funnel.csv"
          write={(csv) => csv.csvText(funnelCells(stages, { words, term, locale }))}
        />
      </div>
      <div class="table-frame">
        <table class="table">
          <caption class="visually-hidden">{words("funnel.chart")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("funnel.stage")}</th>
              <th scope="col" class="number">
                {words("funnel.open")}
              </th>
              <th scope="col" class="number">
                {words("funnel.amount")}
              </th>
              <th scope="col">{words("funnel.reached")}</th>
              <th scope="col">{words("funnel.advanced")}</th>
              <th scope="col">{words("funnel.success")}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map((stage) => (
              <Row key={stage.stage} stage={stage} widest={stages[0]!.reached} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ stage, widest }: { stage: FunnelStage; widest: number }) {
  const { locale, t, term } = useLocale();
  const key = salesStages[stage.stage - 1];
  return (
    <tr>
      <th scope="row">
        {key ? `${stage.stage}. ${term(`sales-stage.${key}`)}` : t("opportunity.beforeFirst")}
      </th>
      <td class="number">{formatNumber(locale, stage.open)}</td>
      <td class="number">
        {stage.amount.map((money) => (
          <div key={money.currency}>{formatMoney(locale, money)}</div>
        ))}
      </td>
      <td>
        {formatNumber(locale, stage.reached)}
        <span
          class="funnel__bar"
          style={{ width: `${widest > 0 ? (100 * stage.reached) / widest : 0}%` }}
        />
      </td>
      <td>
        <Share share={stage.advanced} />
      </td>
      <td>
        <Share share={stage.success} />
      </td>
    </tr>
  );
}

/** A counted share in words: the share, of how many, and its interval. */
function Share({ share: { share, low, high, of } }: { share: CountedShare }) {
  const { locale } = useLocale();
  const words = useSellingWords();
  if (share === undefined) return <span class="faint">{words("funnel.none")}</span>;
  return (
    <>
      <div>{words("funnel.share", { share: formatPercent(locale, share), of })}</div>
      <div class="faint small">
        {words("funnel.range", {
          low: formatPercent(locale, low),
          high: formatPercent(locale, high),
        })}
      </div>
    </>
  );
}
