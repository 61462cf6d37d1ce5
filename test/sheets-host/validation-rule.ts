/** What a data validation rule lets into a cell, and how Google refuses the rest. */
import { types } from "node:util";
import { NotModelled, ServiceError } from "./service-calls.ts";

export interface ValidationRule {
  readonly criterion: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Whether a rule lets a value in; an empty cell always passes. */
export function admits(rule: ValidationRule, value: unknown): boolean {
  if (value === "" || value === null || value === undefined) return true;
  const [first, second] = rule.values as [number, number];
  const number = typeof value === "number" ? value : Number.NaN;
  switch (rule.criterion) {
    case "VALUE_IN_LIST":
      return (rule.values[0] as string[]).includes(shown(value));
    case "NUMBER_BETWEEN":
      return number >= first && number <= second;
    case "NUMBER_NOT_BETWEEN":
      return number < first || number > second;
    case "NUMBER_EQUAL_TO":
      return number === first;
    case "NUMBER_NOT_EQUAL_TO":
      return typeof value === "number" && number !== first;
    case "NUMBER_GREATER_THAN":
      return number > first;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return number >= first;
    case "NUMBER_LESS_THAN":
      return number < first;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return number <= first;
    case "TEXT_CONTAINS":
      return String(value).includes(String(rule.values[0]));
    case "TEXT_DOES_NOT_CONTAIN":
      return !String(value).includes(String(rule.values[0]));
    case "TEXT_EQUAL_TO":
      return value === rule.values[0];
    case "DATE_IS_VALID_DATE":
      return types.isDate(value);
    case "CHECKBOX":
      return typeof value === "boolean";
    default:
      throw new NotModelled(`writing into a cell that rejects what ${rule.criterion} forbids`);
  }
}

const shown = (value: unknown) =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** Google's words when a rule that rejects input meets data that breaks it. */
export function violation(a1: string, rule: ValidationRule): ServiceError {
  const list =
    rule.criterion === "VALUE_IN_LIST"
      ? ` Please enter one of the following values: ${(rule.values[0] as string[]).join(", ")}.`
      : "";
  return new ServiceError(
    `The data you entered in cell ${a1} violates the data validation rules set on this cell.${list}`,
  );
}
