/** The rating form adds what was changed, and nothing else. */
import { type AccountId, businessRelationship as scale, type IsoInstant, type Rating } from "#core";
import { describe, expect, it } from "vitest";
import {
  changedFactors,
  draftLevels,
  latestRatings,
  ratingsOf,
} from "../../../extension/screens/rating/rating-draft.ts";

const [first, second] = scale.factors.map(({ id }) => id) as [never, never];
const rated = (id: string, at: string, level: number): Rating => ({
  id: id as never,
  accountId: "a" as AccountId,
  scaleId: scale.id,
  factorId: first,
  level,
  ratedBy: { kind: "person", name: "Lin" },
  ratedAt: at as IsoInstant,
});
const latest = latestRatings(scale, [
  rated("r1", "2026-03-01T08:00:00Z", 2),
  rated("r3", "2026-03-05T08:00:00Z", 4),
  rated("r2", "2026-03-05T08:00:00Z", 3),
]);

describe("a rating form", () => {
  it("begins with the newest rating, of two at one moment the one with the greater id", () => {
    expect(draftLevels(scale, new Map(), latest)).toEqual([
      4,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes what a fact says where no person has rated, and lets go of it for a person's word", () => {
    const facts = new Map([
      [first, { level: 1 }],
      [second, { level: 3 }],
    ]);
    expect(draftLevels(scale, new Map(), latest, facts).slice(0, 2)).toEqual([4, 3]);
    const draft = new Map([
      [first, { level: undefined, reason: "" }],
      [second, { level: 5, reason: "" }],
    ]);
    expect(draftLevels(scale, draft, latest, facts).slice(0, 2)).toEqual([1, 5]);
    // What the fact says is never written: only what the person did is.
    expect(changedFactors(scale, new Map(), latest)).toEqual([]);
  });

  it("counts as changed what differs from what holds, and not what was put back", () => {
    const draft = new Map([
      [first, { level: 4, reason: "" }],
      [second, { level: undefined, reason: "They do not tell" }],
    ]);
    expect(changedFactors(scale, draft, latest)).toEqual([second]);
  });

  it("can say again that a factor is unknown", () => {
    const [rating] = ratingsOf(
      scale,
      new Map([[first, { level: undefined, reason: " " }]]),
      latest,
      {
        accountId: "a" as AccountId,
        ratedBy: { kind: "person", name: "Lin" },
        ratedAt: "2026-04-01T08:00:00Z" as IsoInstant,
      },
    );
    expect(rating).toMatchObject({
      factorId: first,
      accountId: "a",
      ratedAt: "2026-04-01T08:00:00Z",
    });
    expect(rating).not.toHaveProperty("level");
    expect(rating).not.toHaveProperty("reason");
  });
});
