/** The whole workbook that an archive is exported to: figures as live formulas, the map as a native chart. */
import { stagesInForce } from "../pipeline/process-in-force.ts";
import { currentLevels } from "../rating/rating.ts";
import { ratingsInForce } from "../rating/ratings-in-force.ts";
import type { IsoDate } from "../value/iso-date.ts";
import type { Locale } from "../value/local-text.ts";
import { archiveForecast, archiveStandings, forecastMonths, mapScales } from "./archive-figures.ts";
import type { Archive } from "./archive.ts";
import { accountFacts, accountsSheet } from "./workbook/accounts-sheet.ts";
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
import { stateSheet } from "./workbook/state-sheet.ts";

/**
 * The workbook of an archive, as data. Every figure but the forecast's band follows from ratings, ticks
 * and settings by functions that all spreadsheet programs have; scores are sums over whole numbers and one
 * division, so they are the same to the last bit as those computed here. A sheet out of sight holds what was
 * written, so that a file that was edited by hand can be imported again; `fileId` tells it from other files.
 */
export function archiveWorkbook(
  archive: Archive,
  locale: Locale,
  today: IsoDate,
  fileId: string = archive.exportedAt,
): Workbook {
  const { accounts, observations, withdrawals, settings } = archive;
  const axes = axisPlaces(mapScales(archive.scales));
  const standings = archiveStandings(archive);
  const forecast = archiveForecast(archive, today);
  const ratings = ratingsInForce(archive);
  const process = stagesInForce(archive.processes);
  const facts = accountFacts(accounts, observations, withdrawals, today);
  const levels = axes.map(({ scale }) => currentLevels(scale, ratings));
  return {
    sheets: [
      accountsSheet(accounts, facts, locale),
      scalesSheet(axes, locale),
      ratingsSheet(accounts, levels, axes, locale),
      pointsSheet(accounts.length, axes, locale),
      scorecardsSheet(accounts.length, axes, locale),
      mapSheet(accounts.length, locale),
      opportunitiesSheet(standings, accounts, process, locale),
      forecastSheet(forecast, forecastMonths, standings.length, locale),
      settingsSheet(settings, today, locale),
      stateSheet(fileId, { accounts, facts, levels, axes }, standings, process),
    ],
    names: settingsNames(settings.stageTable.length, locale),
  };
}
