/**
 * Scores, intervals, quadrants and ranks of 10,000 accounts on two scales with twelve factors together: core
 * against native formulas in HyperFormula, and against bare loops and sorts of typed arrays.
 */
import {
  businessRelationship,
  customerMap,
  defaultThresholds as thresholds,
  levelTable,
  type Levels,
  purchasePotential,
  quadrantTable,
  rankTable,
  type Rating,
  type Scale,
  scoreTable,
} from "#core";
import { bareQuadrants } from "./bare-scoring.ts";
import { atLeast, atMost, type Figure } from "./figure.ts";
import { seconds } from "./in-turns.ts";
import { formulaSheet } from "./scoring-formulas.ts";

const ACCOUNTS = 10_000;

const scales = { relationship: businessRelationship, potential: purchasePotential };

export function scoringSpeed(say: (text: string) => void): readonly Figure[] {
  const rows = Array.from({ length: ACCOUNTS }, (_, account) => ({
    relationship: levelsOf(scales.relationship, account),
    potential: levelsOf(scales.potential, account + 3),
  }));
  const across = levelTable(
    scales.relationship,
    rows.map(({ relationship }) => relationship),
  );
  const upward = levelTable(
    scales.potential,
    rows.map(({ potential }) => potential),
  );
  const place = () => {
    const relationship = scoreTable(scales.relationship, across);
    const potential = scoreTable(scales.potential, upward);
    return { relationship, potential, places: quadrantTable(relationship, potential, thresholds) };
  };
  const { relationship, potential, places } = place();
  const ratings = ratingsOf(rows);
  const accounts = rows.map((_, at) => ({ id: `a${at}`, name: `Company ${at}` }));
  const [placing, bare, ranking, sorting, mapping, reading] = seconds(
    place,
    () => bareQuadrants(scales, across.levels, upward.levels, thresholds),
    () => rankTable(potential),
    () => potential.midpoint.slice().sort(),
    () => customerMap(accounts as never, ratings, scales, thresholds),
    () => bareReading(ratings),
  );
  const sheet = formulaSheet({ rows, scales, thresholds, relationship, potential, places });
  const ms = (time: number) => `${(time * 1000).toFixed(2)} ms`;
  say(`  core: scores and quadrants ${ms(placing)}, ranks ${ms(ranking)}`);
  say(`  bare loop ${ms(bare)}, one typed-array sort ${ms(sorting)}`);
  say(`  HyperFormula: ${ms(sheet.placing)}, and with ranks ${ms(sheet.placing + sheet.ranking)}`);
  say(`    (${sheet.method})`);
  say(`  customer map from ${ratings.length} ratings ${ms(mapping)}, reading them ${ms(reading)}`);
  const work = "10,000 accounts × 12 factors: scores, intervals, quadrants";
  return [
    atLeast(200, "ratio", `${work}: native formulas, against core`, sheet.placing / placing),
    atLeast(
      2000,
      "ratio",
      `${work} and ranks: native formulas with COUNTIF, against core`,
      (sheet.placing + sheet.ranking) / (placing + ranking),
    ),
    atMost(5, "ratio", `${work}: core, against a bare typed-array loop`, placing / bare),
    atMost(
      5,
      "ratio",
      "10,000 ranks with best and worst, against one typed-array sort",
      ranking / sorting,
    ),
    atMost(
      5,
      "ratio",
      "customer map of 10,000 accounts from 100,000 ratings, against finding each one's place",
      mapping / reading,
    ),
  ];
}

/** Levels in a fixed pattern, about every sixth unknown. */
function levelsOf({ factors }: Scale, account: number): Levels {
  return factors.map(({ levels }, place) => {
    const turn = (account * 7 + place * 5 + Math.floor(account / 13) * 3) % 11;
    return turn % 6 === 0 ? undefined : 1 + (turn % levels.length);
  });
}

function ratingsOf(
  rows: readonly { relationship: Levels; potential: Levels }[],
): readonly Rating[] {
  return rows.flatMap((row, account) =>
    (["relationship", "potential"] as const).flatMap((axis) =>
      scales[axis].factors.flatMap(({ id }, place) =>
        row[axis][place] === undefined
          ? []
          : [
              {
                id: `r${account}-${id}`,
                accountId: `a${account}`,
                scaleId: scales[axis].id,
                factorId: id,
                level: row[axis][place],
                ratedBy: { kind: "person", name: "Tester" },
                ratedAt: "2026-03-02T12:00:00Z",
              } as unknown as Rating,
            ],
      ),
    ),
  );
}

/** The least that records ask for: each rating's account and factor are looked up once. */
function bareReading(ratings: readonly Rating[]): number {
  const accounts = new Map<string, number>();
  const factors = new Map<string, number>();
  for (const { accountId } of ratings)
    if (!accounts.has(accountId)) accounts.set(accountId, accounts.size);
  let sum = 0;
  for (const { factors: own } of Object.values(scales))
    for (const { id } of own) factors.set(id, factors.size);
  const levels = new Uint16Array(accounts.size * factors.size);
  for (const { accountId, factorId, level } of ratings)
    levels[accounts.get(accountId)! * factors.size + factors.get(factorId)!] = level ?? 0;
  for (const level of levels) sum += level;
  return sum;
}
