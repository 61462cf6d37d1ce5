/** The sales funnel: how many opportunities stand in each stage, how many came so far, and how many of those were won. */
import type { Money } from "../value/money.ts";
import { sumsByCurrency } from "../value/money-sum.ts";
import { countedShare, type CountedShare } from "../value/share-interval.ts";
import type { Opportunity } from "./opportunity.ts";
import type { Position } from "./position.ts";

/** An opportunity as far as the funnel needs it. */
export interface Funnelled {
  readonly opportunity: Pick<Opportunity, "amount" | "closed">;
  readonly position: Pick<Position, "number" | "lastCompleted">;
}

/**
 * One stage of the funnel, 0 before the first. `open` stand in it now, worth `amount`. `reached` ever came so far,
 * `advanced` is the share of those that came further or were won, among those about which that is decided; `success`
 * is the share that was won of those that completed the stage and are decided.
 */
export interface FunnelStage {
  readonly stage: number;
  readonly open: number;
  readonly amount: readonly Money[];
  readonly reached: number;
  readonly advanced: CountedShare;
  readonly success: CountedShare;
}

/** The funnel over all stages, `stages` being their number, from 0 on. */
export function funnelOf(all: readonly Funnelled[], stages: number): readonly FunnelStage[] {
  return Array.from({ length: stages + 1 }, (_, stage) => {
    const here = all.filter(
      ({ opportunity, position }) => !opportunity.closed && position.number === stage,
    );
    const reached = all.filter(({ position }) => position.number >= stage);
    const passed = reached.filter(
      ({ opportunity, position }) =>
        position.number > stage || opportunity.closed?.outcome === "won",
    );
    const failed = reached.filter(
      ({ opportunity, position }) =>
        position.number === stage && opportunity.closed?.outcome === "lost",
    );
    const decided = all.filter(
      ({ opportunity, position }) => opportunity.closed && position.lastCompleted >= stage,
    );
    const won = decided.filter(({ opportunity }) => opportunity.closed!.outcome === "won");
    return {
      stage,
      open: here.length,
      amount: sumsByCurrency(here.map(({ opportunity }) => opportunity.amount)),
      reached: reached.length,
      advanced: countedShare(passed.length, passed.length + failed.length),
      success: countedShare(won.length, decided.length),
    };
  });
}
