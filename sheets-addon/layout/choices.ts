/** What may be typed into a cell: a list to choose from, with the words of the language beside each, and bounds of numbers. */
import {
  activityKinds,
  buyerTypes,
  contactFunctions,
  contactLevels,
  informationPoints,
  informationStates,
  keyAccountKinds,
  metrics,
  processParts,
  purchasingStages,
  salesStages,
  scaleKinds,
  sellingFactors,
  stances,
  valuesSought,
  type Locale,
} from "#core";
import { text } from "../locales/text.ts";
import { FIRST_ROW, HEADING_ROW, type Sheet } from "../workbook/tab.ts";
import { keeping } from "../tabs/conflicts.ts";
import type { TabColumn, TabKey } from "../tabs/tab-spec.ts";
import { choiceName, type ChoiceGroup } from "./choice-names.ts";
import type { Placed } from "./columns.ts";

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

interface Choice {
  readonly values: readonly string[];
  readonly group?: ChoiceGroup;
}

/** The columns with a list to choose from, by tab and column. */
export const choices: Readonly<Record<string, Choice>> = {
  "stakeholders/level": { values: contactLevels, group: "contact-level" },
  "stakeholders/function": { values: contactFunctions, group: "contact-function" },
  "stakeholders/buyerType": { values: buyerTypes, group: "buyer-type" },
  "stakeholders/stance": { values: stances, group: "stance" },
  "opportunities/customerStage": { values: purchasingStages, group: "purchasing-stage" },
  "opportunities/claimedStage": { values: salesStages, group: "sales-stage" },
  "opportunities/closed.outcome": { values: ["won", "lost"], group: "outcome" },
  "pastOpportunities/outcome": { values: ["won", "lost"], group: "outcome" },
  "activities/kind": { values: activityKinds, group: "activity-kind" },
  "activities/factor": { values: sellingFactors, group: "selling-factor" },
  "reviews/kind": { values: keyAccountKinds, group: "key-account-kind" },
  "reviews/valueSought": { values: valuesSought, group: "value-sought" },
  "metricValues/metric": { values: metrics, group: "metric" },
  "judgements/point": { values: informationPoints, group: "information-point" },
  "judgements/state": { values: informationStates, group: "information-state" },
  "conflicts/keep": { values: keeping, group: "keep" },
  "processes/part": { values: processParts, group: "process-part" },
  "scales/kind": { values: scaleKinds, group: "scale-kind" },
};

/** The columns of numbers that lie between two. */
export const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "stakeholders/influence": [0, 10],
  "opportunities/discount": [0, 100],
  "orders/discount": [0, 100],
  "processes/stage": [1, 8],
  "scales/weight": [0, 100],
  "scales/points": [0, 100],
};

/** Offers what may be typed in columns of a tab; anything else can still be typed, and is told in the tab of problems. */
export function offerChoices(
  sheet: Sheet,
  tab: TabKey,
  placed: readonly Placed[],
  locale: Locale,
): void {
  for (const { column, place } of placed) {
    const rule = column.derived ? undefined : ruleOf(tab, column, locale);
    if (rule)
      sheet
        .getRange(FIRST_ROW, place + 1, sheet.getMaxRows() - HEADING_ROW, 1)
        .setDataValidation(rule);
  }
}

function ruleOf(tab: TabKey, { key, kind }: TabColumn, locale: Locale): Validation | undefined {
  const draft = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  const choice = choices[`${tab}/${key}`];
  if (choice)
    return draft
      .requireValueInList([...choice.values], true)
      .setHelpText(helpOf(choice, locale))
      .build();
  const bound = bounds[`${tab}/${key}`];
  if (bound) {
    const [least, most] = bound;
    return draft
      .requireNumberBetween(least, most)
      .setHelpText(text(locale, "help.number", { least, most }))
      .build();
  }
  return kind === "flag" ? draft.requireValueInList(["TRUE", "FALSE"], true).build() : undefined;
}

function helpOf({ values, group }: Choice, locale: Locale): string {
  if (!group) return values.join(", ");
  return values.map((value) => `${value}: ${choiceName(locale, group, value)}`).join("; ");
}
