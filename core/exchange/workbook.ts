/** The whole workbook that an archive is exported to: figures as live formulas, the map as a native chart. */
import { stagesInForce } from "../pipeline/process-in-force.ts";
import { currentLevels } from "../rating/score/rating.ts";
import { ratingsInForce } from "../rating/score/ratings-in-force.ts";
import type { IsoDate } from "../value/iso-date.ts";
import type { Locale } from "../value/local-text.ts";
import {
  archiveForecast,
  archiveMap,
  archiveStandings,
  forecastMonths,
  mapScales,
} from "./archive/archive-figures.ts";
import type { Archive } from "./archive/archive.ts";
import { valuePortfolio } from "./archive/value-portfolio.ts";
import type { SalesOutlook } from "../forecast/revenue/sales-outlook.ts";
import { stageSuccess } from "../forecast/chance/stage-success.ts";
import { accountFacts, accountsSheet } from "./workbook/accounts-sheet.ts";
import { axisPlaces } from "./workbook/axis-places.ts";
import { chartsSheet } from "./workbook/charts-sheet.ts";
import { forecastSheet, type LearnedMonths } from "./workbook/forecast-sheet.ts";
import { mapSheet } from "./workbook/map-sheet.ts";
import { opportunitiesSheet } from "./workbook/opportunities-sheet.ts";
import { pointsSheet } from "./workbook/points-sheet.ts";
import { ratingsSheet } from "./workbook/ratings-sheet.ts";
import { scalesSheet } from "./workbook/scales-sheet.ts";
import { scorecardsSheet } from "./workbook/scorecards-sheet.ts";
import { settingsNames, settingsSheet } from "./workbook/settings-sheet.ts";
import type { Workbook } from "./workbook/sheet.ts";
import { stateSheet } from "./workbook/state-sheet.ts";

export interface WorkbookOptions {
  /** Tells the file from other files of the same records; random. */
  readonly fileId?: string;
  /** What the team's own history teaches; it is written beside the live figures of the stage table. */
  readonly outlook?: Pick<SalesOutlook, "standings"> & { readonly months: LearnedMonths };
}

/**
 * The workbook of an archive, as data. Every figure but the forecast's band follows from ratings, ticks
 * and settings by functions that all spreadsheet programs have; scores are sums over whole numbers and one
 * division, so they are the same to the last bit as those computed here. A sheet out of sight holds what was
 * written, so that a file that was edited by hand can be imported again.
 */
export function archiveWorkbook(
  archive: Archive,
  locale: Locale,
  today: IsoDate,
  { fileId = archive.exportedAt, outlook }: WorkbookOptions = {},
): Workbook {
  const { accounts, observations, withdrawals, settings } = archive;
  const axes = axisPlaces(mapScales(archive.scales));
  const standings = archiveStandings(archive);
  const forecast = archiveForecast(archive, today);
  const ratings = ratingsInForce(archive);
  const process = stagesInForce(archive.processes);
  const facts = accountFacts(accounts, observations, withdrawals, today);
  const levels = axes.map(({ scale }) => currentLevels(scale, ratings));
  const learned = new Map(
    (outlook?.standings ?? []).map(({ opportunity, probability }) => [opportunity.id, probability]),
  );
  const { orders, metricValues } = archive;
  const placements = archiveMap(archive);
  const value = valuePortfolio({ accounts, placements, orders, metricValues, settings, today });
  return {
    sheets: [
      accountsSheet(accounts, facts, locale),
      scalesSheet(axes, locale),
      ratingsSheet(accounts, levels, axes, locale),
      pointsSheet(accounts.length, axes, locale),
      scorecardsSheet(accounts.length, axes, locale),
      mapSheet(accounts.length, locale),
      opportunitiesSheet(standings, accounts, process, learned, locale),
      forecastSheet(forecast, forecastMonths, standings.length, outlook?.months ?? [], locale),
      chartsSheet(value, stageSuccess(archive, today), locale),
      settingsSheet(settings, today, locale),
      stateSheet(fileId, locale, { accounts, facts, levels, axes, settings }, standings, process),
    ],
    names: settingsNames(settings.stageTable.length, locale),
  };
}
