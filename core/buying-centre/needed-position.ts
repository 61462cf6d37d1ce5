/** The positions that a purchase of this kind needs, who holds them, and the holes that nobody we know fills. */
import * as z from "zod/mini";
import type { ContactId } from "../value/id.ts";
import {
  type ContactFunction,
  contactFunctions,
  type ContactLevel,
  contactLevels,
  type ContactRole,
  contactRoles,
  type Stakeholder,
} from "./stakeholder.ts";

/** A combination of level, function and role; what is left out may be anything. */
export interface NeededPosition {
  readonly level?: ContactLevel;
  readonly function?: ContactFunction;
  readonly role?: ContactRole;
}

/** A position in one line, `level/function/role`, as settings and tables keep it; what may be anything is `any`. */
// @__NO_SIDE_EFFECTS__
function positionText() {
  const one = (of: readonly string[]): string => `(?:any|${of.join("|")})`;
  const parts = [contactLevels, contactFunctions, contactRoles].map(one).join("/");
  return z.string().check(z.regex(new RegExp(`^(?!any/any/any$)${parts}$`, "u")));
}

/** The positions that a purchase needs; at least one, each once. */
// @__NO_SIDE_EFFECTS__
function neededPositions() {
  return z.array(positionText()).check(
    z.minLength(1),
    z.maxLength(45),
    z.refine((texts) => new Set(texts).size === texts.length),
  );
}

export const NeededPositions = /* @__PURE__ */ neededPositions();
export type NeededPositions = z.infer<typeof NeededPositions>;

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
 * The position as settings keep it.
 * @example positionKey({ function: "technical", role: "designer" }) // "any/technical/designer"
 */
export function positionKey({ level, function: work, role }: NeededPosition): string {
  return [level, work, role].map((part) => part ?? "any").join("/");
}

/**
 * The position that settings keep.
 * @example positionOfKey("deciding/any/decider") // { level: "deciding", role: "decider" }
 */
export function positionOfKey(key: string): NeededPosition {
  const [level, work, role] = key.split("/");
  return {
    ...(level && level !== "any" && { level: level as ContactLevel }),
    ...(work && work !== "any" && { function: work as ContactFunction }),
    ...(role && role !== "any" && { role: role as ContactRole }),
  };
}

/** The first list that was chosen: the account's own, then the team's; ours when nobody has chosen. */
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
