/**
 * The part of zod/mini that the core's schemas use, in a twentieth of its size: the build puts it in zod's place
 * for the script, which Google evaluates whole. It finds the same issues, in the same order; a test compares
 * the two on damaged archives.
 */

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  /** Told by a check: the value has the right type all the same, and other checks look at it too. */
  readonly soft?: boolean;
  /** After it, no check looks at the value any more. */
  readonly final?: boolean;
  readonly [detail: string]: unknown;
}

/** Grows and shrinks as values are read: most have no issue, and none needs a path of its own. */
type Path = (string | number)[];

type Tell = (issue: { readonly code: string; readonly [detail: string]: unknown }) => void;

/** A check of a value: it may tell an issue, or answer another value (`undefined`: unchanged). */
interface Check {
  (value: never, tell: Tell): unknown;
  /** The most items, for checks of whatever has a length: those look also where the type was refused. */
  readonly most?: number;
}

export interface Schema {
  readonly isOptional: boolean;
  /** `path` leads to the value; it is told by a copy, for it goes on with the next value. */
  read(value: unknown, path: Path, issues: Issue[]): unknown;
  check(...checks: Check[]): Schema;
  brand(): Schema;
  safeParse(value: unknown): unknown;
}

type Read = Schema["read"];

interface Sized {
  readonly length: number;
}

/* @__NO_SIDE_EFFECTS__ */
function schema(
  read: Read,
  checks: readonly Check[] = [],
  { isOptional = false, isList = false } = {},
): Schema {
  const most = Math.min(...checks.map((check) => check.most ?? Infinity));
  const self: Schema = {
    isOptional,
    read(value, path, issues) {
      if (isList && Array.isArray(value) && value.length > most) {
        // The items of a list that is too long are not looked at.
        issues.push({ code: "too_big", path: [...path], final: true });
        return value;
      }
      const before = issues.length;
      let result = read(value, path, issues);
      if (checks.length === 0) return result;
      const found = issues.slice(before);
      let refused = found.some(({ soft }) => !soft);
      let final = found.some((issue) => issue.final);
      const tell: Tell = (issue) => {
        if (issue["final"]) refused = final = true;
        issues.push({ ...issue, path: [...path], soft: !issue["final"] });
      };
      for (const check of checks) {
        const hasLength = (result as Partial<Sized> | null | undefined)?.length !== undefined;
        if (check.most === undefined ? refused : final || !hasLength) continue;
        const changed = check(result as never, tell);
        if (changed !== undefined) result = changed;
      }
      return result;
    },
    check: (...more) => schema(read, [...checks, ...more], { isOptional, isList }),
    brand: () => self,
    safeParse(value) {
      const issues: Issue[] = [];
      const data = self.read(value, [], issues);
      return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
    },
  };
  return self;
}

function readAt(
  { read }: Schema,
  value: unknown,
  path: Path,
  step: string | number,
  issues: Issue[],
): unknown {
  path.push(step);
  const result = read(value, path, issues);
  path.pop();
  return result;
}

/** A schema of values that pass a test of their type. */
/* @__NO_SIDE_EFFECTS__ */
function typed(expected: string, fits: (value: unknown) => boolean): Schema {
  return schema((value, path, issues) => {
    if (!fits(value)) issues.push({ code: "invalid_type", expected, path: [...path] });
    return value;
  });
}

/* @__NO_SIDE_EFFECTS__ */
export function choice(values: readonly unknown[]): Schema {
  return schema((value, path, issues) => {
    if (!values.includes(value)) issues.push({ code: "invalid_value", path: [...path] });
    return value;
  });
}

/** A schema that is made when it is first asked to read something. */
/* @__NO_SIDE_EFFECTS__ */
export const later = (make: () => Schema): Schema => {
  const read: Read = (...what) => make().read(...what);
  return { ...schema(read), read, check: (...more) => make().check(...more) };
};

/* @__NO_SIDE_EFFECTS__ */
export const string = (): Schema => typed("string", (value) => typeof value === "string");
/* @__NO_SIDE_EFFECTS__ */
export const boolean = (): Schema => typed("boolean", (value) => typeof value === "boolean");
/* @__NO_SIDE_EFFECTS__ */
export const number = (): Schema => typed("number", (value) => Number.isFinite(value));
/* @__NO_SIDE_EFFECTS__ */
export const int = (): Schema =>
  number().check((value: number, tell) => {
    if (!Number.isInteger(value))
      return tell({ code: "invalid_type", expected: "int", final: true });
    if (!Number.isSafeInteger(value)) tell({ code: value > 0 ? "too_big" : "too_small" });
  });
/* @__NO_SIDE_EFFECTS__ */
export const literal = (value: unknown): Schema => choice([value]);
/* @__NO_SIDE_EFFECTS__ */
const choices = (values: readonly unknown[]): Schema => choice(values);
export { choices as enum };

/* @__NO_SIDE_EFFECTS__ */
export const optional = (inner: Schema): Schema =>
  schema(
    (value, path, issues) => (value === undefined ? value : inner.read(value, path, issues)),
    [],
    { isOptional: true },
  );

/* @__NO_SIDE_EFFECTS__ */
export const array = (item: Schema): Schema =>
  schema(
    (value, path, issues) => {
      if (!Array.isArray(value)) {
        issues.push({ code: "invalid_type", expected: "array", path: [...path] });
        return value;
      }
      return value.map((one, at) => readAt(item, one, path, at, issues));
    },
    [],
    { isList: true },
  );

/* @__NO_SIDE_EFFECTS__ */
export const strictObject = (shape: Readonly<Record<string, Schema>>): Schema => {
  const names = new Set(Object.keys(shape));
  return schema((value, path, issues) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      issues.push({ code: "invalid_type", expected: "object", path: [...path] });
      return value;
    }
    const fields = value as Readonly<Record<string, unknown>>;
    const result: Record<string, unknown> = {};
    for (const key of names) {
      const field = shape[key]!;
      const read = readAt(field, fields[key], path, key, issues);
      if (key in fields || !field.isOptional) result[key] = read;
    }
    const keys = Object.keys(fields).filter((key) => !names.has(key));
    if (keys.length > 0) issues.push({ code: "unrecognized_keys", keys, path: [...path] });
    return result;
  });
};

/* @__NO_SIDE_EFFECTS__ */
const bound =
  (code: string, fits: (value: never) => boolean): Check =>
  (value, tell) => {
    if (!fits(value)) tell({ code });
  };

/* @__NO_SIDE_EFFECTS__ */
function ofLength(least: number, most: number): Check {
  const check = (value: Sized, tell: Tell) => {
    // Text is measured in characters, not in the halves of rare ones.
    const isPlain = value.length >= 2 * least && value.length <= most;
    const length = typeof value === "string" && !isPlain ? Array.from(value).length : value.length;
    if (length > most) tell({ code: "too_big" });
    else if (length < least) tell({ code: "too_small" });
  };
  return Object.assign(check, { most });
}

/* @__NO_SIDE_EFFECTS__ */
export const gte = (least: number) => bound("too_small", (value: number) => value >= least);
/* @__NO_SIDE_EFFECTS__ */
export const gt = (least: number) => bound("too_small", (value: number) => value > least);
/* @__NO_SIDE_EFFECTS__ */
export const lte = (most: number) => bound("too_big", (value: number) => value <= most);
/* @__NO_SIDE_EFFECTS__ */
export const nonnegative = () => gte(0);
/* @__NO_SIDE_EFFECTS__ */
export const minLength = (least: number) => ofLength(least, Infinity);
/* @__NO_SIDE_EFFECTS__ */
export const maxLength = (most: number) => ofLength(0, most);
/* @__NO_SIDE_EFFECTS__ */
export const length = (exact: number) => ofLength(exact, exact);
/* @__NO_SIDE_EFFECTS__ */
export const regex = (pattern: RegExp) =>
  bound("invalid_format", (value: string) => pattern.test(value));
/* @__NO_SIDE_EFFECTS__ */
export const refine =
  (fits: (value: never) => boolean, { error = "" } = {}): Check =>
  (value, tell) => {
    if (!fits(value)) tell({ code: "custom", message: error });
  };
/* @__NO_SIDE_EFFECTS__ */
export const trim = (): Check => (value: string) => value.trim();
/* @__NO_SIDE_EFFECTS__ */
export const toLowerCase = (): Check => (value: string) => value.toLowerCase();
