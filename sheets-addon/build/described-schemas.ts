/** The core's schemas as plain data for the page of words; those that test by a function of their own stay code. */
import * as core from "#core";
import type { CheckName, Described } from "../start-up/page-schemas.ts";

/** What zod's schemas and checks tell of themselves, as far as the core uses it. */
interface Definition {
  readonly type?: string;
  readonly format?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number)[];
  readonly innerType?: AnySchema;
  readonly element?: AnySchema;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly checks?: readonly AnySchema[];
  readonly check?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly pattern?: RegExp;
  readonly tx?: (text: string) => string;
}

interface AnySchema {
  readonly _zod: { readonly def: Definition };
}

const isSchema = (value: unknown): value is AnySchema =>
  typeof value === "object" && value !== null && "_zod" in value;

/** The schemas that the core passes on, by their names. */
const exported: ReadonlyMap<AnySchema, string> = new Map(
  Object.entries(core).flatMap(([name, value]) => (isSchema(value) ? [[value, name]] : [])),
);

/** Found where a schema can't be told as data. */
class OwnFunction extends Error {}

/** Every schema that can be told as data. */
export function describedSchemas(): Readonly<Record<string, Described>> {
  return Object.fromEntries(
    [...exported].flatMap(([schema, name]) => {
      try {
        return [[name, inside(schema)]];
      } catch (error) {
        if (error instanceof OwnFunction) return [];
        throw error;
      }
    }),
  );
}

/** A schema by its name, or as what it consists of. */
function described(schema: AnySchema): Described {
  return exported.get(schema) ?? inside(schema);
}

function inside(schema: AnySchema): Described {
  const checks = checksOf(schema);
  return { ...typeOf(schema), ...(checks.length > 0 ? { checks } : {}) };
}

function typeOf({ _zod: { def } }: AnySchema): Exclude<Described, string> {
  switch (def.type) {
    case "string":
    case "boolean":
      return { type: def.type };
    case "number":
      return { type: def.format === "safeint" ? "int" : "number" };
    case "enum":
      return { values: Object.values(def.entries!) };
    case "literal":
      return { values: def.values! };
    case "optional":
      return { type: "optional", of: described(def.innerType!) };
    case "array":
      return { type: "array", of: described(def.element!) };
    case "object": {
      const fields = Object.entries(def.shape!).map(([key, field]) => [key, described(field)]);
      return { shape: Object.fromEntries(fields) as Readonly<Record<string, Described>> };
    }
    default:
      throw new Error(`The script knows no schema of the type ${def.type}.`);
  }
}

type CheckDescribed = readonly [CheckName, ...(readonly (string | number)[])];

function checksOf(schema: AnySchema): readonly CheckDescribed[] {
  return (schema._zod.def.checks ?? []).map((check): CheckDescribed => {
    const { def } = check._zod;
    switch (def.check) {
      case "min_length":
        return ["minLength", def.minimum!];
      case "max_length":
        return ["maxLength", def.maximum!];
      case "length_equals":
        return ["length", def.length!];
      case "greater_than":
        return [def.inclusive ? "gte" : "gt", def.value!];
      case "less_than":
        return ["lte", reached(def)];
      case "string_format": {
        if (!def.pattern) throw new OwnFunction();
        const { source, flags } = def.pattern;
        return ["regex", source, flags];
      }
      case "overwrite":
        return [def.tx!(" A ") === "A" ? "trim" : "toLowerCase"];
      default:
        throw new OwnFunction();
    }
  });
}

/** A bound that is allowed itself; the core has no other. */
function reached({ inclusive, value }: Definition): number {
  if (!inclusive) throw new OwnFunction();
  return value!;
}
