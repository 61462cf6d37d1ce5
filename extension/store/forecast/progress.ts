/** What the next conditions of an opportunity would go with: the chance as it would be shown if they were ticked today. */
import {
  type Condition,
  type ConditionSign,
  type NextStep,
  type Opportunity,
  type Position,
  type Tick,
  type ChanceBook,
  chanceOf,
} from "#core";
import type { StandingOpportunity } from "../pipeline/pipeline.ts";

/** A condition, the points (of 100) that ticking it would go with, and what was seen of it; absent where nothing was. */
interface ConditionProgress {
  readonly condition: Condition;
  readonly points: number;
  readonly sign: ConditionSign | undefined;
}

/** Each condition of the next step, and all of them `together`. */
interface NextProgress {
  readonly conditions: readonly ConditionProgress[];
  readonly together: number;
  /** All of them and the success criteria of the stage that they enter; absent where they complete a stage. */
  readonly completed?: number;
}

/** Nothing for an opportunity that is closed or has all its stages completed. */
export function nextProgress(
  book: ChanceBook,
  { opportunity, ticks, position, next, probability }: StandingOpportunity,
): NextProgress | undefined {
  if (!next || opportunity.closed) return undefined;
  const gain = (conditions: readonly Condition[]) =>
    100 *
    (chanceOf(book, opportunity, withTicked(book, opportunity, ticks, conditions)) - probability);
  return {
    conditions: next.conditions.map((condition) => ({
      condition,
      points: gain([condition]),
      sign: signOf(book, position, condition),
    })),
    together: gain(next.conditions),
    ...(next.aim === "enter" && {
      completed: gain([...next.conditions, ...openCriteria(position, next)]),
    }),
  };
}

function openCriteria({ stages }: Position, { stage }: NextStep): readonly Condition[] {
  return stages.find((state) => state.stage === stage)?.openCriteria ?? [];
}

/** What past opportunities tell of a condition at the stage that this one is in. */
function signOf({ fitted }: ChanceBook, position: Position, { id }: Condition) {
  const here = fitted?.conditions?.byStage[position.number - 1] ?? [];
  return here.find(({ conditionId }) => conditionId === id);
}

function withTicked(
  { day }: ChanceBook,
  { id }: Opportunity,
  ticks: readonly Tick[],
  conditions: readonly Condition[],
): readonly Tick[] {
  const supposed = conditions.map(
    (condition) =>
      ({
        id: `supposed-${condition.id}`,
        opportunityId: id,
        conditionId: condition.id,
        done: true,
        on: day,
        evidence: { text: "supposed" },
        // Later than whatever was recorded, so that it holds.
        recordedAt: "9999-12-31T00:00:00Z",
      }) as Tick,
  );
  return [...ticks, ...supposed];
}
