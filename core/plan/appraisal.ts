/** Appraisal: a seller's balanced scorecard of a period, on process as well as on results. */
import { isMeeting } from "../buying-centre/meetings.ts";
import type { Stakeholder } from "../buying-centre/stakeholder.ts";
import { supportSurface } from "../buying-centre/support-surface.ts";
import { stakeholdersOn } from "../buying-centre/support-trend.ts";
import type { Opportunity } from "../pipeline/opportunity.ts";
import { conditionsMetOn, positionHistory, positionOn } from "../pipeline/position-history.ts";
import type { SalesProcess } from "../pipeline/sales-process.ts";
import type { Tick } from "../pipeline/tick.ts";
import type { Account } from "../research/account/account.ts";
import type { Activity } from "../research/account/activity.ts";
import { addDays, dayOf, type IsoDate } from "../value/iso-date.ts";
import type { Money } from "../value/money.ts";
import { sumsByCurrency } from "../value/money-sum.ts";
import { isWithin, type Period, periodEnd, periodStart } from "../value/period.ts";

/** What a seller answers for. */
export interface SellersWork {
  readonly accounts: readonly Account[];
  readonly opportunities: readonly {
    readonly opportunity: Opportunity;
    readonly ticks: readonly Tick[];
  }[];
  readonly activities: readonly Activity[];
  /** All assessments of people in these accounts. */
  readonly assessments: readonly Stakeholder[];
}

/**
 * The figures of a period. Process: conditions met (milestones, criteria and what was prepared), stages entered and
 * completed, accounts developed, people met, growth of the support surface (from −1 to 1, by account, on average).
 * Results: opportunities won and lost, and the amount won. Results alone punish sales that take years.
 */
export interface Appraisal {
  readonly conditionsMet: number;
  readonly stagesEntered: number;
  readonly stagesCompleted: number;
  readonly accountsDeveloped: number;
  readonly activities: number;
  readonly peopleMet: number;
  readonly surfaceGrowth: number | undefined;
  readonly won: number;
  readonly lost: number;
  readonly revenue: readonly Money[];
}

/** The appraisal of one seller's work in a period. */
export function appraisalOf(
  process: SalesProcess,
  { accounts, opportunities, activities, assessments }: SellersWork,
  period: Period,
): Appraisal {
  const before = addDays(periodStart(period), -1);
  const end = periodEnd(period);
  const gained = (count: (ticks: readonly Tick[], day: IsoDate) => number): number =>
    opportunities.reduce(
      (sum, { ticks }) => sum + Math.max(0, count(ticks, end) - count(ticks, before)),
      0,
    );
  const closed = opportunities.flatMap(({ opportunity }) =>
    opportunity.closed && isWithin(opportunity.closed.on, period) ? [opportunity] : [],
  );
  const won = closed.filter((one) => one.closed!.outcome === "won");
  const own = activities.filter(({ on }) => isWithin(on, period));
  return {
    conditionsMet: gained((ticks, day) => conditionsMetOn(ticks, day).size),
    stagesEntered: gained((ticks, day) => positionOn(process, ticks, day).number),
    stagesCompleted: gained((ticks, day) => completedOn(process, ticks, day)),
    accountsDeveloped: accounts.filter(({ createdAt }) => isWithin(dayOf(createdAt), period))
      .length,
    activities: own.length,
    peopleMet: new Set([
      ...assessments.flatMap(({ contactId, metOn }) =>
        metOn && isWithin(metOn, period) ? [contactId] : [],
      ),
      ...own.filter(isMeeting).flatMap(({ contactIds }) => contactIds),
    ]).size,
    surfaceGrowth: surfaceGrowth(assessments, before, end),
    won: won.length,
    lost: closed.length - won.length,
    revenue: sumsByCurrency(won.map(({ amount }) => amount)),
  };
}

function completedOn(process: SalesProcess, ticks: readonly Tick[], day: IsoDate): number {
  return positionHistory(
    process,
    ticks.filter(({ on }) => on <= day),
  ).reduce((most, { position }) => Math.max(most, position.lastCompleted), 0);
}

/** The growth of each account's surface on average; `undefined` when no account has one at both ends. */
function surfaceGrowth(
  assessments: readonly Stakeholder[],
  before: IsoDate,
  end: IsoDate,
): number | undefined {
  const accounts = [...new Set(assessments.map(({ accountId }) => accountId))];
  const growths = accounts.flatMap((id) => {
    const own = assessments.filter(({ accountId }) => accountId === id);
    const [then, now] = [before, end].map((day) => supportSurface(stakeholdersOn(own, day)));
    return then === undefined || now === undefined ? [] : [now - then];
  });
  return growths.length === 0
    ? undefined
    : growths.reduce((sum, growth) => sum + growth, 0) / growths.length;
}
