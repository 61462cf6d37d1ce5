/** The positions that a purchase of this kind needs, who holds them, and the holes that nobody we know fills. */
import { type NeededPosition, positionOfKey } from "../research/account/needed-place.ts";
import type { ContactId } from "../value/id.ts";
import type { Stakeholder } from "./stakeholder.ts";

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

/** The first list that was chosen: the opportunity's own, the account's, the team's; ours when nobody has chosen. */
export function positionsNeeded(
  ...chosen: readonly (readonly string[] | undefined)[]
): readonly NeededPosition[] {
  return chosen.find((keys) => keys !== undefined)?.map(positionOfKey) ?? usualPositions;
}

type Held = Pick<Stakeholder, "level" | "function" | "roles">;

/** A needed position with all who hold it; nobody is a hole. */
export interface PositionHolders {
  readonly position: NeededPosition;
  readonly holders: readonly ContactId[];
}

/** Every needed position with its holders, in the order of the needs. */
export function holdersOf(
  stakeholders: readonly (Held & Pick<Stakeholder, "contactId">)[],
  needed: readonly NeededPosition[] = usualPositions,
): readonly PositionHolders[] {
  return needed.map((position) => ({
    position,
    holders: stakeholders.filter((one) => holds(one, position)).map(({ contactId }) => contactId),
  }));
}

/**
 * The needed positions that nobody holds. One person may hold several.
 * @example holesIn([{ roles: ["initiator"] }], [{ role: "initiator" }, { role: "decider" }]) // [{ role: "decider" }]
 */
export function holesIn(
  stakeholders: readonly Held[],
  needed: readonly NeededPosition[] = usualPositions,
): readonly NeededPosition[] {
  return needed.filter((position) => !stakeholders.some((one) => holds(one, position)));
}

function holds(stakeholder: Held, { level, function: work, role }: NeededPosition): boolean {
  return (
    (level === undefined || stakeholder.level === level) &&
    (work === undefined || stakeholder.function === work) &&
    (role === undefined || stakeholder.roles.includes(role))
  );
}
