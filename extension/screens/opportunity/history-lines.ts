/** The lines of an opportunity's history: from its ticks, its revisions and its end, newest first. */
import {
  type Activity,
  dayOf,
  type IsoDate,
  type Locale,
  regressions,
  type Revision,
  revisionsByOpportunity,
  stageReaches,
} from "#core";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import type { OrderWords } from "../../locales/order-words.ts";
import type { SellingWords } from "../../locales/selling-words.ts";
import type { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";

/** One thing that happened on a day. */
interface HistoryLine {
  readonly on: IsoDate;
  readonly text: string;
}

interface Saying {
  readonly words: SellingWords;
  readonly activityWords: OrderWords;
  readonly locale: Locale;
  readonly term: ReturnType<typeof useLocale>["term"];
  readonly t: ReturnType<typeof useLocale>["t"];
}

export function historyOf(
  { opportunity, process, ticks }: StandingOpportunity,
  revisions: readonly Revision[],
  activities: readonly Activity[],
  saying: Saying,
): readonly HistoryLine[] {
  const { words, activityWords, t } = saying;
  const own = revisionsByOpportunity(revisions).get(opportunity.id) ?? [];
  const lines = [
    ...activities.map(({ on, kind, outcome = "" }) => ({
      on,
      text: [activityWords(`activity.kind.${kind}`), outcome].filter(Boolean).join(" · "),
    })),
    ...stageReaches(process, ticks).flatMap(({ enteredOn, completedOn }, at) => [
      ...(enteredOn ? [{ on: enteredOn, text: words("history.entered", { stage: at + 1 }) }] : []),
      ...(completedOn
        ? [{ on: completedOn, text: words("history.completed", { stage: at + 1 }) }]
        : []),
    ]),
    ...regressions(process, ticks).map(({ on, from, to }) => ({
      on,
      text: words("history.fell", { from, to }),
    })),
    ...own.slice(1).flatMap((revision, at) => changes(own[at]!, revision, saying)),
    ...(opportunity.closed
      ? [
          {
            on: opportunity.closed.on,
            text: t(`opportunity.${opportunity.closed.outcome}`),
          },
        ]
      : []),
  ];
  // What happened on one day stays in its order, the last on top.
  return lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => (a.line.on === b.line.on ? b.at - a.at : a.line.on < b.line.on ? 1 : -1))
    .map(({ line }) => line);
}

function changes(
  before: Revision,
  after: Revision,
  { words, locale, term }: Saying,
): readonly HistoryLine[] {
  const on = dayOf(after.recordedAt);
  const line = (text: string): HistoryLine => ({ on, text });
  const [from, to] = [before, after].map(({ amount }) => formatMoney(locale, amount)) as [
    string,
    string,
  ];
  return [
    ...(before.expectedClose === after.expectedClose
      ? []
      : [
          line(
            words("history.date", {
              from: formatDate(locale, before.expectedClose),
              to: formatDate(locale, after.expectedClose),
            }),
          ),
        ]),
    ...(from === to ? [] : [line(words("history.amount", { from, to }))]),
    ...(before.discount === after.discount
      ? []
      : [line(words("history.discount", { from: before.discount ?? 0, to: after.discount ?? 0 }))]),
    ...(after.customerStage === undefined || before.customerStage === after.customerStage
      ? []
      : [
          line(
            words("history.customerStage", {
              stage: term(`purchasing-stage.${after.customerStage}`),
            }),
          ),
        ]),
  ];
}
