import { describe, expect, it } from "vitest";
import { chanceBook, defaultStageTable, type IsoDate } from "#core";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

const close = (value: unknown) => Number(value);

describe("STAGE_POSITIONS", () => {
  const ticks = [
    ["p1", "1-m1", true],
    ["p1", "1-m2", true],
    ["p1", "1-m3", true],
    ["p2", "1-m1", true],
    ["p1", "1-m1", false],
    ["p1", "1-m1", true],
  ];

  it("derives the stage of every opportunity that has ticks, the lower row counting", () => {
    const host = sheetWith(ticks);
    expect(spilled(host, "=STAGE_POSITIONS(A1:C6)", 2, 4)).toEqual([
      ["p1", 1, false, 0],
      ["p2", 0, false, 0],
    ]);
  });

  it("keeps the order that is asked for, and knows opportunities without a tick", () => {
    const host = sheetWith([...ticks, ["p2", "", ""], ["p3", "", ""], ["p1", "", ""]]);
    expect(spilled(host, "=STAGE_POSITIONS(A1:C6, A7:A9)", 3, 4)).toEqual([
      ["p2", 0, false, 0],
      ["p3", 0, false, 0],
      ["p1", 1, false, 0],
    ]);
  });

  it("says which columns it needs", () => {
    expect(refusal(sheetWith(ticks), "=STAGE_POSITIONS(A1:B6)")).toMatch(
      /2 columns, but needs three/u,
    );
  });
});

/** Ten ended opportunities: all called, four offered to, three of those won; and two that are open. */
const history = [
  ...Array.from({ length: 10 }, (_, at) => [
    [`a${at}`, "call", "2026-01-05", 100],
    ...(at < 4 ? [[`a${at}`, "offer", "2026-01-20", ""]] : []),
    [`a${at}`, at < 3 ? "won" : "lost", "2026-02-10", ""],
  ]).flat(),
  ["b1", "call", "2026-03-01", 500],
  ["b2", "call", "2026-03-01", 700],
  ["b2", "offer", "2026-03-05", ""],
];
const range = `A1:D${history.length}`;

describe("STAGE_RATES", () => {
  it("counts who reached a stage and was won, with Wilson's interval", () => {
    const rows = spilled(sheetWith(history), `=STAGE_RATES(${range}, "2026-03-10")`, 2, 7);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["call", 10, 3, 0.3],
      ["offer", 4, 3, 0.75],
    ]);
    // Wilson's 95 % interval of 3 of 10: 0.1078 to 0.6032.
    expect(close(rows[0]![4])).toBeCloseTo(0.1078, 4);
    expect(close(rows[0]![5])).toBeCloseTo(0.6032, 4);
  });

  it("shrinks small numbers towards the team's table", () => {
    const host = sheetWith([...history, [0.5, 0.5]]);
    const at = history.length + 1;
    const formula = `=STAGE_RATES(${range}, "2026-03-10", , A${at}:B${at})`;
    // (3 + 4 × 0.5) / (10 + 4) and (3 + 2) / (4 + 4).
    const rates = spilled(host, formula, 2, 7).map((row) => close(row[6]));
    expect(rates[0]).toBeCloseTo(5 / 14, 9);
    expect(rates[1]).toBeCloseTo(5 / 8, 9);
  });

  it("looks at nothing after the day", () => {
    const rows = spilled(sheetWith(history), `=STAGE_RATES(${range}, "2026-02-01")`, 2, 4);
    expect(rows.map(([, ended]) => ended)).toEqual([0, 0]);
  });

  it("names the row that it can't read", () => {
    const host = sheetWith([["a", "call", "some day", ""]]);
    expect(refusal(host, '=STAGE_RATES(A1:D1, "2026-03-10")')).toMatch(
      /date in row 1 must be a date, not “some day”/u,
    );
  });
});

describe("WIN_PROBABILITIES", () => {
  it("gives every open opportunity a chance, the further one the greater", () => {
    const rows = spilled(sheetWith(history), `=WIN_PROBABILITIES(${range}, "2026-03-10")`, 2, 3);
    expect(rows.map(([id]) => id)).toEqual(["b1", "b2"]);
    const [near, far] = rows.map(([, chance]) => close(chance));
    expect(near).toBeGreaterThan(0);
    expect(far).toBeLessThan(1);
    expect(far).toBeGreaterThan(near!);
    expect(["table", "rates", "hazard"]).toContain(rows[0]![2]);
  });
});

describe("FORECAST_BANDS", () => {
  it("is exact for one coin, and counts competing offers once", () => {
    const host = sheetWith([
      [100, "EUR", "2026-04-15", 0.5, ""],
      [100, "EUR", "2026-05-15", 0.5, "hall"],
      [100, "EUR", "2026-05-20", 0.5, "hall"],
      [900, "EUR", "2026-02-15", 0.9, ""],
    ]);
    const rows = spilled(host, '=FORECAST_BANDS(A1:E4, "2026-03-10", 3)', 2, 11);
    // One coin: nothing or 100. Two competing offers of even odds each win a third of the time.
    expect(rows[0]!.slice(0, 7)).toEqual(["2026-04", "EUR", 1, 50, 0, expect.anything(), 100]);
    expect(rows[1]!.slice(0, 3)).toEqual(["2026-05", "EUR", 2]);
    expect(close(rows[1]![3])).toBeCloseTo(200 / 3, 9);
    // With a third each, neither is committed nor of the best case; the pipeline holds one of them.
    expect(rows[1]!.slice(7, 10)).toEqual([0, 0, 100]);
  });

  it("never counts a project twice, whatever months its offers fall into", () => {
    const host = sheetWith([
      [100, "EUR", "2026-04-15", 0.5, "hall"],
      [100, "EUR", "2026-05-20", 0.5, "hall"],
      // Beyond the months asked for it competes all the same.
      [100, "EUR", "2027-05-20", 0.5, "hall"],
    ]);
    const rows = spilled(host, '=FORECAST_BANDS(A1:E3, "2026-03-10", 3)', 2, 11);
    // Even odds three times to none: a quarter each.
    expect(rows.map((row) => [row[0], close(row[3])])).toEqual([
      ["2026-04", 25],
      ["2026-05", 25],
    ]);
  });

  it("moves all chances together as the screen does before anything has ended, unless told otherwise", () => {
    const offers = Array.from({ length: 30 }, () => [100, "EUR", "2026-04-15", 0.3, ""]);
    const host = sheetWith(offers);
    const bands = (shock: string): readonly number[] =>
      spilled(host, `=FORECAST_BANDS(A1:E30, "2026-03-10", 3${shock})`, 1, 11)[0]!
        .slice(3, 7)
        .map(Number);
    const book = chanceBook(
      {
        opportunities: [],
        ticks: [],
        pastOpportunities: [],
        processes: [],
        settings: { stageTable: defaultStageTable },
      },
      "2026-03-10" as IsoDate,
    );
    expect(bands("")).toEqual(bands(`, ${book.shock}`));
    const [mean, p10, p50, p90] = bands("");
    const [aloneMean, aloneP10, , aloneP90] = bands(", 0");
    expect(mean).toBeCloseTo(900, 9);
    expect(aloneMean).toBeCloseTo(900, 9);
    // Of 30 independent ones 6 to 12 are won, to a step of the grid; a season that all share spreads them further.
    expect(aloneP10).toBeCloseTo(600, -1);
    expect(aloneP90).toBeCloseTo(1200, -1);
    expect(p10! < 590 && p50! < mean! && p90! > 1210).toBe(true);
  });

  it("refuses a chance beyond certainty, with its row", () => {
    const host = sheetWith([[100, "EUR", "2026-04-15", 50]]);
    expect(refusal(host, '=FORECAST_BANDS(A1:D1, "2026-03-10")')).toMatch(/chance in row 1/u);
  });
});
