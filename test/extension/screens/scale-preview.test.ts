/** What saving an edited scale would change is told before: where accounts lie, and what still counts. */
import "fake-indexeddb/auto";
import { beforeEach, expect, it } from "vitest";
import {
  type AccountId,
  businessRelationship,
  type Factor,
  purchasePotential,
  type Rating,
  type Scale,
  withNormalisedWeights,
  withoutFactor,
} from "#core";
import { previewOf } from "../../../extension/screens/scales/preview-query.ts";
import { database } from "../../../extension/store/database.ts";
import { seedStarterScales } from "../../../extension/store/settings.ts";
import { made, observed } from "../store/made-up.ts";

const rated = (factor: Factor, level: number, scale: Scale = purchasePotential): Rating => ({
  id: `${scale.id}-${factor.id}` as Rating["id"],
  accountId: made.account.id,
  scaleId: scale.id,
  factorId: factor.id,
  level,
  ratedBy: { kind: "person", name: "Lin" },
  ratedAt: made.at,
});
const weighing = (weights: readonly number[]): Scale => ({
  ...purchasePotential,
  factors: purchasePotential.factors.map((factor, place) => ({
    ...factor,
    weight: weights[place] as Factor["weight"],
  })),
});

beforeEach(async () => {
  await database.delete();
  await database.open();
  await seedStarterScales();
  await database.accounts.bulkAdd([
    made.account,
    { ...made.account, id: "other" as AccountId, name: "Other" },
  ]);
  // Best in the first factor, worst in the others: 25 points; a weak relationship.
  await database.ratings.bulkAdd([
    ...purchasePotential.factors.map((factor, place) => rated(factor, place === 0 ? 5 : 1)),
    ...businessRelationship.factors.map((factor) => rated(factor, 1, businessRelationship)),
  ]);
});

it("an account that crosses the line is named with both quadrants, and nothing is written", async () => {
  const preview = await previewOf(purchasePotential, weighing([60, 10, 10, 10, 5, 5, 0]));
  expect(preview).toMatchObject({ accounts: 2, counting: 7, countingThen: 7 });
  expect(preview).toMatchObject({ scores: 1, quadrants: 1, ranks: 2 });
  expect(preview.moves[0]).toMatchObject({
    accountId: made.account.id,
    name: made.account.name,
    from: { score: { midpoint: 25 }, quadrant: "fished-out" },
    to: { score: { midpoint: 60 }, quadrant: "attack" },
  });
  expect(await database.scales.count()).toBe(2);
});

it("a factor that goes takes its ratings out of the count", async () => {
  const without = withoutFactor(purchasePotential, purchasePotential.factors[6]!.id);
  const preview = await previewOf(purchasePotential, withNormalisedWeights(without));
  expect(preview).toMatchObject({ quadrants: 0, counting: 7, countingThen: 6 });
});

it("facts that a new binding would use are counted already", async () => {
  await database.observations.add({ ...observed("o", "2003"), property: "founded" });
  await database.ratings.clear();
  const [first, ...others] = purchasePotential.factors as [Factor, ...Factor[]];
  const years = first.levels.slice(0, 2).map((level, at) => {
    const { atLeast: _atLeast, below: _below, ...rest } = level;
    return at === 0 ? { ...rest, below: 2000 } : { ...rest, atLeast: 2000 };
  });
  const preview = await previewOf(purchasePotential, {
    ...purchasePotential,
    factors: [{ ...first, levels: years, property: "founded" }, ...others],
  });
  expect(preview).toMatchObject({ counting: 0, countingThen: 1 });
});
