import {
  businessRelationship,
  currentLevels,
  customerMap,
  defaultThresholds,
  message,
  portfolioQuestions,
  purchasePotential,
  ranks,
  scoreOf,
  supportSurface,
  type Levels,
  type Scale,
} from "#core";
import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";
import { sampleArchive } from "./sample-archive.ts";
import { today } from "./workbook-on-host.ts";

const cellsOf = (levels: Levels, { factors }: Scale) => factors.map((_, at) => levels[at] ?? "");
const weightsOf = ({ factors }: Scale) => factors.map(({ weight }) => weight);
const letter = (place: number) => String.fromCharCode(65 + place);

describe("SCALE_SCORES", () => {
  const host = sheetWith([
    [60, 40],
    [5, 5],
    [1, ""],
    ["", ""],
    [3, 3],
  ]);

  it("ranks accounts, and says which ranks a missing fact could change", () => {
    // 100; 0 to 40, middle 20; no account; 50.
    expect(spilled(host, "=SCALE_SCORES(A2:B5, A1:B1)", 4, 5)).toEqual([
      [100, 1, 1, 1, "sure"],
      [20, 3, 3, 3, "sure"],
      ["", "", "", "", ""],
      [50, 2, 2, 2, "sure"],
    ]);
    expect(spilled(host, '=SCALE_SCORES(A3:B5, A1:B1, , "en")', 1, 5)[0]).toEqual([
      20,
      2,
      2,
      2,
      "Sure",
    ]);
    const near = sheetWith([
      [60, 40],
      [2, ""],
      [2, 3],
    ]);
    // 15 to 55 against 35: either could be first.
    expect(spilled(near, '=SCALE_SCORES(A2:B3, A1:B1, , "zh")', 2, 5)).toEqual([
      [35, 1, 1, 2, "未定"],
      [35, 1, 1, 2, "未定"],
    ]);
  });

  it("agrees with the core on scores and ranks", () => {
    const archive = sampleArchive(20);
    const levels = currentLevels(purchasePotential, archive.ratings);
    const rows = archive.accounts.flatMap(({ id }) => levels.get(id) ?? []).length;
    expect(rows).toBeGreaterThan(0);
    const rated = archive.accounts.flatMap(({ id }) => {
      const own = levels.get(id);
      return own?.some((level) => level !== undefined) ? [own] : [];
    });
    const sheet = sheetWith([
      weightsOf(purchasePotential),
      ...rated.map((row) => cellsOf(row, purchasePotential)),
    ]);
    const last = letter(purchasePotential.factors.length - 1);
    const count = rated.length;
    const scores = rated.map((row) => scoreOf(purchasePotential, row));
    expect(spilled(sheet, `=SCALE_SCORES(A2:${last}${count + 1}, A1:${last}1)`, count, 5)).toEqual(
      ranks(scores).map(({ rank, best, worst, isSure }, at) => [
        scores[at]!.midpoint,
        rank,
        best,
        worst,
        isSure ? "sure" : "undecided",
      ]),
    );
  });

  it("refuses wrong arguments with their place", () => {
    const wrong = sheetWith([
      [60, 40],
      [5, 5],
      [5, "good"],
    ]);
    expect(refusal(wrong, "=SCALE_SCORES(A2:B3, A1:B1)")).toBe(
      "“levels”, row 2, column 2: the level must be a whole number from 1 to 5, or empty for unknown, not “good”.",
    );
    expect(refusal(wrong, '=SCALE_SCORES(A2:B2, A1:B1, , "fr")')).toBe(
      '“language” must be "en" or "zh", not “fr”.',
    );
  });
});

describe("SCALE_INTERVALS and CUSTOMER_MAP", () => {
  const host = sheetWith([
    [60, 40, 50, 50],
    [5, 5, 1, 1],
    [1, "", 5, 5],
    [1, "", 5, ""],
    ["", "", "", ""],
  ]);

  it("give least, most and known share", () => {
    expect(spilled(host, "=SCALE_INTERVALS(A2:B5, A1:B1)", 4, 3)).toEqual([
      [100, 100, 1],
      [0, 40, 0.6],
      [0, 40, 0.6],
      ["", "", ""],
    ]);
  });

  it("place accounts from intervals, and say where else one could lie", () => {
    const formula = "CUSTOMER_MAP(SCALE_INTERVALS(A2:B5, A1:B1), SCALE_INTERVALS(C2:D5, C1:D1)";
    expect(spilled(host, `=${formula})`, 4, 5)).toEqual([
      [100, 0, "comfort-zone", "sure", "comfort-zone"],
      [20, 100, "attack", "sure", "attack"],
      [20, 75, "attack", "sure", "attack"],
      ["", "", "", "", ""],
    ]);
    expect(spilled(host, `=${formula}, 30, "zh")`, 3, 5)[1]).toEqual([
      20,
      100,
      "进攻",
      "未定",
      "进攻; 防守",
    ]);
  });

  it("place accounts from plain points, and from what SCALE_SCORE shows", () => {
    const points = sheetWith([[70, 20]]);
    expect(spilled(points, "=CUSTOMER_MAP(A1, B1)", 1, 5)).toEqual([
      [70, 20, "comfort-zone", "sure", "comfort-zone"],
    ]);
    expect(
      spilled(host, "=CUSTOMER_MAP(SCALE_SCORE(A2:B3, A1:B1), SCALE_SCORE(C2:D3, C1:D1))", 2, 5),
    ).toEqual([
      [100, 0, "comfort-zone", "sure", "comfort-zone"],
      [20, 100, "attack", "sure", "attack"],
    ]);
  });

  it("agree with the core's placements", () => {
    const archive = sampleArchive(15);
    const scales = { relationship: businessRelationship, potential: purchasePotential } as const;
    const across = currentLevels(scales.relationship, archive.ratings);
    const upward = currentLevels(scales.potential, archive.ratings);
    const placements = customerMap(archive.accounts, archive.ratings, scales, defaultThresholds);
    for (const { accountId, relationship, potential, quadrant, isSure, couldLieIn } of placements) {
      const x = across.get(accountId);
      const y = upward.get(accountId);
      if (!x?.some(Boolean) || !y?.some(Boolean)) continue;
      const sheet = sheetWith([
        weightsOf(scales.relationship),
        cellsOf(x, scales.relationship),
        weightsOf(scales.potential),
        cellsOf(y, scales.potential),
      ]);
      const right = letter(scales.relationship.factors.length - 1);
      const top = letter(scales.potential.factors.length - 1);
      const formula = `=CUSTOMER_MAP(SCALE_INTERVALS(A2:${right}2, A1:${right}1), SCALE_INTERVALS(A4:${top}4, A3:${top}3), 50, "en")`;
      expect(spilled(sheet, formula, 1, 5)).toEqual([
        [
          relationship.midpoint,
          potential.midpoint,
          message("en", `quadrant.${quadrant}`),
          isSure ? "Sure" : "Undecided",
          couldLieIn.map((name) => message("en", `quadrant.${name}`)).join("; "),
        ],
      ]);
    }
  });

  it("refuse wrong arguments with their place", () => {
    const wrong = sheetWith([
      [20, 40, 80],
      [30, "much", 80],
      [50, 40, 80],
    ]);
    expect(refusal(wrong, "=CUSTOMER_MAP(A1:B2, C1:C2)")).toBe(
      "“relationship”, row 2, column 2 must be a number from 0 to 100, not “much”.",
    );
    expect(refusal(wrong, "=CUSTOMER_MAP(A1:B3, C1:C2)")).toMatch(
      /^“relationship”, row 2, column 2|^“relationship” has 3 rows and “potential” has 2/,
    );
    expect(refusal(wrong, "=CUSTOMER_MAP(A1:A3, C1:C2)")).toBe(
      "“relationship” has 3 rows and “potential” has 2. Give one row an account in both.",
    );
    expect(refusal(wrong, "=CUSTOMER_MAP(A3:B3, C1)")).toBe(
      "“relationship”, row 1, column 1: the least points are more than the most, 50 against 40.",
    );
  });
});

describe("NEXT_QUESTIONS", () => {
  it("asks first what would most often change the quadrant of the account that could buy most", () => {
    const host = sheetWith([
      ["", "Trust", "Meetings", "Funds", "Need"],
      ["", 70, 30, 60, 40],
      ["Small", "", 1, 1, 1],
      ["Large", "", 1, 5, 5],
    ]);
    // Trust decides alone: nobody knows it, so the placement is right with 3 of 5 levels; after the answer it is sure.
    const rows = spilled(host, "=NEXT_QUESTIONS(A3:A4, B3:C4, B1:C2, D3:E4, D1:E2, 50)", 1, 5);
    expect(rows[0]!.slice(0, 2)).toEqual(["Large", "Trust"]);
    expect(rows[0]![2]).toBeCloseTo(0.6, 12);
    expect(rows[0]![3]).toBeCloseTo(0.4, 12);
    expect(rows[0]![4]).toBeCloseTo(0.4, 12);
  });

  it("weighs by effort, and lists as many as asked for", () => {
    const host = sheetWith([
      ["", 50, 50, 100],
      ["", 1, 10, 1],
      ["A", "", "", 5],
    ]);
    const [first] = spilled(host, "=NEXT_QUESTIONS(A3, B3:C3, B1:C2, D3, D1, 50, 1)", 2, 5);
    expect(first!.slice(0, 2)).toEqual(["A", "relationship 1"]);
    expect(spilled(host, "=NEXT_QUESTIONS(A3, B3:C3, B1:C2, D3, D1, 50, 1)", 2, 1)[1]).toEqual([
      "",
    ]);
  });

  it("agrees with the core's questions about a portfolio", () => {
    const archive = sampleArchive(8);
    const scales = { relationship: businessRelationship, potential: purchasePotential } as const;
    const across = currentLevels(scales.relationship, archive.ratings);
    const upward = currentLevels(scales.potential, archive.ratings);
    const wide = scales.relationship.factors.length;
    const all = wide + scales.potential.factors.length;
    const sheet = sheetWith([
      ["", ...weightsOf(scales.relationship), ...weightsOf(scales.potential)],
      ...archive.accounts.map(({ id }) => [
        id,
        ...cellsOf(across.get(id) ?? [], scales.relationship),
        ...cellsOf(upward.get(id) ?? [], scales.potential),
      ]),
    ]);
    const expected = portfolioQuestions(archive.accounts, {
      scales,
      // Ratings of the same day are not doubted, as cells without a date are not.
      ratings: archive.ratings.map((rating) => ({
        ...rating,
        ratedAt: `${today}T08:00:00Z`,
      })) as never,
      thresholds: defaultThresholds,
      today: today as never,
      // Without a row of efforts every question costs the formula the same.
      effortOf: () => 1,
    });
    const [b, c] = [letter(wide), letter(wide + 1)];
    const formula = `=NEXT_QUESTIONS(A2:A9, B2:${b}9, B1:${b}1, ${c}2:${letter(all)}9, ${c}1:${letter(all)}1, 50, 500)`;
    sheet.formula("Sheet1", "T1", formula);
    const rows = sheet.rows("Sheet1").map((row) => row.slice(19, 24));
    const shown = rows.filter(([account]) => account !== "" && account !== undefined);
    expect(shown.length).toBe(expected.length);
    expect(shown.map((row) => row[4])).toEqual(expected.map(({ worth }) => worth));
    const key = (account: unknown, gain: unknown) => `${String(account)} ${String(gain)}`;
    expect(shown.map((row) => key(row[0], row[3])).sort()).toEqual(
      expected.map(({ accountId, question }) => key(accountId, question.gain)).sort(),
    );
  });

  it("refuses wrong arguments in plain words", () => {
    const host = sheetWith([
      ["A", 1, 1],
      ["B", 1, 1],
      ["", "w", "x"],
    ]);
    expect(refusal(host, "=NEXT_QUESTIONS(A1:A2, B1:B2, B3, C1:C2, 100)")).toMatch(
      /^“relationshipFactors” must be a row of weights/,
    );
    expect(refusal(host, "=NEXT_QUESTIONS(A1:A3, B1:B2, 100, C1:C2, 100)")).toBe(
      "“accounts” has 3 rows and “relationshipLevels” has 2. Give one row an account in both.",
    );
  });
});

describe("SUPPORT_SURFACE", () => {
  const host = sheetWith([
    ["Rhein", 6, "ally"],
    ["Rhein", 2, "opponent"],
    ["Rhein", "", "ally"],
    ["Main", 4, "支持者"],
    ["Ruhr", "", ""],
  ]);

  it("weighs each stance by influence, and leaves the unknown out", () => {
    expect(host.formula("Sheet1", "K1", "=SUPPORT_SURFACE(B1:B3, C1:C3)")).toBe(
      supportSurface([
        { influence: 6, stance: "ally" },
        { influence: 2, stance: "opponent" },
      ]),
    );
    expect(host.cell("Sheet1", "K1")).toBe(0.5);
  });

  it("measures each account of a list", () => {
    expect(spilled(host, "=SUPPORT_SURFACE(B1:B6, C1:C6, A1:A6)", 3, 4)).toEqual([
      ["Rhein", 0.5, 2, 3],
      ["Main", 0.5, 1, 1],
      ["Ruhr", "", 0, 1],
    ]);
  });

  it("refuses wrong arguments with their place", () => {
    const wrong = sheetWith([
      [12, "ally"],
      [5, "friend"],
    ]);
    expect(refusal(wrong, "=SUPPORT_SURFACE(A1, B1)")).toBe(
      "“influence”, row 1, column 1 must be a number from 0 to 10, not 12.",
    );
    expect(refusal(wrong, "=SUPPORT_SURFACE(A2, B2)")).toBe(
      "“stance”, row 1, column 1: must be ally, supporter, neutral or opponent, or empty for unknown, not “friend”.",
    );
    expect(refusal(wrong, "=SUPPORT_SURFACE(A1:A2, B1)")).toBe(
      "“influence” has 2 rows and “stance” has 1. Give one row a person in both.",
    );
  });
});
