import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AccountId,
  boundRatings,
  currentLevels,
  type Factor,
  type IsoDate,
  type IsoInstant,
  type Observation,
  type Rating,
  type RatingSources,
  ratingsInForce,
  ratingsOn,
  type Scale,
} from "#core";
import { factor, observation, rating, scale, withdrawal } from "../../made-up.ts";

const at = (day: number) => `2026-03-${String(day).padStart(2, "0")}T12:00:00Z` as IsoInstant;
const heads: Factor = {
  ...factor("f1", 60, [0, 50, 100]),
  property: "employees",
  levels: factor("f1", 60, [0, 50, 100]).levels.map((level, index) => ({
    ...level,
    ...(index > 0 ? { atLeast: [0, 50, 500][index]! } : {}),
    ...(index < 2 ? { below: [50, 500][index]! } : {}),
  })),
};
const bound = scale([], { factors: [heads, factor("f2", 40)] });
const nothing: RatingSources = { scales: [bound], ratings: [], observations: [], withdrawals: [] };
const levelsOf = (sources: Partial<RatingSources>, of: Scale = bound) =>
  currentLevels(of, ratingsInForce({ ...nothing, ...sources })).get("a1" as AccountId);
const { level: _, ...unknown } = rating("r0");

describe("a factor that is bound to a property", () => {
  test("is rated by the fact that holds, with its quote as the reason", () => {
    const quote = { exact: "a staff of 860", prefix: "", suffix: "", start: 0 };
    const fact = observation("o1", { quote });
    const [rated] = ratingsInForce({ ...nothing, observations: [fact] });
    expect(rated).toMatchObject({
      scaleId: "s1",
      factorId: "f1",
      level: 3,
      reason: "a staff of 860",
      because: "o1",
      ratedAt: fact.observedAt,
      origin: "fact",
    });
  });

  test("is as fresh as the fact: seeing it again counts", () => {
    const observations = [observation("o1"), observation("o2", { observedAt: at(9) })];
    expect(boundRatings({ ...nothing, observations })[0]!.ratedAt).toBe(at(9));
  });

  test("follows a person's entry before a machine's reading", () => {
    const said = observation("o2", { value: "40", readBy: { kind: "person", name: "Tester" } });
    const seen = observation("o1", { observedAt: at(9) });
    expect(levelsOf({ observations: [seen, said] })).toEqual([1, undefined]);
  });

  test("is unknown when the fact was withdrawn, is a person's, or can't be read", () => {
    const observations = [observation("o1")];
    expect(levelsOf({ observations, withdrawals: [withdrawal("w1", "o1")] })).toBeUndefined();
    expect(levelsOf({ observations: [observation("o1", { value: "some" })] })).toBeUndefined();
    const ofContact = observation("o1", { contactId: "c1" as Observation["contactId"] & string });
    expect(levelsOf({ observations: [ofContact] })).toBeUndefined();
  });

  test("keeps what a person rated, however old, until that is taken back", () => {
    const observations = [observation("o1", { observedAt: at(20) })];
    const mine = rating("r1", { level: 1, ratedAt: at(2) });
    expect(levelsOf({ observations, ratings: [mine] })).toEqual([1, undefined]);
    const back = { ...unknown, ratedAt: at(25) };
    expect(levelsOf({ observations, ratings: [mine, back] })).toEqual([3, undefined]);
    expect(levelsOf({ ratings: [mine, back] })).toEqual([undefined, undefined]);
  });

  test("of a property with several values takes the one that means the best level", () => {
    const certified: Factor = {
      ...factor("f1", 100, [0, 100]),
      property: "certificates",
      levels: factor("f1", 100, [0, 100]).levels.map((level, index) => ({
        ...level,
        words: [["ISO 9001"], ["IATF 16949"]][index]!,
      })),
    };
    const of = scale([], { factors: [certified] });
    const observations = ["ISO 9001:2015", "IATF 16949", "HACCP"].map((value, index) =>
      observation(`o${index}`, { property: "certificates", value }),
    );
    expect(levelsOf({ scales: [of], observations }, of)).toEqual([2]);
    expect(levelsOf({ scales: [of], observations: observations.slice(0, 1) }, of)).toEqual([1]);
  });

  test("was what it was on an earlier day: before the fact was seen, withdrawn, or overruled", () => {
    const sources: RatingSources = {
      ...nothing,
      ratings: [rating("r1", { level: 1, ratedAt: at(20) })],
      observations: [
        observation("o1", { value: "400", observedAt: at(5) }),
        observation("o2", { value: "860", observedAt: at(10) }),
      ],
      withdrawals: [withdrawal("w1", "o2", { recordedAt: at(15) })],
    };
    const levelOn = (day: number) =>
      currentLevels(bound, ratingsOn(sources, at(day).slice(0, 10) as IsoDate)).get(
        "a1" as AccountId,
      )?.[0];
    expect([4, 5, 10, 15, 20].map(levelOn)).toEqual([undefined, 2, 3, 2, 1]);
  });

  test("never overrides a person, whatever was rated and observed when", () => {
    const events = fc.array(
      fc.record({ day: fc.integer({ min: 1, max: 28 }), level: fc.integer({ min: 0, max: 3 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 28 }), (made, seen) => {
        const ratings = made.map(({ day, level }, index) => ({
          ...unknown,
          ...(level > 0 ? { level } : {}),
          id: `r${index}` as Rating["id"],
          ratedAt: at(day),
        }));
        const observations = [observation("o1", { observedAt: at(seen) })];
        const alone = currentLevels(bound, ratings).get("a1" as AccountId)?.[0];
        expect(levelsOf({ ratings, observations })?.[0]).toBe(alone ?? 3);
      }),
    );
  });
});

describe("an earlier version of a scale", () => {
  const second = scale([70, 30], {
    id: "s2" as Scale["id"],
    replaces: "s1" as Scale["id"],
    factors: [factor("f2", 70), factor("f3", 30)],
  });
  const scales = [scale([60, 40]), second];

  test("its ratings count for the factors that are still there, and say so", () => {
    const ratings = [
      rating("r1", { factorId: "f1" as Factor["id"] }),
      rating("r2", { factorId: "f2" as Factor["id"], level: 4 }),
    ];
    expect(levelsOf({ scales, ratings }, second)).toEqual([4, undefined]);
    expect(
      ratingsInForce({ ...nothing, scales, ratings }).map(({ scaleId, origin }) => [
        scaleId,
        origin,
      ]),
    ).toEqual([
      ["s1", undefined],
      ["s2", "earlier-version"],
    ]);
  });

  test("a rating made on the new one counts before an older one of the earlier", () => {
    const of = (id: string, scaleId: string, level: number, day: number) =>
      rating(id, {
        factorId: "f2" as Factor["id"],
        scaleId: scaleId as Scale["id"],
        level,
        ratedAt: at(day),
      });
    expect(
      levelsOf({ scales, ratings: [of("r1", "s2", 5, 3), of("r2", "s1", 1, 2)] }, second),
    ).toEqual([5, undefined]);
  });

  test("nothing is carried to a scale that is no version of it", () => {
    const { replaces: _replaced, ...other } = second;
    const ratings = [rating("r2", { factorId: "f2" as Factor["id"] })];
    expect(levelsOf({ scales: [scales[0]!, other], ratings }, other)).toBeUndefined();
  });
});
