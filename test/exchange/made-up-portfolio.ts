/** A portfolio of made-up accounts with gaps, hostile names and opportunities at every stage, drawn from a seed. */
import {
  type Archive,
  businessRelationship,
  defaultStageTable,
  type IsoDate,
  purchasePotential,
  type Rating,
  type Scale,
  standardProcess,
} from "#core";
import { account, noon, observation, opportunity, rating, tick } from "../core/made-up.ts";
import { noRecords } from "../core/exchange/no-records.ts";

/** Names as a hostile page may give them, and names that trip spreadsheet programs by accident. */
export const hostileNames = [
  '=HYPERLINK("http://evil.test/","click")',
  "+1",
  "-1",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "'=1+1",
  '"quoted", and; separated',
  "<script>alert(1)</script>",
  "#N/A",
  "#REF!",
  "TRUE",
  "0012",
  "1e5",
  "华星精密制造有限公司",
  "＝1+1",
  "_x000D_ Ltd",
  "2026-11-21",
  "Müller & Söhne 🏭",
] as const;

/** A generator of numbers from 0 to 1 that always gives the same ones (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Weights and points whose products have no short binary form: a sum in another order would differ. */
function awkward(scale: Scale, weights: readonly number[]): Scale {
  return {
    ...scale,
    factors: scale.factors.map((factor, index) => ({
      ...factor,
      weight: weights[index] as typeof factor.weight,
      levels: factor.levels.map((level, at) => ({
        ...level,
        points: [3, 33, 67, 91, 97][at] as typeof level.points,
      })),
    })),
  };
}

const scales = [
  awkward(purchasePotential, [14.29, 14.29, 14.29, 14.29, 14.29, 14.28, 14.27]),
  awkward(businessRelationship, [19.99, 20.01, 33.33, 13.33, 13.34]),
];
const closings = [
  "2026-01-15",
  "2026-03-01",
  "2026-03-02",
  "2026-03-31",
  "2026-04-01",
  "2026-04-30",
  "2026-12-31",
  "2027-02-28",
  "2027-03-01",
  "2028-02-29",
];

/** `count` accounts, each with an opportunity. The day that suits it as today is 2026-03-02. */
export function portfolio(seed: number, count: number): Archive {
  const random = drawing(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const accounts = Array.from({ length: count }, (_, index) =>
    account(`a${index}`, { name: hostileNames[index] ?? `Company ${index}` }),
  );
  const ratings: Rating[] = accounts.flatMap(({ id }) => {
    const gaps = below(4) / 4;
    return scales.flatMap((scale) =>
      scale.factors
        .filter(() => random() >= gaps)
        .map((factor) =>
          rating(`${id}-${factor.id}`, {
            accountId: id,
            scaleId: scale.id,
            factorId: factor.id,
            level: 1 + below(factor.levels.length),
          }),
        ),
    );
  });
  const opportunities = accounts.map(({ id }, index) =>
    opportunity(`o${index}`, {
      accountId: id,
      name: hostileNames[(index * 7) % hostileNames.length]!,
      amount: {
        amount: Math.round(random() * 1e8) / 100,
        currency: (index % 3 === 0 ? "CNY" : "EUR") as never,
      },
      expectedClose: closings[index % closings.length] as IsoDate,
      ...(index % 11 === 10 && {
        closed: { outcome: "won" as const, on: "2026-02-01" as IsoDate },
      }),
    }),
  );
  const ticks = opportunities.flatMap(({ id }) => {
    const upTo = below(9);
    const slips = random() < 0.5 ? 0 : 0.03;
    return standardProcess.flatMap(({ milestones, criteria }, stage) =>
      [...milestones, ...criteria]
        .filter(() => stage < upTo && random() >= slips)
        .map((condition) => tick(`${id}-${condition.id}`, condition.id, { opportunityId: id })),
    );
  });
  return {
    ...noRecords,
    format: "account-atlas",
    version: 5,
    exportedAt: noon,
    settings: { thresholds: { relationship: 45, potential: 55 }, stageTable: defaultStageTable },
    scales,
    accounts,
    observations: accounts.map(({ id, name }, index) =>
      observation(`obs${index}`, { accountId: id, value: name, property: "tags" }),
    ),
    ratings,
    opportunities,
    ticks,
  };
}
