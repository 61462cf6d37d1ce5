import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  businessRelationship,
  purchasePotential,
  type Row,
  type Scale,
  scaleColumns,
  scaleRows,
  scalesFromRows,
} from "#core";
import { factor, noon, scale } from "../../made-up.ts";

const column = (key: string): number => scaleColumns.findIndex((one) => one.key === key);
const changed = (rows: readonly Row[], row: number, key: string, cell: Row[number]): Row[] =>
  rows.map((cells, index) =>
    index === row ? cells.map((old, at) => (at === column(key) ? cell : old)) : [...cells],
  );
const starters = [purchasePotential, businessRelationship];
const problemsOf = (rows: readonly Row[]) => {
  const read = scalesFromRows(rows);
  return read.ok ? [] : read.problems;
};

describe("scales as rows", () => {
  it("take one row a level: 7 and 5 factors of five levels are 60 rows", () => {
    expect(scaleRows(starters)).toHaveLength(60);
  });

  it("come back from their rows", () => {
    expect(scalesFromRows(scaleRows(starters))).toEqual({ ok: true, value: starters });
  });

  it("come back when all cells became text", () => {
    const texts = scaleRows(starters).map((row) => row.map(String));
    expect(scalesFromRows(texts)).toEqual({ ok: true, value: starters });
  });

  it("come back with their levels in order when somebody sorted the rows otherwise", () => {
    const [head, ...others] = scaleRows([scale([60, 40])]).toReversed();
    const first = scaleRows([scale([60, 40])])[0]!;
    // The first row of a factor fixes the order of factors, so it stays in front.
    const rows = [first, head!, ...others.filter((row) => row !== first)].filter(
      (row, at, all) => all.findIndex((other) => String(other) === String(row)) === at,
    );
    expect(scalesFromRows(rows)).toEqual({ ok: true, value: [scale([60, 40])] });
  });

  it("come back, whatever their weights and points", () => {
    fc.assert(
      fc.property(anyScale(), fc.integer(), (one, seed) => {
        const rows = scaleRows([one]);
        expect(scalesFromRows(rows)).toEqual({ ok: true, value: [one] });
        expect(scalesFromRows(shuffledLevels(rows, seed))).toEqual({ ok: true, value: [one] });
      }),
    );
  });
});

describe("what binds a factor and makes a version", () => {
  const [one, two] = scale([60, 40]).factors;
  const bound: Scale = scale([], {
    replaces: "s0" as Scale["id"],
    savedAt: noon,
    factors: [
      {
        ...one!,
        property: "reach",
        levels: one!.levels.map((level, at) =>
          at === 1 ? { ...level, words: ["全国", "a b"] } : level,
        ),
      },
      {
        ...two!,
        property: "revenue",
        currency: "EUR" as NonNullable<Scale["factors"][number]["currency"]>,
        levels: two!.levels
          .slice(0, 2)
          .map((level, at) => ({ ...level, ...[{ below: 5 }, { atLeast: 5 }][at] })),
      },
    ],
  });

  it("comes back from the rows, also as text", () => {
    expect(scalesFromRows(scaleRows([bound]))).toEqual({ ok: true, value: [bound] });
    const texts = scaleRows([bound]).map((row) => row.map(String));
    expect(scalesFromRows(texts)).toEqual({ ok: true, value: [bound] });
  });

  it("stands behind the columns of old, so that rows of before still fit", () => {
    expect(scaleColumns.slice(0, 16).at(-1)!.key).toBe("below");
    const before = scaleRows(starters).map((row) => row.slice(0, 16));
    expect(scalesFromRows(before)).toMatchObject({ ok: true });
  });

  it("is refused where the property doesn't exist, with its row", () => {
    const found = problemsOf(changed(scaleRows([bound]), 0, "property", "shoe size"));
    expect(found.map(({ code, path }) => [code, path[0], path.at(-1)])).toEqual([
      ["not-a-choice", 0, "property"],
    ]);
  });
});

describe("rows that are no scale", () => {
  const rows = scaleRows([scale([60, 40])]);

  it("name a text in place of a number with its row", () => {
    expect(problemsOf(changed(rows, 3, "points", "many"))).toContainEqual({
      code: "text-in-number",
      path: [3, "points"],
      params: { column: "points", value: "many" },
    });
  });

  it("name weights that don't sum, at the first row of the scale", () => {
    const found = problemsOf(scaleRows([scale([60, 41])]));
    expect(found.map(({ code, path }) => [code, path[0]])).toEqual([["weights-do-not-sum", 0]]);
  });

  it("name two rows for the same level", () => {
    expect(
      problemsOf(changed(rows, 1, "level", 1)).map(({ code, path }) => [code, path[0]]),
    ).toEqual([["levels-overlap", 1]]);
  });

  it("name points outside 0 to 100 with the row of the level", () => {
    const found = problemsOf(changed(rows, 4, "points", 101));
    expect(found.map(({ path }) => path[0])).toContain(4);
  });

  it("name a factor without a definition at its first row", () => {
    const blank = changed(rows, 5, "definition.en", "");
    expect(problemsOf(blank).map(({ code, path }) => [code, path[0]])).toEqual([
      ["factor-without-definition", 5],
    ]);
  });
});

function anyScale(): fc.Arbitrary<Scale> {
  const points = fc
    .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 7 })
    .map((list) => list.toSorted((a, b) => a - b));
  return fc
    .array(fc.tuple(fc.integer({ min: 1, max: 100 }), points), { minLength: 1, maxLength: 12 })
    .map((drawn) => {
      const sum = drawn.reduce((total, [share]) => total + share, 0);
      const shares = drawn.map(([share]) => Math.floor((share / sum) * 10_000));
      shares[0]! += 10_000 - shares.reduce((a, b) => a + b, 0);
      return scale([], {
        factors: drawn.map(([, levels], index) =>
          factor(`f${index}`, shares[index]! / 100, levels),
        ),
      });
    });
}

/** Shuffles the rows of each factor among themselves. */
function shuffledLevels(rows: readonly Row[], seed: number): readonly Row[] {
  const factors = [...new Set(rows.map((row) => row[column("factorId")]))];
  const key = (row: Row): number => Math.sin(seed + Number(row[column("level")]) * 7.3);
  return factors.flatMap((id) =>
    rows.filter((row) => row[column("factorId")] === id).toSorted((a, b) => key(a) - key(b)),
  );
}
