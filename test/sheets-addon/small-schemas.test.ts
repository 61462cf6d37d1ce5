import { Archive } from "#core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as zod from "zod/mini";
import * as small from "../../sheets-addon/start-up/small-schemas.ts";
import { sampleArchive } from "./sample-archive.ts";

/** The same schema, made with either library: every part that the core uses. */
function schemaOf(z: typeof zod) {
  return z.strictObject({
    id: z.string().check(z.regex(/^[\w.:-]{1,64}$/u)),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(8)),
    domain: z.optional(z.string().check(z.regex(/^\S+$/u), z.toLowerCase())),
    level: z.optional(z.int().check(z.gte(1))),
    weight: z.number().check(
      z.gte(0),
      z.lte(100),
      z.refine((value: number) => Number.isInteger(value * 4), { error: "weight-too-fine" }),
    ),
    amount: z.number().check(z.nonnegative()),
    effort: z.number().check(z.gt(0), z.lte(1000)),
    kind: z.enum(["a", "b"]),
    version: z.literal(1),
    done: z.boolean(),
    table: z.array(z.int().check(z.gte(0), z.lte(100))).check(
      z.length(3),
      z.refine((values: readonly number[]) => values[0] === 0, { error: "bad-value" }),
    ),
    few: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(2))),
    inner: z.optional(
      z.strictObject({ on: z.string(), more: z.array(z.strictObject({ x: z.number() })) }),
    ),
  });
}

const good = {
  id: "a1",
  name: " Lanzhe ",
  domain: "Works.Example",
  level: 2,
  weight: 12.5,
  amount: 3,
  effort: 0.5,
  kind: "b",
  version: 1,
  done: false,
  table: [0, 50, 100],
  few: ["a"],
  inner: { on: "2026-01-01", more: [{ x: 1 }, { x: 2 }] },
};

interface Answer {
  readonly success: boolean;
  readonly data?: unknown;
  readonly error?: { readonly issues: readonly Readonly<Record<string, unknown>>[] };
}

/** What the core's `schemaProblems` reads of an issue. */
function readable({ success, data, error }: Answer): unknown {
  if (success) return { data };
  return error!.issues.map(({ code, path, keys, expected, message }) => ({
    code,
    path,
    ...(code === "unrecognized_keys" ? { keys } : {}),
    ...(code === "invalid_type" ? { expected } : {}),
    ...(code === "custom" ? { message } : {}),
  }));
}

const oddValues = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    "",
    " ",
    "b",
    "𠀀".repeat(6),
    "9".repeat(70),
    0,
    -1,
    1,
    1.5,
    101,
    2 ** 60,
    Number.NaN,
    Infinity,
    true,
    [],
    {},
    [0, 1, 2],
    [1, 2],
    { on: 1 },
  ),
  // Both refuse an object with a “length” of its own, but zod measures it too.
  fc.jsonValue().filter((value) => !/"length"/.test(JSON.stringify(value))),
);

describe("the small schemas", () => {
  const real = schemaOf(zod) as unknown as { safeParse(value: unknown): Answer };
  const ours = schemaOf(small as never) as unknown as { safeParse(value: unknown): Answer };

  it("read what zod reads", () => {
    expect(ours.safeParse(good)).toEqual(real.safeParse(good));
    expect(ours.safeParse(good).data).toMatchObject({ name: "Lanzhe", domain: "works.example" });
  });

  it("find the issues that zod finds, one field damaged", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(good), "surprise"), oddValues, (key, value) => {
        const input = { ...good, [key]: value };
        expect(readable(ours.safeParse(input))).toEqual(readable(real.safeParse(input)));
      }),
      { numRuns: 1500 },
    );
  });

  it("find the issues that zod finds, many fields damaged or missing", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(good), "x", "y"), oddValues),
        fc.boolean(),
        (changes, whole) => {
          const input = whole ? { ...good, ...changes } : changes;
          expect(readable(ours.safeParse(input))).toEqual(readable(real.safeParse(input)));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each([undefined, null, 7, "text", [], [good]])("refuse what is no object: %j", (input) => {
    expect(readable(ours.safeParse(input))).toEqual(readable(real.safeParse(input)));
  });
});

describe("the archive's own schema", () => {
  it("accepts the archives that the tests of the script import", () => {
    expect(Archive.safeParse(sampleArchive(30)).success).toBe(true);
  });
});
