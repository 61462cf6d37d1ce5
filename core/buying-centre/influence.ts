/** Who counts in a buying centre: the top decider, and the people of influence. */
import type { Stakeholder } from "./stakeholder.ts";

/** From this influence on (of 10) a person can stop a project; the limit is ours. */
export const influential = 6;

/**
 * The top decider: of those who decide, by level or by role, the one with the greatest influence; an unknown
 * influence counts least. `undefined` as long as nobody is known to decide.
 */
export function topDecider(stakeholders: readonly Stakeholder[]): Stakeholder | undefined {
  return stakeholders
    .filter(decides)
    .reduce<Stakeholder | undefined>(
      (top, one) => (top && (top.influence ?? -1) >= (one.influence ?? -1) ? top : one),
      undefined,
    );
}

/** Does the person decide, by level or by role? */
export function decides({ level, roles }: Pick<Stakeholder, "level" | "roles">): boolean {
  return level === "deciding" || roles.includes("decider");
}

/** Those who decide, handle the project, or have enough influence to stop it. */
export function keyPeople(stakeholders: readonly Stakeholder[]): readonly Stakeholder[] {
  return stakeholders.filter(
    (one) => decides(one) || one.handler === true || (one.influence ?? 0) >= influential,
  );
}

/** Is the person on our side? */
export function isForUs({ stance }: Pick<Stakeholder, "stance">): boolean {
  return stance === "ally" || stance === "supporter";
}
