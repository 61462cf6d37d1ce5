/** The support surface: how much of the influence in the buying centre is on our side. */
import type { Stakeholder, Stance } from "./stakeholder.ts";

// Ours: an ally works for us, a supporter agrees, a neutral does neither, an opponent works against us.
const support: Readonly<Record<Stance, number>> = {
  ally: 1,
  supporter: 0.5,
  neutral: 0,
  opponent: -1,
};

/**
 * The influence-weighted mean of the stances, from -1 (all against us) to 1 (all are allies), over those
 * whose influence and stance are known; `undefined` when nobody's are, or nobody has influence.
 * @example supportSurface([{ influence: 6, stance: "ally" }, { influence: 2, stance: "opponent" }]) // 0.5
 */
export function supportSurface(
  stakeholders: readonly Pick<Stakeholder, "influence" | "stance">[],
): number | undefined {
  let weighted = 0;
  let total = 0;
  for (const { influence, stance } of stakeholders) {
    if (influence === undefined || stance === undefined) continue;
    weighted += influence * support[stance];
    total += influence;
  }
  return total === 0 ? undefined : weighted / total;
}
