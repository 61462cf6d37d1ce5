/** What conditions told in the past: how opportunities ended that had them at a stage, and how those that had not. */
import type { ConditionId } from "../../value/id.ts";
import {
  conditionSnapshots,
  type ConditionSnapshot,
  snapshotsOfStay,
  type TickedHistory,
} from "../stage-history/condition-snapshots.ts";
import { ladderChance, type Ladder } from "../ladder/ladder.ts";
import { fitRegression, logit, type RegressionPrior } from "../ladder/logistic-regression.ts";

/** So many ended, and so many of them were won. */
export interface Tally {
  readonly count: number;
  readonly won: number;
}

/**
 * A condition at a stage. `had` and `hadNot` count ended opportunities by what was so when last seen there; `usual` is
 * the share of the time there in which it was met, and `weight` what it goes with, in logits: 0 where too few were seen.
 */
export interface ConditionSign {
  readonly conditionId: ConditionId;
  readonly had: Tally;
  readonly hadNot: Tally;
  readonly usual: number;
  readonly weight: number;
}

/** The signs at each stage, and how many ended opportunities with ticks stood there; `ended` is how many there are in all. */
export interface ConditionSigns {
  readonly ended: number;
  readonly stood: readonly number[];
  readonly byStage: readonly (readonly ConditionSign[])[];
}

/** Ours: so many must have had a condition, and so many not, before it is told apart from chance. */
export const leastOfEach = 5;

/** Learns the signs from our own ended opportunities, beyond what the ladder says of each of those moments anyway. */
export function conditionSigns(
  records: readonly TickedHistory[],
  stages: readonly string[],
  now: number,
  ladder: Ladder,
): ConditionSigns {
  const snapshots = conditionSnapshots(records, stages, now);
  const here = stages.map((_, stage) =>
    snapshots.filter(({ standing }) => standing.stage === stage),
  );
  return {
    ended: new Set(snapshots.map(({ place }) => place)).size,
    stood: here.map((all) => all.length / snapshotsOfStay),
    byStage: here.map((all) => signsAt(all, ladder)),
  };
}

/** What the conditions move at a stage, in logits: those met against those unmet, each against what was usual. */
export function conditionShift(
  { byStage }: ConditionSigns,
  stage: number,
  met: ReadonlySet<ConditionId>,
): number {
  return (byStage[stage] ?? []).reduce((sum, sign) => sum + shiftOf(sign, met), 0);
}

/** The part of one condition. */
export function shiftOf(
  { conditionId, usual, weight }: ConditionSign,
  met: ReadonlySet<ConditionId>,
): number {
  return weight * (Number(met.has(conditionId)) - usual);
}

function signsAt(
  snapshots: readonly ConditionSnapshot[],
  ladder: Ladder,
): readonly ConditionSign[] {
  const ids = [...new Set(snapshots.flatMap(({ met }) => [...met]))].sort();
  const plain = ids.map((conditionId): ConditionSign => {
    const last = snapshots.filter(({ isLast }) => isLast);
    const isMet = ({ met }: ConditionSnapshot) => met.has(conditionId);
    return {
      conditionId,
      had: tallyOf(last.filter(isMet)),
      hadNot: tallyOf(last.filter((one) => !isMet(one))),
      usual: snapshots.filter(isMet).length / snapshots.length,
      weight: 0,
    };
  });
  const telling = plain.filter(
    ({ had, hadNot }) => Math.min(had.count, hadNot.count) >= leastOfEach,
  );
  const weights = telling.length > 0 ? weightsOf(telling, snapshots, ladder) : [];
  return plain.map((sign) => {
    const at = telling.indexOf(sign);
    return at < 0 ? sign : { ...sign, weight: weights[at]! };
  });
}

function tallyOf(snapshots: readonly ConditionSnapshot[]): Tally {
  return { count: snapshots.length, won: snapshots.filter(({ course }) => course.won).length };
}

/** What is believed beforehand of all conditions of a stage together, in logits: they move nothing, a little, or much. */
const spreads = [1e-3, 0.3, 0.8];

/**
 * A logistic regression beside what the ladder said, under each of the beliefs, averaged by how well it foresaw the
 * outcomes (Bayesian model averaging). The moments of one stay share one ending, and count together like one.
 */
function weightsOf(
  telling: readonly ConditionSign[],
  snapshots: readonly ConditionSnapshot[],
  ladder: Ladder,
): readonly number[] {
  const rows = snapshots.map(({ course, standing, met }) =>
    Float64Array.of(
      logit(ladderChance(ladder, course, standing)),
      1,
      ...telling.map(({ conditionId, usual }) => Number(met.has(conditionId)) - usual),
    ),
  );
  const targets = snapshots.map(({ course }) => Number(course.won));
  const weights = snapshots.map(() => 1 / snapshotsOfStay);
  const fits = spreads.map((spread) => {
    const prior: RegressionPrior = {
      mean: [1, 0, ...telling.map(() => 0)],
      spread: [1e-3, 0.5, ...telling.map(() => spread / Math.sqrt(telling.length))],
    };
    return fitRegression({ rows, targets, weights }, prior);
  });
  const best = Math.max(...fits.map(({ evidence }) => evidence));
  const says = fits.map(({ evidence }) => Math.exp(evidence - best));
  const all = says.reduce((sum, say) => sum + say, 0);
  return telling.map((_, at) =>
    fits.reduce((sum, fit, place) => sum + (says[place]! / all) * fit.weights[2 + at]!, 0),
  );
}
