/** The forecast exactly as the evaluation, and any judge, calls it: chances, and the 80 % band of a total. */
import {
  coursesOf,
  fitLadder,
  ladderChance,
  type Probability,
  quantile,
  rungChances,
  type RungName,
  rungNames,
  sharedRevenue,
  stageChances,
  type StageHistory,
  standingAt,
} from "#core";

/** `deals` is what was known at `now` (times in ms), `open` what to predict, `stages` the keys in order. */
export interface ForecastTask {
  readonly deals: readonly StageHistory[];
  readonly open: readonly StageHistory[];
  readonly now: number;
  readonly stages: readonly string[];
}

/** What will be won out of some open ones: the mean and the 80 % band. */
export interface Total {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
}

/** The chances, and a function for the total of any of them. */
export interface Chances {
  readonly p: Map<string, number>;
  readonly total: (ids: Iterable<string>) => Total;
}

/** The ladder's answer, and what each rung alone would say. */
export interface ForecastAnswer extends Chances {
  readonly rungs: Readonly<Record<RungName, Chances>>;
}

export function forecast({ deals, open, now, stages }: ForecastTask): ForecastAnswer {
  const ladder = fitLadder(coursesOf(deals, stages), now, stageChances(stages.length));
  const standings = coursesOf(open, stages).map((course) => ({
    course,
    standing: standingAt(course, now),
  }));
  const amounts = new Map(standings.map(({ course }) => [course.id, course.amount]));
  const answer = (chances: readonly number[]): Chances => {
    const p = new Map(standings.map(({ course }, at) => [course.id, chances[at]!]));
    return { p, total: (ids) => totalOf(ids, p, amounts, ladder.shock) };
  };
  const alone = standings.map(({ standing }) => rungChances(ladder, standing));
  const rungs = rungNames.map((name) => [name, answer(alone.map((chances) => chances[name]))]);
  return {
    ...answer(standings.map(({ course, standing }) => ladderChance(ladder, course, standing))),
    rungs: Object.fromEntries(rungs) as Record<RungName, Chances>,
  };
}

function totalOf(
  ids: Iterable<string>,
  p: ReadonlyMap<string, number>,
  amounts: ReadonlyMap<string, number>,
  shock: number,
): Total {
  const stakes = [...new Set(ids)].map((id) => {
    const probability = p.get(id);
    if (probability === undefined) throw new RangeError(`“${id}” is not among the open ones.`);
    return { amount: amounts.get(id)!, probability: probability as Probability };
  });
  const revenue = sharedRevenue(stakes, shock);
  return {
    mean: stakes.reduce((sum, { amount, probability }) => sum + amount * probability, 0),
    lo: quantile(revenue, 0.1),
    hi: quantile(revenue, 0.9),
  };
}
