/** What the editor of scales asks for: all versions with their words, what an edit would change, and one more version. */
import {
  currentScales,
  messages,
  scaleColumns,
  scalesFromRows,
  sentenceOf,
  versionsOf,
  type PropertyKey,
  type Row,
} from "#core";
import { alone } from "../workbook/alone.ts";
import { text } from "../locales/text.ts";
import { readScales } from "../workbook/scale-rows.ts";
import { explainRatings } from "../workbook/set-up.ts";
import type { EditableScales, ScaleSources } from "../pages/sidebar-contract.ts";
import { readWorkbook } from "../recalculation/reading.ts";
import { scaleSources as sourcesOf } from "../views/scale-sources.ts";
import { writeRows } from "../workbook/tab-writes.ts";
import { openWorkbook } from "../workbook/workbook.ts";

/** The words of the method that the editor says. */
const said = /^(problem|place|scale-kind|quadrant|property|property-group)\./u;

/** Opens the editor in a window over the sheet, with a scale if it is one of this workbook's. */
export function openScales(id: string | null): void {
  const { locale, tabs } = openWorkbook();
  const page = HtmlService.createHtmlOutputFromFile("scales");
  const scale = readScales(tabs.get("scales"), locale).scales.find((one) => one.id === id);
  if (scale)
    page.setContent(
      page.getContent().replace('id="scales"', `id="scales" data-scale="${scale.id}"`),
    );
  const title = text(locale, "scales.title");
  SpreadsheetApp.getUi().showModelessDialog(page.setWidth(900).setHeight(680), title);
}

export function editableScales(): EditableScales {
  const { locale, tabs } = openWorkbook();
  return {
    locale,
    scales: readScales(tabs.get("scales"), locale).scales,
    words: Object.fromEntries(Object.entries(messages(locale)).filter(([key]) => said.test(key))),
  };
}

/** What the effects of an edited scale follow from; writes nothing. */
export function scaleSources(properties: readonly PropertyKey[]): ScaleSources {
  return sourcesOf(readWorkbook(openWorkbook()).basis, properties);
}

/** Adds the rows of a new version below the others, and gives its number. One that replaces no current scale is refused, unless it is a new scale of the user's own. */
export function saveScale(rows: readonly Row[]): number {
  return alone(() => {
    const workbook = openWorkbook();
    const { locale, tabs } = workbook;
    const tab = tabs.get("scales");
    const read = scalesFromRows(rows);
    if (!read.ok) throw new Error(read.problems.map((one) => sentenceOf(locale, one)).join(" "));
    if (!tab || scaleColumns.some(({ key }) => !tab.places.has(key)))
      throw new Error(text(locale, "error.scales-incomplete"));
    const { scales } = readScales(tab, locale);
    const [version] = read.value;
    const before = version?.replaces;
    const isFree =
      before === undefined
        ? version?.kind === "own" && !scales.some(({ id }) => id === version.id)
        : currentScales(scales).some(({ id }) => id === before);
    if (!isFree) throw new Error(text(locale, "error.scale-since"));
    writeRows(tab, scaleColumns, rows, tab.rows.length);
    explainRatings(openWorkbook());
    return before === undefined ? 1 : versionsOf(scales, before).length + 1;
  });
}
