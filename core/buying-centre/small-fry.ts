/** Small fry 小鬼: people of little weight who can still spoil a project when nobody looks after them. */
import { daysBetween, type IsoDate } from "../value/iso-date.ts";
import { decides, influential } from "./influence.ts";
import type { Stakeholder } from "./stakeholder.ts";

/** Days after which somebody of little weight counts as left alone; ours: a quarter. */
export const attendedWithin = 91;

export interface UnattendedPerson {
  readonly stakeholder: Stakeholder;
  /** Days since one of us met the person; absent when nobody ever has. */
  readonly daysAlone?: number;
}

/**
 * The small fry left unattended: never met, or not for a quarter. Those against us come first, then those who were
 * never met, then those alone longest. Whose weight nobody has judged is not called small.
 */
export function unattendedSmallFry(
  stakeholders: readonly Stakeholder[],
  today: IsoDate,
): readonly UnattendedPerson[] {
  return stakeholders
    .filter(isSmallFry)
    .map((stakeholder) => {
      const { metOn } = stakeholder;
      return metOn ? { stakeholder, daysAlone: daysBetween(metOn, today) } : { stakeholder };
    })
    .filter(({ daysAlone }) => daysAlone === undefined || daysAlone > attendedWithin)
    .sort(
      (a, b) =>
        Number(b.stakeholder.stance === "opponent") - Number(a.stakeholder.stance === "opponent") ||
        alone(b) - alone(a),
    );
}

/** Beyond any number of days for those never met. */
function alone({ daysAlone }: UnattendedPerson): number {
  return daysAlone ?? Number.MAX_SAFE_INTEGER;
}

/** Works with the product and can't stop a project alone: at the operating level, or known to have little influence. */
export function isSmallFry({ level, roles, influence }: Stakeholder): boolean {
  if (decides({ level, roles }) || level === "managing") return false;
  return (influence ?? 0) < influential && (level === "operating" || influence !== undefined);
}
