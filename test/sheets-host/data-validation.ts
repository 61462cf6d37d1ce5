/** Data validation as scripts build it, set it on cells and read it back. */
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
import type { ValidationRule } from "./validation-rule.ts";
import { eachCell, grid, sameSize, type Area } from "./area.ts";
import { values, write } from "./cells.ts";
import { layer } from "./workbook.ts";

interface Draft {
  rule: ValidationRule;
}

/** Google's limit for a list written into the rule itself. */
const MOST_LIST_ITEMS = 500;

const criteria: Readonly<Record<string, string>> = {
  "requireNumberBetween(number,number)": "NUMBER_BETWEEN",
  "requireNumberNotBetween(number,number)": "NUMBER_NOT_BETWEEN",
  "requireNumberEqualTo(number)": "NUMBER_EQUAL_TO",
  "requireNumberNotEqualTo(number)": "NUMBER_NOT_EQUAL_TO",
  "requireNumberGreaterThan(number)": "NUMBER_GREATER_THAN",
  "requireNumberGreaterThanOrEqualTo(number)": "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "requireNumberLessThan(number)": "NUMBER_LESS_THAN",
  "requireNumberLessThanOrEqualTo(number)": "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "requireTextContains(string)": "TEXT_CONTAINS",
  "requireTextDoesNotContain(string)": "TEXT_DOES_NOT_CONTAIN",
  "requireTextEqualTo(string)": "TEXT_EQUAL_TO",
  "requireDate()": "DATE_IS_VALID_DATE",
  "requireFormulaSatisfied(string)": "CUSTOM_FORMULA",
  "requireCheckbox()": "CHECKBOX",
};

/** A cell whose rule is a checkbox and which was empty holds FALSE from then on, so it counts as content. */
function setRule(range: Area, row: number, column: number, held: Draft | undefined): void {
  layer(range.sheet, "dataValidation").set(row, column, held);
  if (held?.rule.criterion !== "CHECKBOX") return;
  const cell = { row, column, rows: 1, columns: 1 };
  if (values(range.sheet, cell)[0]?.[0] === "") write(range.sheet, cell, [[false]]);
}

export function validationClasses(app: App) {
  const criterion = enumeration(app.calls, "SpreadsheetApp.DataValidationCriteria", [
    ...new Set([...Object.values(criteria), "VALUE_IN_LIST", "VALUE_IN_RANGE"]),
  ]);
  const readers: Signatures<{ rule: ValidationRule }> = {
    "getAllowInvalid()": ({ rule }) => rule.allowInvalid,
    "getHelpText()": ({ rule }) => rule.helpText,
    "getCriteriaType()": ({ rule }) => criterion[rule.criterion],
    "getCriteriaValues()": ({ rule }) => [...rule.values],
  };
  const drafts: ServiceClass<Draft> = serviceClass<Draft>(
    app.calls,
    "SpreadsheetApp.DataValidationBuilder",
    {
      ...readers,
      ...requirements(),
      "setAllowInvalid(boolean)": (draft, allowInvalid: boolean) => {
        draft.rule = { ...draft.rule, allowInvalid };
        return chain;
      },
      "setHelpText(string)": (draft, helpText: string) => {
        draft.rule = { ...draft.rule, helpText };
        return chain;
      },
      "build()": ({ rule }) => {
        if (rule.criterion === "") throw new NotModelled("a data validation without a criterion");
        return rules.of({ rule });
      },
    },
  );
  const rules: ServiceClass<Draft> = serviceClass<Draft>(
    app.calls,
    "SpreadsheetApp.DataValidation",
    { ...readers, "copy()": ({ rule }) => drafts.of({ rule }) },
  );
  const held = (rule: unknown) =>
    rule === null || rule === undefined ? undefined : (stateOf(rule) as Draft);
  const ruleAt = (range: Area, row: number, column: number) => {
    const found = layer(range.sheet, "dataValidation").get(row, column) as Draft | undefined;
    return found === undefined ? null : rules.of(found);
  };
  const rangeMethods: Signatures<Area> = {
    "setDataValidation(DataValidation?)": (range, rule: unknown) => {
      eachCell(range, (row, column) => setRule(range, row, column, held(rule)));
      return chain;
    },
    "setDataValidations(DataValidation?[][])": (range, data: unknown[][]) => {
      sameSize(range, data);
      eachCell(range, (row, column) =>
        setRule(range, row, column, held(data[row - range.row]?.[column - range.column])),
      );
      return chain;
    },
    "getDataValidation()": (range) => ruleAt(range, range.row, range.column),
    "getDataValidations()": (range) => grid(range, (row, column) => ruleAt(range, row, column)),
    "insertCheckboxes()": (range) => {
      const checkbox = { criterion: "CHECKBOX", values: [], allowInvalid: false, helpText: null };
      eachCell(range, (row, column) => setRule(range, row, column, { rule: checkbox }));
      return chain;
    },
  };
  return {
    rangeMethods,
    criterion,
    newRule: () =>
      drafts.of({ rule: { criterion: "", values: [], allowInvalid: true, helpText: null } }),
  };
}

function requirements(): Signatures<Draft> {
  const require = (draft: Draft, criterion: string, values: readonly unknown[]) => {
    draft.rule = { ...draft.rule, criterion, values };
    return chain;
  };
  const inList = (draft: Draft, values: readonly string[], showDropdown: boolean) => {
    if (values.length === 0) throw new NotModelled("a validation list without values");
    if (values.length > MOST_LIST_ITEMS)
      throw new ServiceError(
        `The data validation rule has more items than the limit of ${MOST_LIST_ITEMS}. Use the "List from a range" criteria instead.`,
      );
    return require(draft, "VALUE_IN_LIST", [Array.from(values), showDropdown]);
  };
  const inRange = (draft: Draft, range: object, showDropdown: boolean) =>
    require(draft, "VALUE_IN_RANGE", [stateOf(range) as Area, showDropdown]);
  const simple = Object.entries(criteria).map(([signature, criterion]): [string, Method<Draft>] => [
    signature,
    (draft: Draft, ...values: unknown[]) => require(draft, criterion, values),
  ]);
  return {
    ...Object.fromEntries(simple),
    "requireValueInList(string[])": (draft, values: string[]) => inList(draft, values, true),
    "requireValueInList(string[],boolean)": inList,
    "requireValueInRange(Range)": (draft, range: object) => inRange(draft, range, true),
    "requireValueInRange(Range,boolean)": inRange,
  };
}
