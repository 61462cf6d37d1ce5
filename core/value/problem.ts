/** What is wrong with data, as a code with its place: one file turns codes into sentences. */

/** Every kind of problem that the product can report. */
export const problemCodes = [
  "not-json",
  "not-an-archive",
  "newer-version",
  "unknown-field",
  "missing-field",
  "no-evidence",
  "wrong-type",
  "bad-value",
  "too-long",
  "duplicate-id",
  "unknown-reference",
  "too-few-factors",
  "too-many-factors",
  "factor-without-definition",
  "factor-without-levels",
  "level-without-description",
  "levels-overlap",
  "levels-gap",
  "levels-unbounded",
  "weights-do-not-sum",
  "scale-without-name",
  "factor-without-name",
  "bound-to-person",
  "bound-without-bounds",
  "bound-without-words",
  "bound-without-currency",
  "word-in-two-levels",
  "unknown-level",
  "stages-out-of-order",
  "stage-without-conditions",
  "condition-without-text",
  "column-missing",
  "row-without-name",
  "text-in-number",
  "not-a-date",
  "not-a-currency",
  "not-a-choice",
  "already-known",
  "twice-in-file",
  "quote-not-closed",
  "extra-cells",
  "empty-file",
  "several-accounts",
  "unknown-name",
  "ambiguous-name",
  "row-without-id",
  "unclear-day",
  "unclear-number",
  "unclear-outcome",
  "row-without-reference",
  "in-the-future",
  "same-row-twice",
  "same-reference",
  "imported-otherwise",
  "ends-again",
  "ends-otherwise",
  "after-its-end",
  "ended-without-day",
  "nothing-dated",
  "edited-both-ways",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One problem: what (`code`), where (`path`: keys and zero-based positions) and the values its sentence names. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A result that is either the value or all the problems that stand in its way. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The field that a path leads to: its last name, for a position in a list has none.
 * @example fieldOf(["contacts", 3, "roles", 0]) // "roles"
 */
export function fieldOf(path: Problem["path"]): string {
  return String(path.filter((step) => typeof step === "string").at(-1) ?? "");
}

/** A problem, written briefly. */
export function problem(
  code: ProblemCode,
  path: readonly (string | number)[],
  params?: Readonly<Record<string, string | number>>,
): Problem {
  return params ? { code, path, params } : { code, path };
}
