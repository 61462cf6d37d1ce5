/** The figures of an archive: what every place that holds the same records must compute alike. */
import { forecast, type Forecast, type Prospect } from "../../forecast/revenue/forecast.ts";
import { winProbability } from "../../forecast/ladder/stage-table.ts";
import { customerMap, type MapScales, type Placement } from "../../map/customer-map.ts";
import type { Opportunity } from "../../pipeline/opportunity.ts";
import { positionOf, type Position } from "../../pipeline/position.ts";
import { stagesInForce } from "../../pipeline/process-in-force.ts";
import { conditionsMet, ticksByOpportunity } from "../../pipeline/tick.ts";
import { ratingsInForce } from "../../rating/score/ratings-in-force.ts";
import { currentScale } from "../../rating/scale/scale-versions.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { Archive } from "./archive.ts";

/** An opportunity with the position that its ticks give it and the chance that follows. */
export interface Standing extends Prospect {
  readonly position: Position;
}

/**
 * The two scales that span the map: of each kind the current version of the first. Where a kind is missing, a
 * scale without factors stands in, on which nothing is known.
 */
export function mapScales(scales: readonly Scale[]): MapScales {
  const first = (kind: Scale["kind"]): Scale =>
    currentScale(scales, kind) ?? {
      id: kind as string as Scale["id"],
      kind,
      name: {},
      factors: [],
    };
  return { relationship: first("business-relationship"), potential: first("purchase-potential") };
}

/** The customer map of an archive. */
export function archiveMap(archive: Archive): readonly Placement[] {
  const { accounts, scales, settings } = archive;
  return customerMap(accounts, ratingsInForce(archive), mapScales(scales), settings.thresholds);
}

/**
 * Where every opportunity of an archive stands, in the order of the archive, with the chances of the stage table alone:
 * what formulas of a spreadsheet can follow. `foreseen` gives the chances that the ladder has learned.
 */
export function archiveStandings(archive: Archive): readonly Standing[] {
  const { opportunities, ticks, settings, processes } = archive;
  const process = stagesInForce(processes);
  const ticksOf = ticksByOpportunity(ticks);
  return opportunities.map((opportunity: Opportunity) => {
    const met = conditionsMet(ticksOf.get(opportunity.id) ?? []);
    const position = positionOf(process, met);
    const probability = winProbability(settings.stageTable, position.lastCompleted);
    return { opportunity, position, probability };
  });
}

/** How many months a forecast looks ahead where nothing else is asked for; ours: a year, as budgets run. */
export const forecastMonths = 12;

/** The forecast of an archive from the month of `today` on by the stage table alone; `salesOutlook` is the learned one. */
export function archiveForecast(
  archive: Archive,
  today: IsoDate,
  months: number = forecastMonths,
): Forecast {
  return forecast(archiveStandings(archive), today, months);
}
