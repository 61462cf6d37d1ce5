/** The lines that lead to a chance: from the model and its conditions, or from the stage table step by step. */
import {
  type ChanceBook,
  type ConditionId,
  conditionsMet,
  type ConditionMove,
  explainChance,
  explainTableChance,
  type Locale,
  openHistory,
  salesStages,
} from "#core";
import type { OutlookWords } from "../../locales/outlook-words.ts";
import type { ReasonsWords } from "../../locales/reasons-words.ts";
import type { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";

interface ReasonLine {
  readonly text: string;
  readonly points: number;
  readonly isTotal?: boolean;
  readonly condition?: ConditionMove;
}

/** How a line is said. */
export interface Saying {
  readonly locale: Locale;
  readonly term: ReturnType<typeof useLocale>["term"];
  readonly words: OutlookWords;
  readonly reasons: ReasonsWords;
  readonly conditionText: (id: ConditionId) => string | undefined;
}

/** So many conditions have a line of their own, if they move as much as this. */
const SHOWN = 6;
const LEAST_POINTS = 0.3;

export function reasonsOf(
  book: ChanceBook,
  { opportunity, ticks, position, probability }: StandingOpportunity,
  saying: Saying,
): readonly ReasonLine[] {
  const { words, reasons, term } = saying;
  const total = { text: words("why.chance"), points: 100 * probability, isTotal: true };
  const history = openHistory(book, opportunity, ticks, position);
  if (book.model && history) {
    const { base, moves, conditions } = explainChance(book.model, history, conditionsMet(ticks));
    return [
      { text: words("why.base"), points: base, isTotal: true },
      ...moves.map(({ reason, points }) => ({ text: words(`why.${reason}`), points })),
      ...conditionLines(conditions, saying),
      total,
    ];
  }
  const { base, moves } = explainTableChance(book.table, position);
  return [
    { text: words("why.tableBase"), points: base, isTotal: true },
    ...moves.map(({ stage, points }) => ({
      text: reasons("reasons.tableStep", {
        stage: salesStages.indexOf(stage) + 1,
        name: term(`sales-stage.${stage}`),
      }),
      points,
    })),
    total,
  ];
}

function conditionLines(
  conditions: readonly ConditionMove[],
  { reasons, conditionText }: Saying,
): readonly ReasonLine[] {
  const shown = conditions.filter(({ points }) => Math.abs(points) >= LEAST_POINTS).slice(0, SHOWN);
  const rest = conditions.filter((one) => !shown.includes(one));
  return [
    ...shown.map((condition) => ({
      text: reasons(condition.isMet ? "reasons.met" : "reasons.unmet", {
        condition: conditionText(condition.sign.conditionId) ?? reasons("reasons.gone"),
      }),
      points: condition.points,
      condition,
    })),
    ...(rest.length > 0
      ? [
          {
            text: reasons("reasons.rest", { count: rest.length }),
            points: rest.reduce((sum, { points }) => sum + points, 0),
          },
        ]
      : []),
  ];
}
