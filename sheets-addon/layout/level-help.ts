/** What each level of a factor means, where somebody types a level: in the cell's own list of what may be typed. */
import { textIn, type Factor, type Locale, type Scale } from "#core";
import { text } from "../locales/text.ts";
import { FIRST_ROW, picker, type Tab } from "../workbook/tab.ts";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Gives each rating the descriptions of its factor's intervals; a factor that no scale has gets none. */
export function explainLevels(tab: Tab, scales: readonly Scale[], locale: Locale): void {
  const place = tab.places.get("level");
  if (place === undefined || tab.rows.length === 0) return;
  const rules = new Map(
    scales.flatMap(({ id, factors }) =>
      factors.map((factor): [string, Validation] => [`${id} ${factor.id}`, ruleOf(factor, locale)]),
    ),
  );
  const pick = picker(tab, ["scaleId", "factorId"]);
  tab.sheet
    .getRange(FIRST_ROW, place + 1, tab.rows.length, 1)
    .setDataValidations(tab.rows.map((row) => [rules.get(pick(row).join(" ")) ?? null]));
}

function ruleOf({ name, levels }: Factor, locale: Locale): Validation {
  const described = levels.map(
    ({ description }, at) => `${at + 1} = ${textIn(description, locale)}`,
  );
  return SpreadsheetApp.newDataValidation()
    .requireNumberBetween(1, Math.max(1, levels.length))
    .setAllowInvalid(true)
    .setHelpText(
      text(locale, "help.level", { factor: textIn(name, locale), levels: described.join("; ") }),
    )
    .build();
}
