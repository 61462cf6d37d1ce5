/** The next best question for the customer map: what to find out about an account, or about all of them, next. */
import type { Account } from "../../research/account/account.ts";
import type { AccountId, FactorId } from "../../value/id.ts";
import {
  type Basis,
  openDecision,
  type OpenDecision,
  type Question,
} from "../../rating/next-question/next-question.ts";
import { currentLevels } from "../../rating/score/rating.ts";
import { scoreOf, scorer } from "../../rating/score/score.ts";
import {
  type AccountDecision,
  decisionBases,
  effortsOf,
  type MapKnowledge,
} from "./account-decision.ts";

/** What is open about one account. */
export interface OpenPlacement extends OpenDecision {
  readonly accountId: AccountId;
}

/** A question about one of many accounts; `worth` weighs its gain by what the account could buy. */
export interface PortfolioQuestion {
  readonly accountId: AccountId;
  readonly question: Question;
  readonly worth: number;
}

/** What is open about each account, in view of one decision. */
export function openPlacements(
  accounts: readonly Account[],
  knowledge: MapKnowledge,
  decision: AccountDecision = "quadrant",
): readonly OpenPlacement[] {
  const openOf = decisionsIn(knowledge, decision);
  return accounts.map(({ id }) => ({ accountId: id, ...openOf(id) }));
}

/**
 * The questions of a whole portfolio, the most worthwhile first: the gain per effort times the purchase
 * potential as it is guessed today. Questions that gain nothing are left out.
 */
export function portfolioQuestions(
  accounts: readonly Account[],
  knowledge: MapKnowledge,
  decision: AccountDecision = "quadrant",
): readonly PortfolioQuestion[] {
  const openOf = decisionsIn(knowledge, decision);
  const levels = currentLevels(knowledge.scales.potential, knowledge.ratings);
  const score = scorer(knowledge.scales.potential);
  return accounts
    .flatMap(({ id: accountId }) =>
      worthwhile(openOf(accountId), score(levels.get(accountId) ?? []).midpoint).map((asked) => ({
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
  return worthwhile(
    openDecision([relationship, potential], effortOf),
    scoreOf(potential.scale, potential.levels).midpoint,
  );
}

function worthwhile(
  { questions }: OpenDecision,
  potential: number,
): readonly Omit<PortfolioQuestion, "accountId">[] {
  return questions.flatMap((question) =>
    question.gain > 0
      ? [{ question, worth: ((potential / 100) * question.gain) / question.effort }]
      : [],
  );
}

/** What is open about an account; accounts of which the same is known, as all that nobody has rated, share the answer. */
function decisionsIn(
  knowledge: MapKnowledge,
  decision: AccountDecision,
): (account: AccountId) => OpenDecision {
  const basesOf = decisionBases(decision, knowledge);
  const effortOf = effortsOf(knowledge);
  const answers = new Map<string, OpenDecision>();
  return (account) => {
    const bases = basesOf(account);
    // The lines follow from the levels: whoever has the same is as far from everyone else.
    const key = bases.map(({ levels, doubts }) => `${levels.join()};${doubts?.join()}`).join("|");
    let answer = answers.get(key);
    if (!answer) answers.set(key, (answer = openDecision(bases, effortOf)));
    return answer;
  };
}
