/**
 * The part of zod/mini that the core's schemas use, in a twentieth of its size: the build puts it in zod's place
 * for the script, which Google evaluates whole. It finds the same issues, in the same order; a test compares
 * the two on damaged archives.
 */

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly [detail: string]: unknown;
}

type Tell = (issue: { readonly code: string; readonly [detail: string]: unknown }) => void;

/** A check of a value of the right type: it may tell an issue, or answer another value (`undefined`: unchanged). */
type Check = (value: never, tell: Tell) => unknown;

interface Schema {
  readonly isOptional: boolean;
  read(value: unknown, path: readonly (string | number)[], issues: Issue[]): unknown;
  check(...checks: Check[]): Schema;
  brand(): Schema;
  safeParse(value: unknown): unknown;
}

type Read = Schema["read"];

function schema(read: Read, checks: readonly Check[] = [], isOptional = false): Schema {
  const self: Schema = {
    isOptional,
    read(value, path, issues) {
      const before = issues.length;
      let result = read(value, path, issues);
      if (issues.length > before) return result;
      for (const check of checks) {
        const changed = check(result as never, (issue) =>
          issues.push({ message: "", ...issue, path } as Issue),
        );
        if (changed !== undefined) result = changed;
      }
      return result;
    },
    check: (...more) => schema(read, [...checks, ...more], isOptional),
    brand: () => self,
    safeParse(value) {
      const issues: Issue[] = [];
      const data = self.read(value, [], issues);
      return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data };
    },
  };
  return self;
}

/** A schema of values that pass a test of their type. */
function typed(expected: string, fits: (value: unknown) => boolean): Schema {
  return schema((value, path, issues) => {
    if (!fits(value)) issues.push({ code: "invalid_type", expected, path, message: "" });
    return value;
  });
}

function choice(values: readonly unknown[]): Schema {
  return schema((value, path, issues) => {
    if (!values.includes(value)) issues.push({ code: "invalid_value", values, path, message: "" });
    return value;
  });
}

export const string = (): Schema => typed("string", (value) => typeof value === "string");
export const boolean = (): Schema => typed("boolean", (value) => typeof value === "boolean");
export const number = (): Schema => typed("number", (value) => Number.isFinite(value));
export const int = (): Schema =>
  number().check((value: number, tell) => {
    if (!Number.isInteger(value)) return tell({ code: "invalid_type", expected: "int" });
    if (!Number.isSafeInteger(value)) tell({ code: value > 0 ? "too_big" : "too_small" });
  });
export const literal = (value: unknown): Schema => choice([value]);
const choices = (values: readonly unknown[]): Schema => choice(values);
export { choices as enum };

export const optional = (inner: Schema): Schema =>
  schema(
    (value, path, issues) => (value === undefined ? value : inner.read(value, path, issues)),
    [],
    true,
  );

export const array = (item: Schema): Schema =>
  schema((value, path, issues) => {
    if (!Array.isArray(value)) {
      issues.push({ code: "invalid_type", expected: "array", path, message: "" });
      return value;
    }
    return value.map((one, at) => item.read(one, [...path, at], issues));
  });

export const strictObject = (shape: Readonly<Record<string, Schema>>): Schema =>
  schema((value, path, issues) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      issues.push({ code: "invalid_type", expected: "object", path, message: "" });
      return value;
    }
    const fields = value as Readonly<Record<string, unknown>>;
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(shape)) {
      const field = shape[key]!;
      const read = field.read(fields[key], [...path, key], issues);
      if (key in fields || !field.isOptional) result[key] = read;
    }
    const keys = Object.keys(fields).filter((key) => !(key in shape));
    if (keys.length > 0) issues.push({ code: "unrecognized_keys", keys, path, message: "" });
    return result;
  });

const bound =
  (code: string, fits: (value: never) => boolean): Check =>
  (value, tell) => {
    if (!fits(value)) tell({ code });
  };

type Sized = { readonly length: number };

export const gte = (least: number) => bound("too_small", (value: number) => value >= least);
export const lte = (most: number) => bound("too_big", (value: number) => value <= most);
export const nonnegative = () => gte(0);
export const minLength = (least: number) =>
  bound("too_small", (value: Sized) => value.length >= least);
export const maxLength = (most: number) => bound("too_big", (value: Sized) => value.length <= most);
export const length =
  (exact: number): Check =>
  (value: Sized, tell) => {
    if (value.length !== exact) tell({ code: value.length > exact ? "too_big" : "too_small" });
  };
export const regex = (pattern: RegExp) =>
  bound("invalid_format", (value: string) => pattern.test(value));
export const refine =
  (fits: (value: never) => boolean, { error = "" } = {}): Check =>
  (value, tell) => {
    if (!fits(value)) tell({ code: "custom", message: error });
  };
export const trim = (): Check => (value: string) => value.trim();
export const toLowerCase = (): Check => (value: string) => value.toLowerCase();
