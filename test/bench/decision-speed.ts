/** What decisions cost: ranks, questions and acceptability, each against the bare arithmetic beneath it. */
import {
  acceptability,
  type Levels,
  openDecision,
  purchasePotential,
  businessRelationship,
  ranks,
  type Scale,
} from "#core";
import { atMost, median, type Figure } from "./figure.ts";

const ACCOUNTS = 10_000;
const ROUNDS = 9;

export function decisionSpeed(say: (text: string) => void): readonly Figure[] {
  return [ranking(say), asking(say), accepting(say)];
}

/** Seconds that some work takes, the median of several runs after as many to warm up. */
function seconds(work: () => unknown): number {
  const times = Array.from({ length: 2 * ROUNDS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return median(times.slice(ROUNDS));
}

/** A fixed pattern of levels 1 to 5, one in `every` unknown. */
function levelsOf(scale: Scale, account: number, every: number): Levels {
  return scale.factors.map((factor, place) => {
    const turn = (account * 7 + place * 5 + Math.floor(account / 13)) % (5 * every);
    return turn % every === 0 ? undefined : 1 + (turn % factor.levels.length);
  });
}

function ranking(say: (text: string) => void): Figure {
  const scores = Array.from({ length: ACCOUNTS }, (_, at) => {
    const low = ((at * 7919) % 10_007) / 101;
    return { low, high: low + (at % 7) };
  });
  const ours = seconds(() => ranks(scores));
  const bare = seconds(() => {
    // What any ranking of intervals must at least sort: midpoints, lows and highs.
    Float64Array.from(scores, ({ low, high }) => (low + high) / 2).sort();
    Float64Array.from(scores, ({ low }) => low).sort();
    Float64Array.from(scores, ({ high }) => high).sort();
  });
  say(`  ranks ${(ours * 1000).toFixed(2)} ms, typed-array sorts ${(bare * 1000).toFixed(2)} ms`);
  return atMost(5, "ratio", "10,000 interval ranks, against sorting typed arrays", ours / bare);
}

function asking(say: (text: string) => void): Figure {
  const scales = [businessRelationship, purchasePotential];
  const accounts = Array.from({ length: 2000 }, (_, account) =>
    scales.map((scale) => ({ scale, levels: levelsOf(scale, account, 2), cuts: [50] })),
  );
  const ours = seconds(() => accounts.map((bases) => openDecision(bases)));
  const bare = seconds(() =>
    accounts.reduce(
      (sum, bases) => sum + bases.reduce((n, one) => n + bareCases(one.scale, one.levels), 0),
      0,
    ),
  );
  say(`  questions ${(ours * 1000).toFixed(1)} ms, bare loops ${(bare * 1000).toFixed(1)} ms`);
  return atMost(
    5,
    "ratio",
    "next best questions of 2,000 accounts, against bare loops over the cases",
    ours / bare,
  );
}

/** Visits every combination of the unknown factors, sums its points and counts those above the line. */
function bareCases(scale: Scale, levels: Levels): number {
  const unknown = scale.factors.filter((_, place) => levels[place] === undefined);
  const cases = unknown.reduce((count, { levels: own }) => count * own.length, 1);
  const sizes = Int32Array.from(unknown, ({ levels: own }) => own.length);
  const points = unknown.map(({ weight, levels: own }) =>
    Float64Array.from(own, (level) => (weight * level.points) / 100),
  );
  let above = 0;
  for (let at = 0; at < cases; at++) {
    let rest = at;
    let sum = 0;
    for (let place = 0; place < sizes.length; place++) {
      sum += points[place]![rest % sizes[place]!]!;
      rest = Math.floor(rest / sizes[place]!);
    }
    if (sum >= 50) above++;
  }
  return above;
}

function accepting(say: (text: string) => void): Figure {
  const alternatives = Array.from({ length: 100 }, (_, at) => levelsOf(twelve, at, 1000));
  const draws = 10_000;
  const ours = seconds(() =>
    acceptability({ scale: twelve, alternatives, defensible: { kind: "any" }, draws, seed: 1 }),
  );
  const points = Float64Array.from({ length: 1200 }, (_, at) => (at * 37) % 101);
  const weights = Float64Array.from({ length: 12 }, (_, at) => at / 66);
  const bare = seconds(() => {
    let sum = 0;
    for (let draw = 0; draw < draws; draw++)
      for (let i = 0, at = 0; i < 100; i++) {
        let score = 0;
        for (let f = 0; f < 12; f++, at++) score += weights[f]! * points[at]!;
        sum += score;
      }
    return sum;
  });
  say(
    `  acceptability ${(ours * 1000).toFixed(0)} ms, multiply-adds ${(bare * 1000).toFixed(0)} ms`,
  );
  return atMost(
    20,
    "ratio",
    "acceptability of 100 accounts × 10,000 draws, against its multiply-adds",
    ours / bare,
  );
}

const twelve: Scale = {
  ...purchasePotential,
  kind: "own",
  factors: [...purchasePotential.factors, ...businessRelationship.factors],
};
