import { describe, expect, test } from "vitest";
import {
  type AccountId,
  type IsoInstant,
  type KeyAccountReview,
  type Period,
  reviewChanges,
  reviewStandings,
} from "#core";

const review = (id: string, period: string, changes: Partial<KeyAccountReview> = {}) =>
  ({
    id,
    accountId: "a1",
    period,
    fit: true,
    reviewedBy: { kind: "person", name: "Tester" },
    reviewedAt: "2026-03-02T12:00:00Z",
    ...changes,
  }) as KeyAccountReview;

const at = (moment: string) => ({ reviewedAt: moment as IsoInstant });
const standing = (reviews: readonly KeyAccountReview[], period: string) =>
  reviewStandings(reviews, period as Period).get("a1" as AccountId);

describe("the review that holds", () => {
  test("is the newest of the period; the one before is of the latest earlier period", () => {
    const reviews = [
      review("r1", "2024", at("2026-01-01T00:00:00Z")),
      review("r2", "2025"),
      review("r3", "2026", at("2026-02-01T00:00:00Z")),
      review("r4", "2026", at("2026-06-01T00:00:00Z")),
    ];
    expect(standing(reviews, "2026")).toEqual({ review: reviews[3], before: reviews[1] });
    expect(standing(reviews.toReversed(), "2026")).toEqual({
      review: reviews[3],
      before: reviews[1],
    });
  });

  test("an account without a review of the period is due", () => {
    const reviews = [review("r1", "2025")];
    expect(standing(reviews, "2026")).toEqual({ review: undefined, before: reviews[0] });
  });

  test("what was reviewed for a later period says nothing of an earlier one", () => {
    expect(standing([review("r1", "2027")], "2026")).toBeUndefined();
    expect(standing([review("r1", "2026-Q4")], "2026-Q3")).toBeUndefined();
  });

  test("one that says nothing takes the review back, and the account is due again", () => {
    const { fit: _fit, ...empty } = review("r3", "2026", at("2026-06-01T00:00:00Z"));
    const reviews = [review("r1", "2025"), review("r2", "2026"), empty as KeyAccountReview];
    expect(standing(reviews, "2026")).toEqual({ review: undefined, before: reviews[0] });
    expect(standing([empty as KeyAccountReview], "2026")).toBeUndefined();
  });

  test("of two made at the same moment the greater id holds", () => {
    const reviews = [review("r2", "2026"), review("r1", "2026")];
    expect(standing(reviews, "2026")!.review!.id).toBe("r2");
  });
});

describe("this year's key account need not be next year's", () => {
  const before = { fit: true, centralised: true, recurring: true, kind: "economic" } as const;

  test("a customer who stopped buying is none any more, and the review says why", () => {
    expect(reviewChanges(before, { ...before, recurring: false })).toEqual([
      { of: "verdict", from: "key", to: "not-key" },
      { of: "recurring", from: true, to: false },
    ]);
  });

  test("a small one can be raised into one, of another kind and seeking another value", () => {
    expect(
      reviewChanges(
        { fit: true, centralised: true },
        { ...before, kind: "strategic", valueSought: "strategic" },
      ),
    ).toEqual([
      { of: "verdict", from: "undecided", to: "key" },
      { of: "recurring", from: undefined, to: true },
      { of: "kind", from: undefined, to: "strategic" },
      { of: "valueSought", from: undefined, to: "strategic" },
    ]);
  });

  test("who says the same again changes nothing", () => {
    expect(reviewChanges(before, before)).toEqual([]);
  });
});
