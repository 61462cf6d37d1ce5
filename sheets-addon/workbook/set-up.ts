/** Sets the workbook up: makes the tabs, columns, starter scales and settings that are missing, and nothing else. */
import {
  businessRelationship,
  processColumns,
  purchasePotential,
  scaleColumns,
  scaleRows,
  type Locale,
} from "#core";
import { offerChoices } from "../layout/choices.ts";
import { dressColumns, type Placed } from "../layout/columns.ts";
import { colourColumns } from "../layout/conditional-formats.ts";
import { explainLevels } from "../layout/level-help.ts";
import { looks } from "../layout/looks.ts";
import { dressTab } from "../layout/sheets.ts";
import { readScales } from "./scale-rows.ts";
import { standardRows } from "./processes.ts";
import { keepSchema, refuseNewer, SCHEMA, schemaOf } from "./schema-version.ts";
import { heading, tabName } from "../locales/text.ts";
import { defaultSettings, userLanguage } from "./settings.ts";
import { HEADING_ROW, KEY_ROW, keyCell, type Tab } from "./tab.ts";
import { writeRows } from "./tab-writes.ts";
import { freeName, possibleNames } from "./tab-name.ts";
import { allTabs } from "../tabs/all-tabs.ts";
import { settingRows } from "../tabs/settings.ts";
import type { TabColumn, TabKey, TabSpec } from "../tabs/tab-spec.ts";
import { isSetUp, openWorkbook, type Workbook } from "./workbook.ts";

/** The scales that a workbook starts with. */
const starterScales = [purchasePotential, businessRelationship];

/** Safe to repeat. With a language, the tabs, headings and settings change to it; what people wrote stays. */
export function setUp(language?: Locale): Workbook {
  const before = openWorkbook();
  refuseNewer(before.spreadsheet, before.locale);
  const isOld = isSetUp(before) && schemaOf(before.spreadsheet) < SCHEMA;
  const locale = language ?? (before.tabs.get("settings") ? before.locale : userLanguage());
  const taken = new Set(before.names);
  const active = before.spreadsheet.getActiveSheet();
  const tabs = new Map<TabKey, Tab>();
  for (const spec of allTabs) {
    const known = before.tabs.get(spec.key);
    const tab = completed(
      known ?? newTab(before, spec, locale, taken),
      locale,
      locale !== before.locale || isOld,
    );
    if (known && isOld) colourColumns(known.sheet, placedIn(known));
    if (known) rename(known, locale, taken);
    tabs.set(spec.key, tab);
  }
  if (allTabs.some(({ key }) => !before.tabs.get(key))) before.spreadsheet.setActiveSheet(active);
  const scales = tabs.get("scales")!;
  if (scales.rows.length === 0) writeRows(scales, scaleColumns, scaleRows(starterScales));
  const processes = tabs.get("processes")!;
  if (processes.rows.length === 0) writeRows(processes, processColumns, standardRows());
  writeSettings(tabs.get("settings")!, locale);
  keepSchema(before.spreadsheet);
  const after = openWorkbook();
  explainRatings(after);
  return after;
}

/** Tells what the levels mean in the tab of ratings: at set-up and whenever ratings were imported. */
export function explainRatings({ tabs, locale }: Workbook): void {
  const ratings = tabs.get("ratings");
  if (ratings) explainLevels(ratings, readScales(tabs.get("scales"), locale).scales, locale);
}

function newTab({ spreadsheet }: Workbook, spec: TabSpec, locale: Locale, taken: Set<string>): Tab {
  const name = freeName(locale, spec.key, taken);
  taken.add(name);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  return { spec, sheet, width: 0, places: new Map(), height: 0, rows: [] };
}

/** The columns that a tab has, each with its place. */
function placedIn({ spec, places }: Tab): readonly Placed[] {
  return spec.columns.flatMap((column) => {
    const place = places.get(column.key);
    return place === undefined ? [] : [{ column, place }];
  });
}

/** The tab with all its columns: missing ones stand behind the last, and every heading is in the language. */
function completed(tab: Tab, locale: Locale, isOfferedAnew: boolean): Tab {
  const { spec, sheet } = tab;
  const places = new Map(tab.places);
  const missing = spec.columns.filter(({ key }) => !places.has(key));
  missing.forEach(({ key }, index) => places.set(key, tab.width + index));
  const placed = (columns: readonly TabColumn[]) =>
    placedIn({ ...tab, places, spec: { ...spec, columns } });
  if (missing.length > 0) {
    const most = sheet.getMaxColumns();
    const width = tab.width + missing.length;
    if (width > most) sheet.insertColumnsAfter(most, width - most);
    sheet
      .getRange(KEY_ROW, tab.width + 1, 2, missing.length)
      .setNumberFormat("@")
      .setValues([
        missing.map((column) => keyCell(spec, column)),
        missing.map(({ key }) => heading(locale, key)),
      ]);
    dressColumns(sheet, placed(missing));
    colourColumns(sheet, placed(missing));
  }
  offerChoices(sheet, spec.key, placed(isOfferedAnew ? spec.columns : missing), locale);
  for (const run of headingRuns(tab, locale))
    sheet.getRange(HEADING_ROW, run.start + 1, 1, run.texts.length).setValues([run.texts]);
  if (tab.width === 0) trim(sheet, spec, missing.length);
  if (tab.width === 0) dressTab(sheet, looks[spec.key]);
  return { ...tab, places, width: tab.width + missing.length };
}

/** Columns that a new tab leaves free for the user's own. */
const FREE = 4;

/** The tabs with so many rows that not even those are left: who wants a column there inserts it. */
const crowded: readonly TabKey[] = ["observations", "ratings", "ticks", "orders", "stakeholders"];

/**
 * Takes the empty columns from a new tab: Google lets a workbook have ten million cells, empty ones included, and
 * 200,000 facts need nearly half of them. Charts need the room beside their columns.
 */
function trim(sheet: Tab["sheet"], { key, columns }: TabSpec, width: number): void {
  // Beside rows that are computed nobody keeps anything: the next ones may stand elsewhere.
  const isFull = crowded.includes(key) || columns.every(({ derived }) => derived);
  const kept = width + (isFull ? 0 : FREE);
  const spare = sheet.getMaxColumns() - kept;
  if (spare > 0 && key !== "map" && key !== "charts") sheet.deleteColumns(kept + 1, spare);
}

function headingRuns({ spec, places }: Tab, locale: Locale) {
  const runs: { start: number; texts: string[] }[] = [];
  const placed = spec.columns
    .filter(({ key }) => places.has(key))
    .sort((a, b) => places.get(a.key)! - places.get(b.key)!);
  for (const { key } of placed) {
    const place = places.get(key)!;
    const last = runs.at(-1);
    if (last && last.start + last.texts.length === place) last.texts.push(heading(locale, key));
    else runs.push({ start: place, texts: [heading(locale, key)] });
  }
  return runs;
}

/** A tab that still has one of our names follows the language; one that the user renamed keeps its name. */
function rename({ spec, sheet }: Tab, locale: Locale, taken: Set<string>): void {
  const name = sheet.getName();
  if (name === tabName(locale, spec.key) || !possibleNames(spec.key).includes(name)) return;
  taken.delete(name);
  const free = freeName(locale, spec.key, taken);
  taken.add(free);
  if (free !== name) sheet.setName(free);
}

/** Adds the settings that are missing and puts labels and language into the language; values stay. */
function writeSettings(tab: Tab, locale: Locale): void {
  const columns = tab.spec.columns;
  const key = columns.findIndex((column) => column.key === "setting");
  const label = columns.findIndex((column) => column.key === "label");
  const value = columns.findIndex((column) => column.key === "value");
  const wanted = settingRows(defaultSettings, locale);
  const present = tab.rows.map((row) => {
    const known = wanted.find((other) => other[0] === row[key]);
    if (!known) return row;
    return row.map((cell, at) =>
      at === label ? known[1]! : at === value && row[key] === "language" ? locale : cell,
    );
  });
  const missing = wanted.filter((row) => !tab.rows.some((other) => other[key] === row[0]));
  writeRows(tab, columns, [...present, ...missing]);
}
