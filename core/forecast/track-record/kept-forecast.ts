/** Kept forecasts held against what came: each chance against its ending, each band against the revenue of its period. */
import type { Opportunity } from "../../pipeline/opportunity.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import { isWithin, periodEnd } from "../../value/period.ts";
import type { FrozenBand } from "./frozen-band.ts";
import type { FrozenChance } from "./frozen-chance.ts";
import type { ScoredBand, ScoredChance } from "./track-record.ts";

/** A kept chance with its ending. */
export interface JudgedChance extends ScoredChance {
  readonly kept: FrozenChance;
}

/** A kept band with what its period really brought. */
export interface JudgedBand extends ScoredBand {
  readonly kept: FrozenBand;
}

type Ended = Pick<Opportunity, "id" | "closed">;

/** The kept chances whose opportunity has ended, after the day they were kept on or on it. */
export function judgedChances(
  kept: readonly FrozenChance[],
  opportunities: readonly Ended[],
): readonly JudgedChance[] {
  const endings = new Map(opportunities.map(({ id, closed }) => [id, closed]));
  return kept.flatMap((one) => {
    const closed = endings.get(one.opportunityId);
    return closed && closed.on >= one.takenOn
      ? [{ kept: one, chance: one.chance, won: closed.outcome === "won" }]
      : [];
  });
}

/**
 * The kept bands whose period is over, against what was won in it of the opportunities that were open when it was kept:
 * a band says nothing of those that came later.
 */
export function judgedBands(
  bands: readonly FrozenBand[],
  chances: readonly FrozenChance[],
  opportunities: readonly Pick<Opportunity, "id" | "amount" | "closed">[],
  today: IsoDate,
): readonly JudgedBand[] {
  const open = new Map<IsoDate, Set<string>>();
  for (const { takenOn, opportunityId } of chances) {
    if (!open.has(takenOn)) open.set(takenOn, new Set());
    open.get(takenOn)!.add(opportunityId);
  }
  return bands.flatMap((band) => {
    if (periodEnd(band.period) >= today) return [];
    const foreseen = open.get(band.takenOn);
    const actual = opportunities.reduce(
      (sum, { id, amount, closed }) =>
        foreseen?.has(id) &&
        closed?.outcome === "won" &&
        closed.on >= band.takenOn &&
        isWithin(closed.on, band.period) &&
        amount.currency === band.currency
          ? sum + amount.amount
          : sum,
      0,
    );
    return [{ kept: band, low: band.p10, high: band.p90, actual }];
  });
}
