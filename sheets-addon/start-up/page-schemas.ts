/** Makes schemas from plain data, as which most of the core's stand on the page of words, where they cost no code. */
import {
  Evidence,
  IsoDate,
  IsoInstant,
  NeededPositions,
  Relation,
  ReportingCurrency,
  StageTable,
  TargetCriterion,
  TierShares,
  Weight,
} from "#core";
import {
  array,
  boolean,
  choice,
  gt,
  gte,
  int,
  length,
  lte,
  maxLength,
  minLength,
  number,
  optional,
  regex,
  strictObject,
  string,
  toLowerCase,
  trim,
  type Schema,
} from "./small-schemas.ts";

const plain = { string, number, int, boolean };
const around = { optional, array };
const checks = {
  minLength,
  maxLength,
  length,
  gt,
  gte,
  lte,
  trim,
  toLowerCase,
  regex: (source: string, flags: string) => regex(new RegExp(source, flags)),
};

export type TypeName = keyof typeof plain | keyof typeof around;
export type CheckName = keyof typeof checks;

/** A schema as data: the name of another, or a type, a list of values or fields, and the checks in their order. */
export type Described =
  | string
  | {
      readonly type?: TypeName;
      readonly of?: Described;
      readonly values?: readonly (string | number)[];
      readonly shape?: Readonly<Record<string, Described>>;
      readonly checks?: readonly (readonly [CheckName, ...(readonly (string | number)[])])[];
    };

/** The schema that data describe; `named` gives those that they only name. */
export function schemaOf(described: Described, named: (name: string) => Schema): Schema {
  if (typeof described === "string") return named(described);
  const { type, of, values, shape } = described;
  const made = values
    ? choice(values)
    : shape
      ? strictObject(
          Object.fromEntries(
            Object.entries(shape).map(([key, field]) => [key, schemaOf(field, named)]),
          ),
        )
      : of
        ? around[type as keyof typeof around](schemaOf(of, named))
        : plain[type as keyof typeof plain]();
  const found = (described.checks ?? []).map(([name, ...bounds]) =>
    (checks[name] as (...bounds: readonly unknown[]) => ReturnType<typeof trim>)(...bounds),
  );
  return found.length > 0 ? made.check(...found) : made;
}

/** Those that test by functions of their own. */
export const inCode = () =>
  ({
    Evidence,
    IsoDate,
    IsoInstant,
    NeededPositions,
    Relation,
    ReportingCurrency,
    StageTable,
    TargetCriterion,
    TierShares,
    Weight,
  }) as unknown as Readonly<Record<string, Schema>>;
