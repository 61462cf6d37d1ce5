import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

const TODAY = '"2026-11-21"';

/** Account, person, level, function, roles, buyer type, influence, stance, handler, last met. */
const people = [
  ["Arden", "Ida", "deciding", "using", "decider", "economic", 9, "ally", "", "2026-11-01"],
  ["Arden", "Jon", "管理层", "技术", "评估者; 使用者", "coach", 7, "盟友", true, "2026-11-10"],
  ["Bryn", "Kay", "Deciding", "", "Decider", "", 8, "opponent", "", ""],
  ["Bryn", "Lee", "operating", "using", "user", "", 2, "ally", "", "2026-05-01"],
  ["", "", "", "", "", "", "", "", false, ""],
];
const states = (state: string) => Array.from({ length: 9 }, () => state);

describe("BUYING_GATES", () => {
  const host = sheetWith([...people, ["Arden", ...states("known")], ["Bryn", ...states("已掌握")]]);
  host.formula("Sheet1", "J7", "partly");

  it("judges the three gates of each account", () => {
    expect(spilled(host, "=BUYING_GATES(A1:J5, A6:J7)", 2, 9)).toEqual([
      ["Arden", "open", "open", "open", 1, "", "Ida", "2026-11-01", ""],
      [
        "Bryn",
        "shut",
        "shut",
        "shut",
        // (2 × 1 − 8) / 10.
        -0.6,
        "",
        "Kay",
        "",
        "points-partly-known (1); surface-not-positive; decider-never-met; decider-not-supportive",
      ],
    ]);
    const [, zh] = spilled(host, '=BUYING_GATES(A1:J5, A6:J7, , , "zh")', 2, 9);
    expect([zh![1], zh![8]]).toEqual([
      "未过",
      "1 个只知道一部分; 支持面不为正; 从未见过面; 尚未支持我方",
    ]);
  });

  it("doesn't judge the first gate while nobody tells the points", () => {
    expect(spilled(host, "=BUYING_GATES(A1:J2)", 1, 4)).toEqual([["Arden", "", "open", "open"]]);
  });

  it("asks the surface to have grown for a quarter, when days tell how it was", () => {
    const twice = sheetWith([
      ["Arden", "Ida", "deciding", "", "", "", 9, "ally", "", "2026-11-01"],
      ["Arden", "Ida", "deciding", "", "", "", 9, "supporter", "", "2026-11-01"],
    ]);
    twice.formula("Sheet1", "A4", "2026-03-01");
    twice.formula("Sheet1", "A5", "2026-11-20");
    const [row] = spilled(twice, `=BUYING_GATES(A1:J2, , A4:A5, ${TODAY})`, 1, 9);
    expect(row!.slice(2, 6)).toEqual(["shut", "open", 0.5, 1]);
    expect(row![8]).toBe("no-ally; surface-not-growing");
    expect(refusal(twice, "=BUYING_GATES(A1:J2, , A4:A5)")).toMatch(
      /“today”, which “assessed” needs/u,
    );
  });

  it("names what it can't read", () => {
    const wrong = sheetWith([["Arden", "Ida", "boss", "", "", "", 11, "friend", "", ""]]);
    expect(refusal(wrong, "=BUYING_GATES(A1:J1)")).toBe(
      "“people”, row 1, column 3 must be operating, managing or deciding, or empty for unknown, not “boss”.",
    );
    wrong.formula("Sheet1", "C1", "deciding");
    expect(refusal(wrong, "=BUYING_GATES(A1:J1)")).toMatch(/column 8 must be ally, supporter/u);
    wrong.formula("Sheet1", "H1", "ally");
    expect(refusal(wrong, "=BUYING_GATES(A1:J1)")).toMatch(
      /“people”, row 1, column 7 must be a number from 0 to 10, not 11/u,
    );
    expect(refusal(host, "=BUYING_GATES(A1:J5, A6:I7)")).toMatch(
      /“points” has 9 columns, but needs ten/u,
    );
    host.formula("Sheet1", "B6", "perhaps");
    expect(refusal(host, "=BUYING_GATES(A1:J5, A6:J7)")).toBe(
      "“points”, row 1, column 2 must be known, partly or unknown, not “perhaps”.",
    );
    host.formula("Sheet1", "B6", "known");
  });
});

describe("INFORMATION_POINTS", () => {
  it("tells the nine points from facts, people and judgements, for BUYING_GATES to take", () => {
    const host = sheetWith([
      ...people,
      ["Arden", "funds-and-credit", "2026-11-01"],
      ["Arden", "competitor-products", "2026-11-01"],
      ["Bryn", "funds-and-credit", "known"],
    ]);
    const formula = `INFORMATION_POINTS(A6:C7, A1:J5, ${TODAY}, A8:C8)`;
    expect(spilled(host, `=${formula}`, 2, 10)).toEqual([
      // Credit but no budget; all stances and influences; one competitor's products.
      [
        "Arden",
        "unknown",
        "unknown",
        "partly",
        "partly",
        "partly",
        "partly",
        "unknown",
        "partly",
        "unknown",
      ],
      [
        "Bryn",
        "unknown",
        "unknown",
        "partly",
        "partly",
        "known",
        "unknown",
        "unknown",
        "unknown",
        "unknown",
      ],
    ]);
    expect(spilled(host, `=BUYING_GATES(A1:J5, ${formula})`, 1, 9)[0]![8]).toBe(
      "points-unknown (4); points-partly-known (5)",
    );
  });
});

describe("BUYING_HOLES", () => {
  it("lists the positions that nobody holds", () => {
    const host = sheetWith([
      ...people,
      ["deciding", "", "decider"],
      ["any", "技术", "any"],
      ["any/technical/any", "", ""],
    ]);
    expect(spilled(host, "=BUYING_HOLES(A1:J4, A6:C7)", 1, 4)).toEqual([
      ["Bryn", "", "technical", ""],
    ]);
    expect(spilled(host, '=BUYING_HOLES(A3:J4, A8:A8, "en")', 1, 4)).toEqual([
      ["Bryn", "", "Technical", ""],
    ]);
    // The usual six, of which Arden has a decider, and Jon evaluates as a manager of technology.
    expect(spilled(host, "=BUYING_HOLES(A1:J2)", 4, 4)).toEqual([
      ["Arden", "", "", "initiator"],
      ["Arden", "operating", "using", "user"],
      ["Arden", "", "technical", "designer"],
      ["Arden", "managing", "purchasing-finance", "evaluator"],
    ]);
    expect(refusal(host, "=BUYING_HOLES(A1:J2, A1:C1)")).toBe(
      "“needed”, row 1: must be a level, a function and a role, or any, such as deciding/any/decider.",
    );
  });
});

describe("BUYING_WARNINGS", () => {
  it("lists what endangers a project, and whom it is about", () => {
    const host = sheetWith(people);
    expect(spilled(host, `=BUYING_WARNINGS(A1:J5, ${TODAY})`, 5, 3)).toEqual([
      ["Bryn", "top-decider-never-met", "Kay"],
      ["Bryn", "opponent-with-influence", "Kay"],
      ["Bryn", "single-threaded", "Kay"],
      ["Bryn", "no-coach", "Lee"],
      ["Bryn", "small-fry-unattended", "Lee"],
    ]);
    expect(spilled(host, '=BUYING_WARNINGS(A1:J5, , "zh")', 1, 2)[0]![1]).toBe(
      "从未见过最高决策者",
    );
    expect(spilled(host, "=BUYING_WARNINGS(A1:J2)", 1, 1)).toEqual([[""]]);
  });
});

describe("SUPPORT_TREND", () => {
  it("shows the surface after each day on which somebody was assessed", () => {
    const host = sheetWith([
      ["Arden", "Ida", "", "", "", "", 6, "neutral", "", "", "2026-01-01"],
      ["Arden", "Jon", "", "", "", "", 2, "ally", "", "", "2026-02-01"],
      ["Arden", "Ida", "", "", "", "", 6, "supporter", "", "", "2026-03-01"],
      ["", "", "", "", "", "", "", "", "", "", ""],
    ]);
    // 0; 2 of 8; (3 + 2) of 8.
    expect(spilled(host, "=SUPPORT_TREND(A1:J4, K1:K4)", 3, 3, "M")).toEqual([
      ["Arden", "2026-01-01", 0],
      ["Arden", "2026-02-01", 0.25],
      ["Arden", "2026-03-01", 0.625],
    ]);
  });
});
