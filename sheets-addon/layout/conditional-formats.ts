/** Colours that follow from what a cell says: quadrants, doubt, gates, overdue dates, how much is known. */
import { locales, mapPalettes, message, quadrants } from "#core";
import { text } from "../locales/text.ts";
import { FIRST_ROW, type Sheet } from "../workbook/tab.ts";
import { columnLetter } from "./column-letter.ts";
import type { Placed } from "./columns.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

const CAUTION = { background: "#fff3cd", font: "#7a4f01" };
const ALARM = { background: "#fde7e9", font: "#b3261e" };
const GOOD = { background: "#e6f6ee", font: "#17694a" };

interface Tint {
  /** What a cell of the column says, in any language. */
  readonly words: readonly string[];
  readonly background: string;
  readonly font: string;
}

const undecided = [said("value.undecided", CAUTION)];
const gate = [said("value.open", GOOD), said("value.shut", CAUTION)];

/** The tints of columns by their keys; both languages in one rule, so that a switch needs no new one. */
const tints: Readonly<Record<string, readonly Tint[]>> = {
  quadrant: quadrants.map((quadrant) => ({
    words: locales.map((locale) => message(locale, `quadrant.${quadrant}`)),
    background: mapPalettes.light.quadrants[quadrant].area,
    font: mapPalettes.light.quadrants[quadrant].point,
  })),
  sure: undecided,
  tierSure: undecided,
  "profit.tierSure": undecided,
  "reference.tierSure": undecided,
  "potential.tierSure": undecided,
  movement: [said("value.rising", GOOD), said("value.falling", ALARM)],
  forecastIn: [said("value.overdue", ALARM)],
  gateInformation: gate,
  gatePeople: gate,
  gateTopDecider: gate,
};

/* @__NO_SIDE_EFFECTS__ */
function said(
  key: Parameters<typeof text>[1],
  look: { readonly background: string; readonly font: string },
): Tint {
  return { words: locales.map((locale) => text(locale, key)), ...look };
}

/** Columns of shares and points, that are the deeper the higher. */
const grades: Readonly<Record<string, { readonly most: string; readonly colour: string }>> = {
  relationshipKnown: { most: "1", colour: "#c6dafc" },
  potentialKnown: { most: "1", colour: "#c6dafc" },
  share: { most: "1", colour: "#b7e1cd" },
  certainty: { most: "1", colour: "#b7e1cd" },
  relationshipMiddle: { most: "100", colour: "#c6dafc" },
  potentialMiddle: { most: "100", colour: "#c6dafc" },
};

/** Adds the rules of fresh columns behind those that the sheet has. */
export function colourColumns(sheet: Sheet, fresh: readonly Placed[]): void {
  const rules = fresh.flatMap(({ column: { key }, place }) => rulesOf(sheet, key, place));
  if (rules.length > 0)
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

function rulesOf(sheet: Sheet, key: string, place: number): readonly Rule[] {
  const letter = columnLetter(place);
  const range = () => sheet.getRange(`${letter}${FIRST_ROW}:${letter}`);
  const rules = (tints[key] ?? []).map(({ words, background, font }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(
        `=OR(${words.map((word) => `$${letter}${FIRST_ROW}="${word}"`).join(",")})`,
      )
      .setBackground(background)
      .setFontColor(font)
      .setRanges([range()])
      .build(),
  );
  const grade = key.startsWith("group.") ? grades["share"] : grades[key];
  return grade ? [...rules, gradient(range(), grade)] : rules;
}

function gradient(
  range: Range,
  { most, colour }: { readonly most: string; readonly colour: string },
) {
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.NUMBER, "0")
    .setGradientMaxpointWithValue(colour, SpreadsheetApp.InterpolationType.NUMBER, most)
    .setRanges([range])
    .build();
}
