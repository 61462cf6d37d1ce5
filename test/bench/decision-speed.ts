/** What decisions cost: ranks, questions and acceptability, each against the bare arithmetic beneath it. */
import {
  acceptability,
  accountDecisions,
  type Levels,
  decisionBases,
  defaultThresholds,
  type IsoDate,
  openDecision,
  portfolioQuestions,
  purchasePotential,
  businessRelationship,
  ranks,
  type Rating,
  type Scale,
} from "#core";
import { atMost, type Figure } from "./figure.ts";
import { seconds } from "./in-turns.ts";

const ACCOUNTS = 10_000;

export function decisionSpeed(say: (text: string) => void): readonly Figure[] {
  return [ranking(say), ...asking(say), accepting(say)];
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
  const [ours, bare] = seconds(
    () => ranks(scores),
    () => {
      // What any ranking of intervals must at least sort: midpoints, lows and highs.
      Float64Array.from(scores, ({ low, high }) => (low + high) / 2).sort();
      Float64Array.from(scores, ({ low }) => low).sort();
      Float64Array.from(scores, ({ high }) => high).sort();
    },
  );
  say(`  ranks ${(ours * 1000).toFixed(2)} ms, typed-array sorts ${(bare * 1000).toFixed(2)} ms`);
  return atMost(5, "ratio", "10,000 interval ranks, against sorting typed arrays", ours / bare);
}

function asking(say: (text: string) => void): readonly Figure[] {
  const accounts = Array.from({ length: 2000 }, (_, at) => ({ id: `a${at}`, name: `${at}` }));
  const ratings = accounts.flatMap(({ id }, at) =>
    Object.values(mapScales).flatMap((scale) =>
      levelsOf(scale, at, 2).flatMap((level, place) =>
        level === undefined ? [] : [ratingOf(id, scale, place, level)],
      ),
    ),
  );
  const knowledge = {
    scales: mapScales,
    ratings,
    thresholds: defaultThresholds,
    today: "2026-03-02" as IsoDate,
  };
  return accountDecisions.map((decision) => {
    const basesOf = decisionBases(decision, knowledge);
    const bases = accounts.map(({ id }) => basesOf(id as never));
    const [ours, bare, whole] = seconds(
      () => bases.map((one) => openDecision(one)),
      () =>
        bases.reduce(
          (sum, own) => sum + own.reduce((n, one) => n + bareCases(one.scale, one.levels), 0),
          0,
        ),
      () => portfolioQuestions(accounts as never, knowledge, decision),
    );
    const ms = (time: number) => `${(time * 1000).toFixed(1)} ms`;
    say(`  questions, ${decision}: ${ms(ours)}, bare loops ${ms(bare)}; from ratings ${ms(whole)}`);
    return atMost(
      5,
      "ratio",
      `next best questions of 2,000 accounts, ${decision}, against bare loops over the cases`,
      ours / bare,
    );
  });
}

const mapScales = { relationship: businessRelationship, potential: purchasePotential };

function ratingOf(account: string, scale: Scale, place: number, level: number): Rating {
  return {
    id: `${account}-${place}`,
    accountId: account,
    scaleId: scale.id,
    factorId: scale.factors[place]!.id,
    level,
    ratedBy: { kind: "person", name: "Tester" },
    ratedAt: "2026-03-01T12:00:00Z",
  } as unknown as Rating;
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
  const points = Float64Array.from({ length: 1200 }, (_, at) => (at * 37) % 101);
  const weights = Float64Array.from({ length: 12 }, (_, at) => at / 66);
  const [ours, bare] = seconds(
    () =>
      acceptability({ scale: twelve, alternatives, defensible: { kind: "any" }, draws, seed: 1 }),
    () => {
      let sum = 0;
      for (let draw = 0; draw < draws; draw++)
        for (let i = 0, at = 0; i < 100; i++) {
          let score = 0;
          for (let f = 0; f < 12; f++, at++) score += weights[f]! * points[at]!;
          sum += score;
        }
      return sum;
    },
  );
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
