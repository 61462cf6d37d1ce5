import {
  businessRelationship,
  currentLevels,
  forecast,
  message,
  positionOf,
  purchasePotential,
  quadrantOf,
  quadrants,
  scoreOf,
  standardProcess,
  winProbability,
  type IsoDate,
  type Opportunity,
  type Scale,
} from "#core";
import { describe, expect, it } from "vitest";
import { refusal, sheetWith, shown } from "./formula-sheet.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, recordsOf } from "./workbook-on-host.ts";

describe("SCALE_SCORE", () => {
  const host = sheetWith([
    [50, 30, 20],
    [5, 3, 1],
    [5, "", 1],
    ["", "", ""],
    [1, 1, 1],
    ["high", 1, 1],
    [6, 1, 1],
    [40, 30, 20],
    [0.5, 0.3, 0.2],
    [0, 100],
    [0, 40],
    [0, 10, 100],
  ]);

  it("scores an account: least, middle and most points, and the known share", () => {
    // 50 % of 100, 30 % of 50, 20 % of 0.
    expect(shown(host, "=SCALE_SCORE(A2:C2, A1:C1)", 4)).toEqual([65, 65, 65, 1]);
    // The second factor, 30 % of the weight, is unknown.
    expect(shown(host, "=SCALE_SCORE(A3:C3, A1:C1)", 4)).toEqual([50, 65, 80, 0.7]);
    expect(shown(host, "=SCALE_SCORE(A4:C4, A1:C1)", 4)).toEqual([0, 50, 100, 0]);
  });

  it("scores many accounts at once, and leaves empty rows empty", () => {
    host.formula("Sheet1", "K1", "=SCALE_SCORE(A2:C5, A1:C1)");
    const spilled = [1, 2, 3, 4].map((row) => host.cell("Sheet1", `L${row}`));
    expect(spilled).toEqual([65, 65, "", 0]);
    host.formula("Sheet1", "K1", "");
  });

  it("takes weights in per cent and as percentages", () => {
    expect(shown(host, "=SCALE_SCORE(A2:C2, A9:C9)", 4)).toEqual([65, 65, 65, 1]);
  });

  it("takes points of the user's own, for all factors or one row a factor", () => {
    expect(
      shown(sheetWith([[1], [2], [2], ["", 0, 40]]), "=SCALE_SCORE(2, 100, B4:C4)", 1),
    ).toEqual([40]);
    // 50 % of 100 at level 2 of the first list, 30 % of 0 and 20 % of 100 at level 3 of the third.
    const own = sheetWith([
      [50, 30, 20],
      [2, 1, 3],
      [0, 100, ""],
      [0, 40, ""],
      [0, 10, 100],
    ]);
    expect(shown(own, "=SCALE_SCORE(A2:C2, A1:C1, A3:C5)", 4)).toEqual([70, 70, 70, 1]);
  });

  it("agrees with the core to the last bit on the starter scales", () => {
    const archive = sampleArchive(20);
    for (const scale of [purchasePotential, businessRelationship] as Scale[]) {
      const levels = currentLevels(scale, archive.ratings);
      const rows = archive.accounts.map(
        ({ id }) => levels.get(id) ?? scale.factors.map(() => undefined),
      );
      const own = sheetWith([
        scale.factors.map(({ weight }) => weight),
        ...rows.map((row) => row.map((level) => level ?? "")),
      ]);
      const last = String.fromCharCode(64 + scale.factors.length);
      own.formula("Sheet1", "K1", `=SCALE_SCORE(A2:${last}21, A1:${last}1)`);
      rows.forEach((row, at) => {
        const { low, midpoint, high, known } = scoreOf(scale, row);
        const cells = ["K", "L", "M", "N"].map((letter) =>
          own.cell("Sheet1", `${letter}${at + 1}`),
        );
        expect(cells).toEqual([low, midpoint, high, known]);
      });
    }
  });

  it("refuses wrong arguments in plain words", () => {
    expect(refusal(host, "=SCALE_SCORE(A6:C6, A1:C1)")).toBe(
      "“levels”, row 1, column 1: the level must be a whole number from 1 to 5, or empty for unknown, not “high”.",
    );
    expect(refusal(host, "=SCALE_SCORE(A7:C7, A1:C1)")).toMatch(
      /from 1 to 5, or empty for unknown, not 6\.$/,
    );
    expect(refusal(host, "=SCALE_SCORE(A2:C2, A8:C8)")).toBe(
      "The weights sum to 90 %, not to 100 %. Adjust them.",
    );
    expect(refusal(host, "=SCALE_SCORE(A2:B2, A1:C1)")).toMatch(
      /^“levels” has 2 columns, but there are 3 weights/,
    );
    expect(refusal(host, "=SCALE_SCORE(A2:C2, A1:D1)")).toBe(
      "Weight 4 must be a number from 0 to 100, not an empty cell.",
    );
    expect(refusal(host, "=SCALE_SCORE(A2:C2, A1:C1, A10:B11)")).toMatch(/^“points” has 2 rows/);
    expect(refusal(host, "=SCALE_SCORE(A2:C2)")).toMatch(/^Weight 1 must be a number/);
  });
});

describe("QUADRANT", () => {
  const host = sheetWith([
    [20, 80],
    [80, 80],
    [80, 20],
    [20, 20],
    ["", 20],
    [50, 50],
  ]);

  it("names the four quadrants, and counts the line as above it", () => {
    host.formula("Sheet1", "K1", "=QUADRANT(A1:A6, B1:B6)");
    expect([1, 2, 3, 4, 5, 6].map((row) => host.cell("Sheet1", `K${row}`))).toEqual([
      "attack",
      "defend",
      "comfort-zone",
      "fished-out",
      "",
      "defend",
    ]);
    host.formula("Sheet1", "K1", "");
  });

  it("divides the map where it is told", () => {
    expect(host.formula("Sheet1", "K1", "=QUADRANT(20, 80, 20)")).toBe("defend");
    host.formula("Sheet1", "C1", 10);
    host.formula("Sheet1", "D1", 90);
    expect(host.formula("Sheet1", "K1", "=QUADRANT(20, 80, C1:D1)")).toBe("comfort-zone");
    expect(quadrantOf(20, 80, { relationship: 10, potential: 90 })).toBe("comfort-zone");
  });

  it("says the names that the rest of the product says", () => {
    const points = {
      attack: [20, 80],
      defend: [80, 80],
      "comfort-zone": [80, 20],
      "fished-out": [20, 20],
    };
    for (const quadrant of quadrants)
      for (const language of ["en", "zh"] as const)
        expect(
          host.formula(
            "Sheet1",
            "K1",
            `=QUADRANT(${points[quadrant].join(", ")}, 50, "${language}")`,
          ),
        ).toBe(message(language, `quadrant.${quadrant}`));
  });

  it("refuses wrong arguments in plain words", () => {
    expect(refusal(host, "=QUADRANT(120, 80)")).toBe(
      "The business relationship must be a number from 0 to 100, not 120.",
    );
    expect(refusal(host, '=QUADRANT(20, "much")')).toBe(
      "The purchase potential must be a number from 0 to 100, not “much”.",
    );
    expect(refusal(host, "=QUADRANT(A1:A3, B1:B2)")).toMatch(/same number of rows and columns/);
    expect(refusal(host, "=QUADRANT(20, 80, A1:C1)")).toMatch(/one number for both axes, or two/);
    expect(refusal(host, '=QUADRANT(20, 80, 50, "fr")')).toBe(
      '“language” must be "en" or "zh", not “fr”.',
    );
  });
});

describe("STAGE", () => {
  const [first] = standardProcess;
  const milestones = first!.milestones.map(({ id }) => id);
  const criteria = first!.criteria.map(({ id }) => id);

  it("enters a stage with its milestones, and completes it with its success criteria", () => {
    const host = sheetWith([...milestones, ...criteria].map((id) => [id]));
    expect(shown(host, `=STAGE(A1:A${milestones.length})`, 3)).toEqual([1, false, 0]);
    expect(shown(host, `=STAGE(A1:A${milestones.length + criteria.length})`, 3)).toEqual([
      1,
      true,
      1,
    ]);
    expect(shown(host, "=STAGE(Z1:Z9)", 3)).toEqual([0, false, 0]);
  });

  it("reads whether a condition is done; of two rows the lower counts", () => {
    const id = milestones[0]!;
    const rest = [...milestones.slice(1), ...criteria].map((other) => [other, true]);
    const done = sheetWith([[id, false], ...rest, [id, true]]);
    expect(shown(done, `=STAGE(A1:B${rest.length + 2})`, 3)).toEqual([1, true, 1]);
    expect(shown(done, `=STAGE(A1:B${rest.length + 1})`, 3)).toEqual([0, false, 0]);
  });

  it("reads the Ticks tab for one opportunity, as the Opportunities tab says", () => {
    const host = hostWith(sampleArchive(30));
    for (const { id, stageNumber, stageCompleted, lastCompleted } of recordsOf(
      host,
      "Opportunities",
    ))
      expect(shown(host, `=STAGE(Ticks!B3:D, "${String(id)}")`, 3)).toEqual([
        stageNumber,
        stageCompleted,
        lastCompleted,
      ]);
  });

  it("refuses wrong arguments in plain words", () => {
    const host = sheetWith([
      ["o1", "9-m9", true, 1],
      ["o1", milestones[0], "perhaps"],
    ]);
    expect(refusal(host, "=STAGE(B1:B1)")).toBe(
      `There is no condition “9-m9” in the sales process. Conditions look like ${milestones[0]}.`,
    );
    expect(refusal(host, "=STAGE(A1:C2)")).toMatch(/say which opportunity is meant/);
    expect(refusal(host, "=STAGE(B2:C2)")).toBe(
      "Whether a condition is done must be TRUE or FALSE, not “perhaps”.",
    );
    expect(refusal(host, '=STAGE(A1:D2, "o1")')).toMatch(/^“ticks” has 4 columns/);
  });
});

describe("WIN_PROBABILITY", () => {
  it("looks up the chance after the last completed stage", () => {
    const host = sheetWith([[0], [4], [""], [8]]);
    host.formula("Sheet1", "K1", "=WIN_PROBABILITY(A1:A4)");
    expect([1, 2, 3, 4].map((row) => host.cell("Sheet1", `K${row}`))).toEqual([0.05, 0.4, "", 1]);
  });

  it("takes the team's own table, in per cent or as percentages", () => {
    const table = [1, 2, 3, 7, 29, 57, 58, 90, 100];
    const host = sheetWith(table.map((chance) => [chance, chance / 100]));
    for (let stage = 0; stage <= 8; stage++)
      for (const range of ["A1:A9", "B1:B9"])
        expect(host.formula("Sheet1", "K1", `=WIN_PROBABILITY(${stage}, ${range})`)).toBe(
          winProbability(table as never, stage),
        );
  });

  it("agrees with the Opportunities tab through the settings of the workbook", () => {
    const host = hostWith(sampleArchive(30));
    for (const { row, lastCompleted, winChance } of recordsOf(host, "Opportunities"))
      if (winChance !== "")
        expect([
          row,
          host.formula(
            "Sheet1",
            "K1",
            `=WIN_PROBABILITY(${String(lastCompleted)}, Settings!C6:C14)`,
          ),
        ]).toEqual([row, winChance]);
  });

  it("refuses wrong arguments in plain words", () => {
    const host = sheetWith([[5, 10, 15, 25, 20, 55, 70, 85, 100]]);
    expect(refusal(host, "=WIN_PROBABILITY(9)")).toBe(
      "The last completed stage must be a number from 0 to 8, not 9.",
    );
    expect(refusal(host, "=WIN_PROBABILITY(2.5)")).toMatch(/must be a whole number/);
    expect(refusal(host, "=WIN_PROBABILITY(1, A1:C1)")).toMatch(
      /has 3 cells, but needs nine chances/,
    );
    expect(refusal(host, "=WIN_PROBABILITY(1, A1:I1)")).toMatch(
      /^Chance 5 is lower than the one before it/,
    );
  });
});

describe("SALES_FORECAST", () => {
  it("forecasts as worked out by hand", () => {
    // One opportunity of 1,000 with an even chance: nothing or all of it.
    const host = sheetWith([[1000, "EUR", "2027-01-15", 0.5]]);
    expect(shown(host, '=SALES_FORECAST(A1:D1, "2026-12-20", 2)', 8)).toEqual([
      "2026-12",
      "EUR",
      0,
      0,
      0,
      0,
      0,
      0,
    ]);
    const second = ["K", "L", "M", "N", "O", "P", "Q", "R"].map((letter) =>
      host.cell("Sheet1", `${letter}2`),
    );
    expect(second).toEqual(["2027-01", "EUR", 1, 1000, 500, 0, 0, 1000]);
  });

  it.each(["SALES_FORECAST", "FORECAST"])("gives the months of the Forecast tab: %s", (name) => {
    const host = hostWith(sampleArchive(60));
    host.formula("Sheet1", "A1", `=${name}(Opportunities!D3:G, "2026-11-21", 12)`);
    const months = host.rows("Forecast").filter(([period]) => /^\d{4}-\d{2}$/.test(String(period)));
    expect(host.rows("Sheet1")).toEqual(months.map((row) => row.slice(0, 8)));
  });

  it("takes days that are dates, in a cell or computed", () => {
    const archive = sampleArchive(60);
    const host = hostWith(archive);
    host.formula("Sheet1", "Z1", "2026-11-21");
    host.formula("Sheet1", "A1", "=SALES_FORECAST(Opportunities!D3:G, Z1, 3)");
    const byCell = host.rows("Sheet1").map((row) => row.slice(0, 8));
    host.formula("Sheet1", "A1", "=SALES_FORECAST(Opportunities!D3:G, DATE(2026, 11, 21), 3)");
    expect(host.rows("Sheet1").map((row) => row.slice(0, 8))).toEqual(byCell);
    expect(byCell.map(([month]) => month).slice(0, 3)).toEqual(["2026-11", "2026-12", "2027-01"]);
  });

  it("agrees with the core to the last bit", () => {
    const rows = [
      [1234.56, "EUR", "2027-01-15", 0.55],
      [987.65, "EUR", "2027-01-20", 0.15],
      [33.3, "EUR", "2027-01-31", 0.85],
    ] as const;
    const host = sheetWith(rows);
    host.formula("Sheet1", "K1", '=SALES_FORECAST(A1:D3, "2027-01-01", 1)');
    const prospects = rows.map(([amount, currency, expectedClose, probability]) => ({
      opportunity: { amount: { amount, currency }, expectedClose } as Opportunity,
      probability: probability as never,
    }));
    const [wanted] = forecast(prospects, "2027-01-01" as IsoDate, 1).months;
    const cells = ["K", "L", "M", "N", "O", "P", "Q", "R"].map((letter) =>
      host.cell("Sheet1", `${letter}1`),
    );
    expect(cells).toEqual(Object.values(wanted!));
  });

  it("shows nothing when nothing is open", () => {
    const host = sheetWith([[1000, "EUR", "2020-01-15", 0.5]]);
    expect(host.formula("Sheet1", "K1", '=SALES_FORECAST(A1:D9, "2026-12-20", 2)')).toBe("");
  });

  it("refuses wrong arguments in plain words", () => {
    const host = sheetWith([
      [1000, "EUR", "2027-01-15", 0.5],
      [1000, "euro", "2027-01-15", 0.5],
      ["many", "EUR", "2027-01-15", 0.5],
      [1000, "EUR", "soon", 0.5],
      [1000, "EUR", "2027-01-15", 55],
    ]);
    const of = (range: string) => refusal(host, `=SALES_FORECAST(${range}, "2026-12-20", 2)`);
    expect(of("A1:D2")).toBe(
      "The currency in row 2 must be a three-letter code such as CNY, not “euro”.",
    );
    expect(of("A3:D3")).toMatch(/^The amount in row 1 must be a number .*“many”/);
    expect(of("A4:D4")).toBe("The expected close in row 1 must be a date, not “soon”.");
    expect(of("A5:D5")).toBe("The chance in row 1 must lie between 0 % and 100 %, not 55.");
    expect(of("A1:C1")).toMatch(/has 3 columns, but needs four/);
    expect(refusal(host, '=SALES_FORECAST(A1:D1, "tomorrow")')).toBe(
      "“today” must be a date, not “tomorrow”.",
    );
    expect(refusal(host, '=SALES_FORECAST(A1:D1, "2026-12-20", 0)')).toBe(
      "“months” must be a number from 1 to 60, not 0.",
    );
  });
});

describe("the position that a formula derives", () => {
  it("is the core's for any conditions", () => {
    const all = standardProcess.flatMap(({ milestones, criteria }) => [...milestones, ...criteria]);
    for (const step of [2, 3, 5, 7]) {
      const met = all.filter((_, at) => at % step !== step - 1).map(({ id }) => id);
      const host = sheetWith(met.map((id) => [id]));
      const { number, completed, lastCompleted } = positionOf(standardProcess, new Set(met));
      expect(shown(host, `=STAGE(A1:A${met.length})`, 3)).toEqual([
        number,
        completed,
        lastCompleted,
      ]);
    }
  });
});
