/** Scales are only ever added: what somebody rated stays with the version it was rated on, and nothing is lost. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import {
  currentScale,
  type FactorId,
  type Rating,
  withFactorMoved,
  withoutFactor,
  withFactorChanged,
} from "#core";
import { database } from "../../../extension/store/database.ts";
import { ownScores } from "../../../extension/store/own-scores.ts";
import { allPlacements, placementsOf, spanning } from "../../../extension/store/placements.ts";
import { ratingSources } from "../../../extension/store/rating-sources.ts";
import { addScale, newScale, saveVersion, VersionSince } from "../../../extension/store/scales.ts";
import { seedStarterScales } from "../../../extension/store/settings.ts";
import { perform } from "../../../extension/store/undo.ts";
import { made, observed } from "./made-up.ts";

const potential = async () => spanning(await database.scales.toArray())!.potential;
const rated = (changes: Partial<Rating>): Rating => ({
  id: "r1" as Rating["id"],
  accountId: made.account.id,
  scaleId: "purchase-potential" as Rating["scaleId"],
  factorId: "annual-demand" as Rating["factorId"],
  level: 5,
  ratedBy: { kind: "person", name: "Lin" },
  ratedAt: made.at,
  ...changes,
});
const score = async () => (await placementsOf([made.account]))[0]!.potential;

beforeEach(async () => {
  await database.delete();
  await database.open();
  await seedStarterScales();
  await database.accounts.add(made.account);
});

describe("a new version", () => {
  it("spans the map from then on, keeps the ratings of its factors and the version before", async () => {
    const before = await potential();
    await database.ratings.add(rated({}));
    const version = await saveVersion(
      before,
      withFactorMoved(before, "annual-demand" as FactorId, 3),
    );
    expect((await potential()).id).toBe(version.id);
    expect(await database.scales.get(before.id)).toEqual(before);
    // A quarter of the weight is known to be best.
    expect(await score()).toMatchObject({ low: 25, high: 100, known: 0.25 });
  });

  it("of a factor that measures something else forgets nothing, but counts nothing either", async () => {
    const before = await potential();
    await database.ratings.add(rated({}));
    const factor = { ...before.factors[0]!, definition: { en: "Demand of the next year" } };
    await saveVersion(before, withFactorChanged(before, factor));
    expect((await score()).known).toBe(0);
    expect(await database.ratings.count()).toBe(1);
  });

  it("that says nothing new is not saved", async () => {
    const before = await potential();
    expect(await saveVersion(before, { ...before, factors: [...before.factors] })).toBe(before);
    expect(await database.scales.count()).toBe(2);
  });

  it("is refused when somebody has saved one since", async () => {
    const before = await potential();
    const id = before.factors[0]!.id;
    await saveVersion(before, withoutFactor(before, id));
    await expect(saveVersion(before, withFactorMoved(before, id, 1))).rejects.toThrow(VersionSince);
  });

  it("lets what held on the version before hold again when a rating is undone", async () => {
    const before = await potential();
    await database.ratings.add(rated({}));
    const version = await saveVersion(
      before,
      withFactorMoved(before, "annual-demand" as FactorId, 3),
    );
    const undo = await perform({
      ratings: [
        rated({
          id: "r2" as Rating["id"],
          scaleId: version.id,
          level: 1,
          ratedAt: "2026-03-04T08:00:00Z" as Rating["ratedAt"],
        }),
      ],
    });
    expect((await score()).low).toBe(0);
    await undo();
    expect((await score()).low).toBe(25);
  });
});

describe("a factor that is bound to a fact", () => {
  it("is rated as soon as the fact is there, for one account as for all", async () => {
    await database.observations.add(observed("o", "860"));
    // 860 people are level 4 of 5, worth 75 points of a weight of 5 %.
    expect(await score()).toMatchObject({ low: 3.75, high: 98.75, known: 0.05 });
    expect((await allPlacements())[0]!.potential).toEqual(await score());
    await database.ratings.add(rated({ factorId: "employees" as Rating["factorId"], level: 1 }));
    expect((await score()).low).toBe(0);
  });
});

describe("a scale of one's own", () => {
  it("begins as a copy, is rated like any other, and has no axis", async () => {
    const copy = await addScale({ ...newScale(await potential()), name: { en: "Service value" } });
    expect(copy.kind).toBe("own");
    await database.ratings.add(rated({ scaleId: copy.id, factorId: copy.factors[0]!.id }));
    const sources = await ratingSources([made.account.id]);
    expect(ownScores(made.account.id, sources)).toMatchObject([
      { scale: { id: copy.id }, score: { low: 25, known: 0.25 } },
    ]);
    expect((await score()).known).toBe(0);
    expect(currentScale(sources.scales, "purchase-potential")?.id).toBe("purchase-potential");
  });
});
