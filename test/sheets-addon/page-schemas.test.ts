import * as core from "#core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describedSchemas } from "../../sheets-addon/build/described-schemas.ts";
import { inCode, schemaOf } from "../../sheets-addon/start-up/page-schemas.ts";
import type { Schema } from "../../sheets-addon/start-up/small-schemas.ts";
import { sampleArchive } from "./sample-archive.ts";

interface Answer {
  readonly success: boolean;
  readonly data?: unknown;
  readonly error?: { readonly issues: readonly Readonly<Record<string, unknown>>[] };
}

interface Real {
  safeParse(value: unknown): Answer;
}

const described = describedSchemas();
const real = core as unknown as Readonly<Record<string, Real>>;

/** A schema of the core that is code, as the small ones read it. */
function kept({ safeParse }: Real): Schema {
  return {
    isOptional: false,
    read(value, path, issues) {
      const { success, data, error } = safeParse(value);
      if (success) return data;
      for (const issue of error!.issues)
        issues.push({ ...issue, path: [...path, ...(issue["path"] as string[])] } as never);
      return value;
    },
  } as Schema;
}

function named(name: string): Schema {
  if (name in described) return schemaOf(described[name]!, named);
  expect(Object.keys(inCode())).toContain(name);
  return kept(real[name]!);
}

/** What the core's `schemaProblems` reads of an issue. */
function readable({ success, data, error }: Answer): unknown {
  if (success) return { data };
  return error!.issues.map(({ code, path, keys }) => ({ code, path, keys }));
}

/** Every place of a value: the steps that lead there. */
function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesOf(inner).map((path) => [key, ...path]),
  ]);
}

function damaged(value: unknown, [step, ...more]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === step ? damaged(one, more, by) : one));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: damaged(fields[step], more, by) };
}

const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  "",
  " A ",
  "x".repeat(20_001),
  "2026-02-30",
  0,
  -1,
  1.25,
  101,
  true,
  [],
  [""],
  {},
  { id: "" },
);

describe("the schemas on the page of words", () => {
  const archive = sampleArchive(2);
  const places = placesOf(archive);
  const ours = named("Archive") as unknown as Real;

  it("stand there all but those that the script has in its code", () => {
    const all = Object.entries(core).filter(
      ([, value]) => (value as object | null) && "_zod" in Object(value),
    );
    const inside = all.map(([name]) => name).filter((name) => !(name in described));
    expect(inside.sort()).toEqual(Object.keys(inCode()).sort());
  });

  it("read an archive as the core does", () => {
    expect(ours.safeParse(archive)).toEqual(real["Archive"]!.safeParse(archive));
    expect(ours.safeParse(archive).success).toBe(true);
  });

  it("find what the core finds, wherever an archive is damaged", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (place, by) => {
        const input = damaged(archive, place, by);
        expect(readable(ours.safeParse(input))).toEqual(
          readable(real["Archive"]!.safeParse(input)),
        );
      }),
      { numRuns: 600 },
    );
  });
});
