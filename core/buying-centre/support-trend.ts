/** How the support surface has moved: every assessment is an event, so that any past day can be looked at. */
import { dayOf, type IsoDate } from "../value/iso-date.ts";
import type { ContactId } from "../value/id.ts";
import { currentStakeholders, type Stakeholder } from "./stakeholder.ts";
import { supportSurface } from "./support-surface.ts";

/** The surface at the end of a day on which somebody was assessed; `undefined` while it can't be said. */
export interface SupportPoint {
  readonly on: IsoDate;
  readonly surface: number | undefined;
}

/** The surface after each day with an assessment, oldest first. */
export function supportTrend(assessments: readonly Stakeholder[]): readonly SupportPoint[] {
  const days = [...new Set(assessments.map(({ assessedAt }) => dayOf(assessedAt)))].sort();
  return days.map((on) => ({ on, surface: supportSurface(stakeholdersOn(assessments, on)) }));
}

/** The assessments that held at the end of a day. */
export function stakeholdersOn(
  assessments: readonly Stakeholder[],
  on: IsoDate,
): readonly Stakeholder[] {
  return currentStakeholders(assessments.filter(({ assessedAt }) => dayOf(assessedAt) <= on));
}

/** Who became an ally and who ceased to be one, by what held on two days. */
export function alliesBetween(
  assessments: readonly Stakeholder[],
  from: IsoDate,
  to: IsoDate,
): { readonly won: readonly ContactId[]; readonly lost: readonly ContactId[] } {
  const before = alliesOn(assessments, from);
  const after = alliesOn(assessments, to);
  return {
    won: [...after].filter((id) => !before.has(id)),
    lost: [...before].filter((id) => !after.has(id)),
  };
}

function alliesOn(assessments: readonly Stakeholder[], on: IsoDate): ReadonlySet<ContactId> {
  return new Set(
    stakeholdersOn(assessments, on)
      .filter(({ stance }) => stance === "ally")
      .map(({ contactId }) => contactId),
  );
}
