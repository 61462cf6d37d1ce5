/** A place in a buying centre, by level, function and role, and how a list of needed ones is kept. */
import * as z from "zod/mini";

/** Operating: touch the product. Managing: decide small purchases, can veto large ones. Deciding: whether, when, how much, from whom, sign. */
export const contactLevels = ["operating", "managing", "deciding"] as const;
export const contactFunctions = ["using", "technical", "purchasing-finance"] as const;
export const contactRoles = ["initiator", "decider", "user", "designer", "evaluator"] as const;
export type ContactLevel = (typeof contactLevels)[number];
export type ContactFunction = (typeof contactFunctions)[number];
export type ContactRole = (typeof contactRoles)[number];

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
