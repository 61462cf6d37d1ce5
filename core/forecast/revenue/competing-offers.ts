/** Offers that compete for one project: at most one of them is won, and none is counted twice. */
import type { Probability } from "../../value/percent.ts";
import type { Stake } from "./revenue-distribution.ts";

/** A stake that may belong to a project. */
export interface Offer extends Stake {
  readonly project?: string | undefined;
}

/**
 * The offers by project, those without one alone, with chances that leave at most one winner: what each would have if
 * they were independent, given that no two are won together, oᵢ / (1 + Σ o) with the odds o = p / (1 − p).
 * @example competingOffers([{ amount: 9, probability: 0.5, project: "hall" }, { amount: 8, probability: 0.5, project: "hall" }])[0].map((offer) => Math.round(offer.probability * 300)) // [100, 100]
 */
export function competingOffers<O extends Offer>(offers: readonly O[]): readonly (readonly O[])[] {
  const projects = new Map<string, O[]>();
  const groups: O[][] = [];
  for (const offer of offers) {
    const rivals = offer.project === undefined ? undefined : projects.get(offer.project);
    if (rivals) {
      rivals.push(offer);
      continue;
    }
    const group = [offer];
    groups.push(group);
    if (offer.project !== undefined) projects.set(offer.project, group);
  }
  return groups.map((group) => (group.length === 1 ? group : atMostOne(group)));
}

function atMostOne<O extends Offer>(group: readonly O[]): readonly O[] {
  const sure = group.filter(({ probability }) => probability >= 1);
  if (sure.length > 0)
    return group.map((offer) => ({
      ...offer,
      probability: (offer.probability >= 1 ? 1 / sure.length : 0) as Probability,
    }));
  const odds = group.map(({ probability }) => probability / (1 - probability));
  const all = odds.reduce((sum, one) => sum + one, 1);
  return group.map((offer, at) => ({ ...offer, probability: (odds[at]! / all) as Probability }));
}
