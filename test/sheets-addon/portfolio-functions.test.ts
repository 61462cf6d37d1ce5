import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

describe("CONCENTRATION", () => {
  it("tells how much hangs on how few: 20/80, the largest, Herfindahl's index", () => {
    const host = sheetWith([[70], [10], [""], [10], [5], [5], [""], [""]]);
    const [row] = spilled(host, "=CONCENTRATION(A1:A8)", 1, 5);
    // Shares .7, .1, .1, .05, .05: the first of five is a fifth of them; two bring 80 %.
    expect(row!.slice(0, 2)).toEqual([0.7, 2]);
    expect(Number(row![2])).toBeCloseTo(0.7, 12);
    expect(Number(row![3])).toBeCloseTo(0.515, 12);
    expect(Number(row![4])).toBeCloseTo(1 / 0.515, 12);
    const half = spilled(host, "=CONCENTRATION(A1:A8, 0.4, 0.95)", 1, 2)[0]!;
    expect(Number(half[0])).toBeCloseTo(0.8, 12);
    expect(half[1]).toBe(4);
  });

  it("counts a loss as nothing, and has nothing to say without any value", () => {
    expect(spilled(sheetWith([[50], [50], [-80]]), "=CONCENTRATION(A1:A3)", 1, 4)[0]![3]).toBe(0.5);
    expect(spilled(sheetWith([[-1]]), "=CONCENTRATION(A1:A3)", 1, 1)).toEqual([[""]]);
  });

  it("names the cell that is no number", () => {
    expect(refusal(sheetWith([[1], ["much"]]), "=CONCENTRATION(A1:A2)")).toBe(
      "“values”, row 2, column 1 must be a number, not “much”.",
    );
    expect(refusal(sheetWith([[1]]), "=CONCENTRATION(A1:A2, 20)")).toMatch(
      /“top” must be a number from 0 to 1, not 20/u,
    );
  });
});

describe("KEY_ACCOUNTS", () => {
  const host = sheetWith([
    [true, true, true, true, false, "yes", ""],
    [true, false, "", "", "", "", ""],
    ["是", true, "", "", "", "", ""],
    ["", "", "", "", "", "", ""],
    ["often", true, true, "", "", "", ""],
  ]);

  it("lets three tests decide, and counts the signs", () => {
    expect(spilled(host, "=KEY_ACCOUNTS(A1:G4)", 4, 4)).toEqual([
      ["key", "", "", 2],
      ["not-key", "centralised", "recurring", 0],
      ["undecided", "", "recurring", 0],
      ["", "", "", ""],
    ]);
    expect(spilled(host, '=KEY_ACCOUNTS(A2:C2, "zh")', 1, 3)).toEqual([
      ["不是大客户", "集中采购", "反复采购"],
    ]);
  });

  it("names the answer that is none", () => {
    expect(refusal(host, "=KEY_ACCOUNTS(A4:G5)")).toBe(
      "“answers”, row 2, column 1 must be TRUE or FALSE, not “often”.",
    );
    expect(refusal(host, "=KEY_ACCOUNTS(A1:B4)")).toMatch(/“answers” has 2 columns/u);
  });
});

describe("DIAGNOSIS and EFFORT_ORDER", () => {
  const accounts = sheetWith([
    // Relationship, potential, effort: 100 in all on rated ones, asked 40, 10, 10, 40.
    [80, 80, 10],
    [80, 20, 50],
    [10, 20, 40],
    [30, 80, ""],
    ["", "", 30],
    ["", "", ""],
  ]);

  it("sets effort beside what the potential asks for, and names the ills", () => {
    expect(spilled(accounts, "=DIAGNOSIS(A1:A6, B1:B6, C1:C6)", 6, 6)).toEqual([
      ["defend", 10, 40, 0.25, "under-served", true],
      ["comfort-zone", 50, 10, 5, "comfort-zone", true],
      ["fished-out", 40, 10, 4, "fished-out", true],
      ["attack", 0, 40, 0, "under-served", true],
      ["defend", 30, "", "", "unrated", ""],
      ["", "", "", "", "", ""],
    ]);
    expect(spilled(accounts, '=DIAGNOSIS(A1:A6, B1:B6, C1:C6, 50, "zh")', 2, 5)[1]).toEqual([
      "舒适区",
      50,
      10,
      5,
      "舒适区：投入过多",
    ]);
  });

  it("is not sure where a missing fact could take the ground away", () => {
    const host = sheetWith([
      [80, 80, 0, 40, 90],
      [80, 80, 0, 0, 10],
    ]);
    expect(spilled(host, "=DIAGNOSIS(A1:B2, C1:D2, E1:E2)", 1, 6)[0]).toEqual([
      "comfort-zone",
      90,
      100,
      0.9,
      "",
      "",
    ]);
    const low = sheetWith([
      [80, 80, 0, 60, 90],
      [80, 80, 90, 90, 30],
    ]);
    // Asked 30 and 90 of 120.
    expect(spilled(low, "=DIAGNOSIS(A1:B2, C1:D2, E1:E2)", 2, 6)).toEqual([
      ["comfort-zone", 90, 30, 3, "comfort-zone", false],
      ["defend", 30, 90, 30 / 90, "under-served", true],
    ]);
  });

  it("says whether effort follows potential, once ten accounts are rated", () => {
    const ten = Array.from({ length: 10 }, (_, at) => [10 * at, at]);
    const [row] = spilled(sheetWith(ten), "=EFFORT_ORDER(A1:A12, B1:B12)", 1, 4);
    expect(row!.slice(0, 2)).toEqual([10, 1]);
    // z = 45 / √125.
    expect(Number(row![2])).toBeCloseTo(5.7e-5, 6);
    expect(row![3]).toBe("in-order");
    const four = [1, 2, 3, 4].map((potential, at) => [potential, [2, 1, 3, 4][at]!]);
    const [few] = spilled(sheetWith(four), '=EFFORT_ORDER(A1:A4, B1:B4, "en")', 1, 4);
    expect(Number(few![1])).toBeCloseTo(4 / 6, 12);
    expect(few!.slice(2)).toEqual(["", "Too few to tell"]);
  });

  it("asks for one row an account", () => {
    expect(refusal(accounts, "=DIAGNOSIS(A1:A5, B1:B6, C1:C6)")).toBe(
      "“relationship” has 5 rows and “effort” has 6. Give one row an account in both.",
    );
  });
});

describe("TIER_YIELDS", () => {
  it("sets margin beside volume", () => {
    const host = sheetWith([
      ["B", 50, 20],
      ["A", 100, 10],
      ["A", 100, 10],
      ["C", "", ""],
      ["", "", ""],
    ]);
    expect(spilled(host, "=TIER_YIELDS(A1:C5)", 3, 7)).toEqual([
      ["A", 2, 200, 20, 0.1, 0.8, 0.5],
      ["B", 1, 50, 20, 0.4, 0.2, 0.5],
      ["C", 1, 0, "", "", 0, ""],
    ]);
  });
});
