/** Keeping a forecast as it was said, so that it can be held against what came; what is kept is never changed. */
import {
  daysBetween,
  type FrozenBand,
  type FrozenChance,
  type IsoDate,
  type Opportunity,
} from "#core";
import { chanceBook } from "./chances.ts";
import { database } from "./database.ts";
import { newId, now } from "./identity.ts";
import { monthsAhead } from "./outlook.ts";
import { allOpportunities } from "./pipeline.ts";

/** A forecast is worth keeping anew after so many days; ours: a week, as sales meetings go. */
const EVERY = 7;
/** Bands are kept for so many months ahead. */
const MONTHS = 6;

/** Keeps what is foreseen today, once a day: a second call the same day changes nothing. */
export async function freezeForecast(today: IsoDate): Promise<boolean> {
  const [all, book] = [await allOpportunities(), await chanceBook()];
  const open = all.filter(({ opportunity }) => !opportunity.closed);
  const takenAt = now();
  const chances = open.map(({ opportunity, probability, isLearned }): FrozenChance => ({
    id: newId(),
    takenOn: today,
    opportunityId: opportunity.id,
    chance: probability,
    rung: isLearned ? book.standing!.rung : "table",
    amount: opportunity.amount,
    expectedClose: opportunity.expectedClose,
    takenAt,
  }));
  const bands = (await monthsAhead(today, MONTHS)).map(
    ({ period, currency, mean, p10, p50, p90 }): FrozenBand => ({
      id: newId(),
      takenOn: today,
      period,
      currency,
      mean,
      p10,
      p50,
      p90,
      takenAt,
    }),
  );
  const { frozenChances, frozenBands } = database;
  return database.transaction("rw", frozenChances, frozenBands, async () => {
    if (open.length === 0) return false;
    if ((await frozenChances.where("takenOn").equals(today).count()) > 0) return false;
    await frozenChances.bulkAdd(chances);
    await frozenBands.bulkAdd(bands);
    return true;
  });
}

/** When a forecast was last kept, and whether it is time to keep another. */
export interface Freezing {
  readonly last: IsoDate | undefined;
  readonly isDue: boolean;
}

export async function freezing(today: IsoDate): Promise<Freezing> {
  const [newest, open] = await Promise.all([
    database.frozenChances.orderBy("takenOn").last(),
    database.opportunities.filter(({ closed }) => !closed).count(),
  ]);
  const last = newest?.takenOn;
  return { last, isDue: open > 0 && (!last || daysBetween(last, today) >= EVERY) };
}

/** Everything that was kept, and what it is held against. */
export interface KeptForecasts {
  readonly chances: readonly FrozenChance[];
  readonly bands: readonly FrozenBand[];
  readonly opportunities: readonly Opportunity[];
}

export async function keptForecasts(): Promise<KeptForecasts> {
  const [chances, bands, opportunities] = await Promise.all([
    database.frozenChances.toArray(),
    database.frozenBands.toArray(),
    database.opportunities.toArray(),
  ]);
  return { chances, bands, opportunities };
}
