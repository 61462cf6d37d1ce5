/** The Stage history tab: what was reached, taken back and claimed of each opportunity, by day; it can be played again. */
import {
  message,
  salesStages,
  stageLog,
  stagesInForce,
  textIn,
  ticksByOpportunity,
  type ChanceRecords,
  type LocalText,
  type Locale,
  type Opportunity,
  type Row,
  type SalesProcess,
  type StageEvent,
} from "#core";
import { text } from "../locales/text.ts";
import { AMOUNT, derived, type TabSpec } from "./tab-spec.ts";

/** The first four columns are what STAGE_RATES and WIN_PROBABILITIES take. */
export const stageHistoryTab: TabSpec = {
  key: "stageHistory",
  columns: [
    derived("opportunityId"),
    derived("event"),
    derived("on"),
    derived("amount.amount", "number", AMOUNT),
    derived("name"),
    derived("happened"),
    derived("stageNumber", "number"),
    derived("stageName"),
    derived("conditions"),
  ],
};

/** More rows than a sheet takes well; whole opportunities are left out, those that come later in the tab, and the last row says so. */
const MOST = 50_000;

export function stageHistoryRows(
  { opportunities, ticks, processes }: Pick<ChanceRecords, "opportunities" | "ticks" | "processes">,
  locale: Locale,
): readonly Row[] {
  const process = stagesInForce(processes);
  const words = wordsOf(process);
  const ticksOf = ticksByOpportunity(ticks);
  const rows: Row[] = [];
  for (const [at, one] of opportunities.entries()) {
    const log = stageLog(process, one, ticksOf.get(one.id) ?? []);
    if (rows.length + log.length > MOST) {
      const name = text(locale, "history.left-out", { count: opportunities.length - at });
      return [...rows, ["", "", "", "", name, "", "", "", ""]];
    }
    for (const event of log) rows.push(rowOf(one, event, words, locale));
  }
  return rows;
}

/** The words of each condition. */
function wordsOf(process: SalesProcess): ReadonlyMap<string, LocalText | undefined> {
  return new Map(
    process.flatMap(({ milestones, criteria }) =>
      [...milestones, ...criteria].map(({ id, text }) => [id as string, text]),
    ),
  );
}

function rowOf(
  { id, name, amount }: Opportunity,
  { on, kind, stage, isFirst, conditions = [] }: StageEvent,
  words: ReadonlyMap<string, LocalText | undefined>,
  locale: Locale,
): Row {
  const key = salesStages[stage - 1];
  const isEnd = kind === "won" || kind === "lost";
  return [
    id,
    isFirst ? key! : isEnd ? kind : "",
    on,
    amount.amount,
    name,
    text(locale, `history.${kind}`),
    stage,
    key ? message(locale, `sales-stage.${key}`) : text(locale, "value.no-stage"),
    conditions.map((one) => textIn(words.get(one) ?? { en: one }, locale)).join("; "),
  ];
}
