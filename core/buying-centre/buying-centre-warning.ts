/** What endangers a project because of whom we know, and whom we don't. */
import { influential, keyPeople, topDecider } from "./influence.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** What endangers a project, the gravest first. */
export const buyingCentreWarnings = [
  "top-decider-never-met",
  "opponent-with-influence",
  "single-threaded",
  "no-coach",
] as const;
export type BuyingCentreWarning = (typeof buyingCentreWarnings)[number];

/**
 * The warnings that a buying centre gives. Single-threaded: at most one person of those known was ever met, so
 * that the project leaves with that person. Nobody known is no warning but a hole.
 */
export function warningsOf(stakeholders: readonly Stakeholder[]): readonly BuyingCentreWarning[] {
  if (stakeholders.length === 0) return [];
  const decider = topDecider(stakeholders);
  const given: Readonly<Record<BuyingCentreWarning, boolean>> = {
    "top-decider-never-met": decider !== undefined && decider.metOn === undefined,
    "opponent-with-influence": stakeholders.some(isOpponentWithInfluence),
    "single-threaded": stakeholders.filter(({ metOn }) => metOn !== undefined).length <= 1,
    "no-coach": !stakeholders.some(({ buyerType }) => buyerType === "coach"),
  };
  return buyingCentreWarnings.filter((warning) => given[warning]);
}

/** Whom a warning is about, and whom to see or to win because of it; nobody where there is nobody to name. */
export function peopleBehind(
  warning: BuyingCentreWarning,
  stakeholders: readonly Stakeholder[],
): readonly Stakeholder[] {
  switch (warning) {
    case "top-decider-never-met": {
      const decider = topDecider(stakeholders);
      return decider ? [decider] : [];
    }
    case "opponent-with-influence":
      return stakeholders.filter(isOpponentWithInfluence);
    case "single-threaded":
      return keyPeople(stakeholders).filter(({ metOn }) => metOn === undefined);
    case "no-coach":
      // A coach is made of somebody who is for us already.
      return stakeholders.filter(({ stance }) => stance === "ally" || stance === "supporter");
  }
}

function isOpponentWithInfluence({ stance, influence }: Stakeholder): boolean {
  return stance === "opponent" && (influence ?? 0) >= influential;
}
