/** The whole workbook that an archive is exported to: figures as live formulas, the map as a native chart. */
import { stagesInForce } from "../pipeline/process-in-force.ts";
import { ratingsInForce } from "../rating/ratings-in-force.ts";
import type { IsoDate } from "../value/iso-date.ts";
import type { Locale } from "../value/local-text.ts";
import { archiveForecast, archiveStandings, forecastMonths, mapScales } from "./archive-figures.ts";
import type { Archive } from "./archive.ts";
import { accountsSheet } from "./workbook/accounts-sheet.ts";
import { axisPlaces } from "./workbook/axis-places.ts";
import { forecastSheet } from "./workbook/forecast-sheet.ts";
import { mapSheet } from "./workbook/map-sheet.ts";
import { opportunitiesSheet } from "./workbook/opportunities-sheet.ts";
import { pointsSheet } from "./workbook/points-sheet.ts";
import { ratingsSheet } from "./workbook/ratings-sheet.ts";
import { scalesSheet } from "./workbook/scales-sheet.ts";
import { scorecardsSheet } from "./workbook/scorecards-sheet.ts";
import { settingsNames, settingsSheet } from "./workbook/settings-sheet.ts";
import type { Workbook } from "./workbook/sheet.ts";

/**
 * The workbook of an archive, as data. Every figure but the forecast's band follows from ratings, ticks
 * and settings by functions that all spreadsheet programs have; scores are sums over whole numbers and one
 * division, so they are the same to the last bit as those computed here.
 */
export function archiveWorkbook(archive: Archive, locale: Locale, today: IsoDate): Workbook {
  const { accounts, observations, withdrawals, settings } = archive;
  const axes = axisPlaces(mapScales(archive.scales));
  const standings = archiveStandings(archive);
  const forecast = archiveForecast(archive, today);
  return {
    sheets: [
      accountsSheet(accounts, observations, withdrawals, today, locale),
      scalesSheet(axes, locale),
      ratingsSheet(accounts, ratingsInForce(archive), axes, locale),
      pointsSheet(accounts.length, axes, locale),
      scorecardsSheet(accounts.length, axes, locale),
      mapSheet(accounts.length, locale),
      opportunitiesSheet(standings, accounts, stagesInForce(archive.processes), locale),
      forecastSheet(forecast, forecastMonths, standings.length, locale),
      settingsSheet(settings, today, locale),
    ],
    names: settingsNames(settings.stageTable.length, locale),
  };
}
