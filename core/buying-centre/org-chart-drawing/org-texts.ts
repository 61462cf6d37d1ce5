/** The words and signs of the org chart. */
import type { NeededPosition } from "../../research/account/needed-place.ts";
import type { ChartPerson, OrgHeading } from "../org-chart.ts";
import type { KnownStance } from "../org-chart-palette.ts";

/** All words of the chart. */
export interface OrgTexts {
  readonly stance: (stance: KnownStance) => string;
  /** Level, function and roles of a person in one line. */
  readonly marks: (person: ChartPerson) => string;
  /** When one of us last met the person, or that nobody has. */
  readonly met: (person: ChartPerson) => string;
  readonly position: (position: NeededPosition) => string;
  readonly heading: (over: OrgHeading["over"]) => string;
  readonly hole: string;
}

/** The sign of each stance, for those who don't see its colour. */
export const stanceSigns: Readonly<Record<KnownStance, string>> = {
  ally: "++",
  supporter: "+",
  neutral: "=",
  opponent: "−",
  unknown: "?",
};
