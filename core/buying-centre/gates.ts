/** The three gates of a win: information held, people handled, the top decider met and supportive. */
import type { InformationState } from "../research/coverage/information-judgement.ts";
import type { IsoDate } from "../value/iso-date.ts";
import { isForUs, keyPeople, topDecider } from "./influence.ts";
import { currentStakeholders, type Stakeholder } from "./stakeholder.ts";
import { stakeholdersOn } from "./support-trend.ts";
import { supportSurface } from "./support-surface.ts";

export const gateNames = ["information", "people", "top-decider"] as const;
export type GateName = (typeof gateNames)[number];

/** What stands in the way at a gate. */
export const gateObstacles = [
  "points-unknown",
  "points-partly-known",
  "nobody-known",
  "key-people-not-assessed",
  "no-ally",
  "surface-not-positive",
  "surface-not-growing",
  "decider-unknown",
  "decider-never-met",
  "decider-not-supportive",
] as const;
export type GateObstacle = (typeof gateObstacles)[number];

/** A gate is open when nothing stands in its way; `count` says of how many points or people that is true. */
export interface Gate {
  readonly gate: GateName;
  readonly isOpen: boolean;
  readonly obstacles: readonly { readonly obstacle: GateObstacle; readonly count?: number }[];
}

/** What the gates are judged by; `since` is the day from which the surface must have grown. */
export interface GateInput {
  readonly points: readonly { readonly state: InformationState }[];
  readonly assessments: readonly Stakeholder[];
  readonly since: IsoDate;
}

/**
 * The three gates, in their order. A surface whose past can't be told need not have grown: a beginning is no
 * standstill.
 */
export function gatesOf({ points, assessments, since }: GateInput): readonly Gate[] {
  const now = currentStakeholders(assessments);
  return [
    gate("information", informationObstacles(points)),
    gate("people", peopleObstacles(now, supportSurface(stakeholdersOn(assessments, since)))),
    gate("top-decider", deciderObstacles(now)),
  ];
}

type Obstacles = Gate["obstacles"];

function gate(name: GateName, obstacles: Obstacles): Gate {
  return { gate: name, isOpen: obstacles.length === 0, obstacles };
}

function informationObstacles(points: GateInput["points"]): Obstacles {
  const count = (state: InformationState) => points.filter((one) => one.state === state).length;
  const [unknown, partly] = [count("unknown"), count("partly")];
  return [
    ...(unknown > 0 ? [{ obstacle: "points-unknown", count: unknown } as const] : []),
    ...(partly > 0 ? [{ obstacle: "points-partly-known", count: partly } as const] : []),
  ];
}

function peopleObstacles(now: readonly Stakeholder[], before: number | undefined): Obstacles {
  if (now.length === 0) return [{ obstacle: "nobody-known" }];
  const found: { obstacle: GateObstacle; count?: number }[] = [];
  const open = keyPeople(now).filter(
    ({ influence, stance }) => influence === undefined || stance === undefined,
  ).length;
  if (open > 0) found.push({ obstacle: "key-people-not-assessed", count: open });
  if (!now.some(({ stance }) => stance === "ally")) found.push({ obstacle: "no-ally" });
  const surface = supportSurface(now);
  if (surface === undefined || surface <= 0) found.push({ obstacle: "surface-not-positive" });
  else if (before !== undefined && surface <= before)
    found.push({ obstacle: "surface-not-growing" });
  return found;
}

function deciderObstacles(now: readonly Stakeholder[]): Obstacles {
  const decider = topDecider(now);
  if (!decider) return [{ obstacle: "decider-unknown" }];
  return [
    ...(decider.metOn ? [] : [{ obstacle: "decider-never-met" } as const]),
    ...(isForUs(decider) ? [] : [{ obstacle: "decider-not-supportive" } as const]),
  ];
}
