/** The positions that a purchase of this kind needs, and the holes: those that nobody we know holds. */
import type { contactFunctions, contactLevels, contactRoles, Stakeholder } from "./stakeholder.ts";

/** A combination of level, function and role; what is left out may be anything. */
export interface NeededPosition {
  readonly level?: (typeof contactLevels)[number];
  readonly function?: (typeof contactFunctions)[number];
  readonly role?: (typeof contactRoles)[number];
}

/**
 * Ours, for a project of an industrial customer: who starts it, who works with it, who writes and who checks the
 * specification, who buys, who signs. Not all forty-five combinations are people.
 */
export const usualPositions: readonly NeededPosition[] = [
  { role: "initiator" },
  { level: "operating", function: "using", role: "user" },
  { function: "technical", role: "designer" },
  { level: "managing", function: "technical", role: "evaluator" },
  { level: "managing", function: "purchasing-finance", role: "evaluator" },
  { level: "deciding", role: "decider" },
];

/**
 * The needed positions that nobody holds. One person may hold several.
 * @example holesIn([{ roles: ["initiator"] }], [{ role: "initiator" }, { role: "decider" }]) // [{ role: "decider" }]
 */
export function holesIn(
  stakeholders: readonly Pick<Stakeholder, "level" | "function" | "roles">[],
  needed: readonly NeededPosition[] = usualPositions,
): readonly NeededPosition[] {
  return needed.filter((position) => !stakeholders.some((one) => holds(one, position)));
}

function holds(
  stakeholder: Pick<Stakeholder, "level" | "function" | "roles">,
  { level, function: work, role }: NeededPosition,
): boolean {
  return (
    (level === undefined || stakeholder.level === level) &&
    (work === undefined || stakeholder.function === work) &&
    (role === undefined || stakeholder.roles.includes(role))
  );
}
