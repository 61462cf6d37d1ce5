/** Key accounts from period to period: which review holds, what changed, and who is due for a new one. */
import type { AccountId } from "../../value/id.ts";
import { type Period, periodEnd } from "../../value/period.ts";
import {
  type KeyAccountQuestion,
  keyAccountSigns,
  keyAccountTests,
  keyAccountVerdict,
  type KeyAccountVerdict,
} from "./key-account.ts";
import type { KeyAccountReview } from "./key-account-review.ts";

/** The review of the period, if there is one, and the one of the latest period before it. */
export interface ReviewStanding {
  readonly review: KeyAccountReview | undefined;
  readonly before: KeyAccountReview | undefined;
}

/**
 * Where each reviewed account stands in a period. Of several reviews in one period the newest holds, and one that
 * says nothing takes back those before it; an account without a review of this period is due: this year's key
 * account need not be next year's.
 */
export function reviewStandings(
  reviews: readonly KeyAccountReview[],
  period: Period,
): ReadonlyMap<AccountId, ReviewStanding> {
  const standings = new Map<
    AccountId,
    { review: KeyAccountReview | undefined; before: KeyAccountReview | undefined }
  >();
  const end = periodEnd(period);
  for (const one of reviewsInForce(reviews)) {
    const isOwn = one.period === period;
    if (!isOwn && periodEnd(one.period) >= end) continue;
    let standing = standings.get(one.accountId);
    if (!standing)
      standings.set(one.accountId, (standing = { review: undefined, before: undefined }));
    const place = isOwn ? "review" : "before";
    if (isLater(one, standing[place])) standing[place] = one;
  }
  return standings;
}

/** The newest review of each account and period, where it says anything. */
function reviewsInForce(reviews: readonly KeyAccountReview[]): readonly KeyAccountReview[] {
  const newest = new Map<string, KeyAccountReview>();
  for (const one of reviews) {
    const key = `${one.accountId} ${one.period}`;
    if (isLater(one, newest.get(key))) newest.set(key, one);
  }
  return [...newest.values()].filter(saysSomething);
}

function saysSomething({ kind, valueSought, note, ...review }: KeyAccountReview): boolean {
  const answers = [...keyAccountTests, ...keyAccountSigns].map((question) => review[question]);
  return [kind, valueSought, note, ...answers].some((said) => said !== undefined);
}

/** Periods first, then the moment, and of two made at the same moment the greater id. */
function isLater(one: KeyAccountReview, than: KeyAccountReview | undefined): boolean {
  if (!than) return true;
  const [mine, its] = [periodEnd(one.period), periodEnd(than.period)];
  if (mine !== its) return mine > its;
  return one.reviewedAt === than.reviewedAt ? one.id > than.id : one.reviewedAt > than.reviewedAt;
}

/** One thing that a review says otherwise than the one before; absent is unknown. */
export type ReviewChange =
  | {
      readonly of: "verdict";
      readonly from: KeyAccountVerdict["verdict"];
      readonly to: KeyAccountVerdict["verdict"];
    }
  | {
      readonly of: KeyAccountQuestion;
      readonly from: boolean | undefined;
      readonly to: boolean | undefined;
    }
  | {
      readonly of: "kind";
      readonly from: KeyAccountReview["kind"];
      readonly to: KeyAccountReview["kind"];
    }
  | {
      readonly of: "valueSought";
      readonly from: KeyAccountReview["valueSought"];
      readonly to: KeyAccountReview["valueSought"];
    };

/** What a review says of an account. */
export type ReviewContent = Partial<
  Pick<KeyAccountReview, KeyAccountQuestion | "kind" | "valueSought">
>;

/** What changed from one review to the next, the verdict first; nothing when they say the same. */
export function reviewChanges(
  before: ReviewContent,
  after: ReviewContent,
): readonly ReviewChange[] {
  const changes: ReviewChange[] = [];
  const [from, to] = [keyAccountVerdict(before).verdict, keyAccountVerdict(after).verdict];
  if (from !== to) changes.push({ of: "verdict", from, to });
  for (const question of [...keyAccountTests, ...keyAccountSigns])
    if (before[question] !== after[question])
      changes.push({ of: question, from: before[question], to: after[question] });
  if (before.kind !== after.kind) changes.push({ of: "kind", from: before.kind, to: after.kind });
  if (before.valueSought !== after.valueSought)
    changes.push({ of: "valueSought", from: before.valueSought, to: after.valueSought });
  return changes;
}
