/** The diagnosis of the map: effort spread wrongly, disorder, little yield; each finding with its accounts and numbers. */
import {
  type Currency,
  type EffortMeasure,
  effortMeasures,
  type IsoDate,
  type Locale,
} from "#core";
import { useMemo, useState } from "preact/hooks";
import { ButtonLink } from "../../../components/button.tsx";
import { Select } from "../../../components/select.tsx";
import { Card, EmptyState, Notice } from "../../../components/surfaces.tsx";
import { formatDate, formatNumber, formatPercent } from "../../../locales/formats.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { type MapWords, useMapWords } from "../../../locales/use-map-words.ts";
import { hrefOf } from "../../workspace/route.ts";
import {
  type Diagnosed,
  diagnosed,
  type EffortQuestion,
  type EffortRecords,
} from "./diagnosis-query.ts";
import { EffortChart } from "./effort-chart.tsx";
import { EffortTable } from "./effort-table.tsx";
import { effortWords } from "./effort-words.ts";
import { EffortFindings, Findings } from "./finding-list.tsx";
import { YieldCard } from "./yield-card.tsx";

const spans = [3, 6, 12, 24] as const;

export function DiagnosisTab({ records, today }: { records: EffortRecords; today: IsoDate }) {
  const language = useLocale();
  const { t, locale } = language;
  const m = useMapWords();
  const { activities, currencies } = records;
  const [question, setQuestion] = useState<EffortQuestion>({
    months: 12,
    measure: firstMeasure(records),
    currency: currencies[0] ?? ("EUR" as Currency),
  });
  const result = useMemo(() => diagnosed(records, question, today), [records, question, today]);
  if (activities.length === 0)
    return (
      <EmptyState icon="map" title={m("diagnosis.none")} text={m("diagnosis.noneHelp")}>
        <ButtonLink kind="primary" href={hrefOf({ screen: "accounts" })}>
          {t("nav.accounts")}
        </ButtonLink>
      </EmptyState>
    );
  const { span, found } = result;
  return (
    <>
      <div class="toolbar toolbar--plain">
        <Select
          label={m("diagnosis.span")}
          value={String(question.months)}
          onValue={(months) => setQuestion({ ...question, months: Number(months) })}
          options={spans.map((months) => ({
            value: String(months),
            label: m("diagnosis.months", { count: months }),
          }))}
        />
        <Select<EffortMeasure>
          label={m("diagnosis.measure")}
          value={question.measure}
          onValue={(measure) => setQuestion({ ...question, measure: measure || "hours" })}
          options={effortMeasures.map((one) => ({ value: one, label: m(`measure.${one}`) }))}
        />
        {currencies.length > 1 && (
          <Select<Currency>
            label={m("diagnosis.currency")}
            value={question.currency}
            onValue={(currency) =>
              setQuestion({ ...question, currency: currency || question.currency })
            }
            options={currencies.map((one) => ({ value: one, label: one }))}
          />
        )}
      </div>
      <p class="soft">
        {m("diagnosis.total", {
          total: effortWords(found.total, question, language, m),
          from: formatDate(locale, span.from),
          to: formatDate(locale, span.to),
        })}
      </p>
      {question.measure === "hours" && found.withoutHours > 0 && (
        <Notice tone="caution">{m("diagnosis.withoutHours", { count: found.withoutHours })}</Notice>
      )}
      {found.total > 0 && <Results result={result} question={question} />}
    </>
  );
}

function Results({ result, question }: { result: Diagnosed; question: EffortQuestion }) {
  const language = useLocale();
  const m = useMapWords();
  const { found } = result;
  const { comfortZone, fishedOut, underServed, unrated, total } = found;
  return (
    <>
      <Card title={m("diagnosis.order")}>
        <p>{orderWords(found.order, language.locale, m)}</p>
        <EffortChart diagnosed={result} question={question} />
        <details class="effort-table">
          <summary>{m("effort.table")}</summary>
          <EffortTable diagnosed={result} question={question} />
        </details>
      </Card>
      <div class="columns columns--even">
        <div class="stack">
          <EffortFindings kind="comfort" found={comfortZone} {...{ total, question }} />
          {fishedOut.length > 0 && (
            <EffortFindings kind="pond" found={fishedOut} {...{ total, question }} />
          )}
        </div>
        <div class="stack">
          <EffortFindings kind="underserved" found={underServed} {...{ total, question }} />
          {unrated.length > 0 && (
            <Findings
              title={m("diagnosis.unrated")}
              summary={m("diagnosis.unrated.summary", { count: unrated.length })}
              named={unrated.map(({ placement, effort }) => ({
                id: placement.accountId,
                name: placement.name,
                words: m("finding.unrated", {
                  effort: effortWords(effort, question, language, m),
                }),
              }))}
            />
          )}
        </div>
      </div>
      <YieldCard yields={found.yields} question={question} />
    </>
  );
}

function orderWords(
  { verdict, tau = 0, chance = 1, n }: Diagnosed["found"]["order"],
  locale: Locale,
  m: MapWords,
): string {
  return m(`order.${verdict}`, {
    count: n,
    tau: formatNumber(locale, tau, 2),
    chance: chance < 0.005 ? m("order.rarely") : formatPercent(locale, chance),
  });
}

/** Hours where somebody noted them, and otherwise what can always be counted. */
function firstMeasure({ activities }: EffortRecords): EffortMeasure {
  return activities.some(({ hours }) => hours !== undefined) ? "hours" : "activities";
}
