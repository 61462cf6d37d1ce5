/** Turns the findings of a schema into the product's coded problems. */
import type * as z from "zod/mini";
import {
  fieldOf,
  problem,
  problemCodes,
  type Problem,
  type ProblemCode,
} from "../value/problem.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** All problems that a schema found in a value, each with its path below `base`. */
export function schemaProblems(
  error: z.core.$ZodError,
  input: unknown,
  base: Path = [],
): readonly Problem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, input, base));
}

function problemsOf(issue: Issue, input: unknown, base: Path): readonly Problem[] {
  const inside = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = [...base, ...inside];
  const field = fieldOf(path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => problem("unknown-field", [...path, key], { field: key }));
  const value = valueAt(input, inside);
  if (value === undefined) return [problem("missing-field", path, { field })];
  const params = { field, value: shown(value) };
  switch (issue.code) {
    case "invalid_type":
      return [problem("wrong-type", path, { ...params, expected: issue.expected })];
    case "too_big":
      return [problem(typeof value === "string" ? "too-long" : "bad-value", path, params)];
    case "custom":
      return [problem(codeOf(issue.message), path, params)];
    case "invalid_value":
      return [problem("not-a-choice", path, params)];
    default:
      return [problem("bad-value", path, params)];
  }
}

function codeOf(message: string): ProblemCode {
  return problemCodes.find((code) => code === message) ?? "bad-value";
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    input,
  );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
