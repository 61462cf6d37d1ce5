/** The next best question for the customer map: what to find out about an account, or about all of them, next. */
import type { Account } from "../research/account.ts";
import type { AccountId, FactorId } from "../value/id.ts";
import type { IsoDate } from "../value/iso-date.ts";
import { ratingDoubt } from "../rating/doubt.ts";
import {
  type Basis,
  openDecision,
  type OpenDecision,
  type Question,
} from "../rating/next-question.ts";
import { currentRatings, type Rating } from "../rating/rating.ts";
import { scoreOf } from "../rating/score.ts";
import type { Scale } from "../rating/scale.ts";
import type { MapScales } from "./customer-map.ts";
import type { Thresholds } from "./quadrant.ts";

/** What is open about the quadrant of one account. */
export interface OpenPlacement extends OpenDecision {
  readonly accountId: AccountId;
}

/** A question about one of many accounts; `worth` weighs its gain by what the account could buy. */
export interface PortfolioQuestion {
  readonly accountId: AccountId;
  readonly question: Question;
  readonly worth: number;
}

/** All that a placement rests on. */
export interface MapKnowledge {
  readonly scales: MapScales;
  readonly ratings: readonly Rating[];
  readonly thresholds: Thresholds;
  readonly today: IsoDate;
  /** What it costs to find a factor out; without, every question costs the same. */
  readonly effortOf?: (factor: FactorId) => number;
}

/** What is open about each account. */
export function openPlacements(
  accounts: readonly Account[],
  knowledge: MapKnowledge,
): readonly OpenPlacement[] {
  const basesOf = mapBases(knowledge);
  return accounts.map(({ id }) => ({
    accountId: id,
    ...openDecision(basesOf(id), knowledge.effortOf),
  }));
}

/**
 * The questions of a whole portfolio, the most worthwhile first: the gain per effort times the purchase
 * potential as it is guessed today. Questions that gain nothing are left out.
 */
export function portfolioQuestions(
  accounts: readonly Account[],
  knowledge: MapKnowledge,
): readonly PortfolioQuestion[] {
  const basesOf = mapBases(knowledge);
  return accounts
    .flatMap(({ id: accountId }) =>
      worthwhileQuestions(basesOf(accountId), knowledge.effortOf).map((asked) => ({
        accountId,
        ...asked,
      })),
    )
    .sort((a, b) => b.worth - a.worth);
}

/** The questions about one account that gain something, each with what it is worth in a portfolio. */
export function worthwhileQuestions(
  [relationship, potential]: readonly [relationship: Basis, potential: Basis],
  effortOf?: (factor: FactorId) => number,
): readonly Omit<PortfolioQuestion, "accountId">[] {
  const { questions } = openDecision([relationship, potential], effortOf);
  const stake = scoreOf(potential.scale, potential.levels).midpoint / 100;
  return questions.flatMap((question) =>
    question.gain > 0 ? [{ question, worth: (stake * question.gain) / question.effort }] : [],
  );
}

/** The two scores that an account's quadrant rests on; all ratings are gone through once. */
function mapBases(
  knowledge: MapKnowledge,
): (account: AccountId) => readonly [relationship: Basis, potential: Basis] {
  const { scales, thresholds } = knowledge;
  const relationship = basesBy(scales.relationship, thresholds.relationship, knowledge);
  const potential = basesBy(scales.potential, thresholds.potential, knowledge);
  return (account) => [relationship(account), potential(account)];
}

function basesBy(
  scale: Scale,
  threshold: number,
  { ratings, today }: MapKnowledge,
): (account: AccountId) => Basis {
  const current = currentRatings(scale, ratings);
  return (account) => {
    const row = current.get(account) ?? [];
    return {
      scale,
      cuts: [threshold],
      levels: row.map((rating) => rating?.level),
      doubts: row.map((rating) => rating && ratingDoubt(rating, today)),
    };
  };
}
