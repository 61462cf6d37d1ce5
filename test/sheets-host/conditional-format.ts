/** Conditional format rules: built, set on a sheet and read back. They colour; they compute nothing. */
import type { Area } from "./area.ts";
import { NotModelled, ServiceError } from "./service-calls.ts";
import {
  chain,
  enumeration,
  serviceClass,
  stateOf,
  type Method,
  type ServiceClass,
  type Signatures,
} from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import type { SheetState } from "./workbook.ts";

export interface FormatRule {
  readonly ranges: readonly Area[];
  readonly condition: { readonly type: string; readonly values: readonly unknown[] } | undefined;
  readonly gradient: Readonly<Record<string, readonly unknown[]>>;
  readonly look: Readonly<Record<string, unknown>>;
}

interface Draft {
  rule: FormatRule;
}

const conditions: Readonly<Record<string, string>> = {
  "whenCellEmpty()": "CELL_EMPTY",
  "whenCellNotEmpty()": "CELL_NOT_EMPTY",
  "whenFormulaSatisfied(string)": "CUSTOM_FORMULA",
  "whenNumberBetween(number,number)": "NUMBER_BETWEEN",
  "whenNumberNotBetween(number,number)": "NUMBER_NOT_BETWEEN",
  "whenNumberEqualTo(number)": "NUMBER_EQUAL_TO",
  "whenNumberNotEqualTo(number)": "NUMBER_NOT_EQUAL_TO",
  "whenNumberGreaterThan(number)": "NUMBER_GREATER_THAN",
  "whenNumberGreaterThanOrEqualTo(number)": "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "whenNumberLessThan(number)": "NUMBER_LESS_THAN",
  "whenNumberLessThanOrEqualTo(number)": "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "whenTextContains(string)": "TEXT_CONTAINS",
  "whenTextDoesNotContain(string)": "TEXT_NOT_CONTAINS",
  "whenTextEqualTo(string)": "TEXT_EQUAL_TO",
  "whenTextStartsWith(string)": "TEXT_STARTS_WITH",
  "whenTextEndsWith(string)": "TEXT_ENDS_WITH",
  "whenDateBefore(Date)": "DATE_BEFORE",
  "whenDateAfter(Date)": "DATE_AFTER",
  "whenDateEqualTo(Date)": "DATE_EQUAL_TO",
};

const looks = [
  "setBackground(string?)",
  "setFontColor(string?)",
  "setBold(boolean?)",
  "setItalic(boolean?)",
  "setUnderline(boolean?)",
  "setStrikethrough(boolean?)",
];

const gradients = [
  "setGradientMinpoint(string)",
  "setGradientMaxpoint(string)",
  "setGradientMinpointWithValue(string,InterpolationType,string)",
  "setGradientMidpointWithValue(string,InterpolationType,string)",
  "setGradientMaxpointWithValue(string,InterpolationType,string)",
];

const nameOf = (signature: string) => signature.slice(0, signature.indexOf("("));

export function rulesOf(sheet: SheetState): readonly FormatRule[] {
  return (sheet.settings.get("conditional formats") ?? []) as readonly FormatRule[];
}

export function conditionalFormatClasses(app: App) {
  const method = (signature: string, change: (values: unknown[], rule: FormatRule) => FormatRule) =>
    [
      signature,
      (draft: Draft, ...values: unknown[]) => {
        draft.rule = change(values, draft.rule);
        return chain;
      },
    ] as [string, Method<Draft>];
  const ranges: Signatures<Draft> = {
    "getRanges()": ({ rule }) => rule.ranges.map((range) => app.classes.range.of(range)),
  };
  const drafts: ServiceClass<Draft> = serviceClass<Draft>(
    app.calls,
    "SpreadsheetApp.ConditionalFormatRuleBuilder",
    {
      ...ranges,
      ...Object.fromEntries([
        ...Object.entries(conditions).map(([signature, type]) =>
          method(signature, (values, rule) => ({ ...rule, condition: { type, values } })),
        ),
        ...looks.map((signature) =>
          method(signature, ([value], rule) => ({
            ...rule,
            look: { ...rule.look, [nameOf(signature).slice(3)]: value },
          })),
        ),
        ...gradients.map((signature) =>
          method(signature, (values, rule) => ({
            ...rule,
            gradient: { ...rule.gradient, [nameOf(signature).slice(11, 14)]: values },
          })),
        ),
      ]),
      "setRanges(Range[])": (draft, given: object[]) => {
        const areas = Array.from(given, (range) => stateOf(range) as Area);
        draft.rule = { ...draft.rule, ranges: areas };
        return chain;
      },
      "build()": ({ rule }) => {
        if (rule.condition === undefined && Object.keys(rule.gradient).length === 0)
          throw new NotModelled("a conditional format rule without a condition");
        return rules.of({ rule });
      },
    },
  );
  const rules: ServiceClass<Draft> = serviceClass<Draft>(
    app.calls,
    "SpreadsheetApp.ConditionalFormatRule",
    { ...ranges, "copy()": ({ rule }) => drafts.of({ rule }) },
  );
  const sheetMethods: Signatures<SheetState> = {
    "getConditionalFormatRules()": (sheet) => rulesOf(sheet).map((rule) => rules.of({ rule })),
    "setConditionalFormatRules(ConditionalFormatRule[])": (sheet, given: object[]) => {
      const built = Array.from(given, (rule) => (stateOf(rule) as Draft).rule);
      for (const { ranges } of built) {
        if (ranges.length === 0)
          throw new ServiceError("Conditional format rule must have at least one range.");
        if (ranges.some((range) => range.sheet !== sheet))
          throw new ServiceError("Conditional format rule cannot reference a different sheet.");
      }
      sheet.settings.set("conditional formats", built);
    },
    "clearConditionalFormatRules()": (sheet) => {
      sheet.settings.set("conditional formats", []);
    },
  };
  return {
    sheetMethods,
    interpolation: enumeration(app.calls, "SpreadsheetApp.InterpolationType", [
      "NUMBER",
      "PERCENT",
      "PERCENTILE",
      "MIN",
      "MAX",
    ]),
    newRule: () =>
      drafts.of({ rule: { ranges: [], condition: undefined, gradient: {}, look: {} } }),
  };
}
