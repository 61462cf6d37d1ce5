import {
  brokenRules,
  fill,
  message,
  pathText,
  problem,
  problemCodes,
  readArchive,
  sentenceOf,
  type Scale,
} from "#core";
import { describe, expect, it } from "vitest";

describe("filling a template", () => {
  it("puts each value in its place, as often as it is named", () => {
    expect(fill("{count} of {count}, {name}", { count: 0, name: "华星" })).toBe("0 of 0, 华星");
  });

  it("leaves a placeholder without a value visible", () => {
    expect(fill("Row {row}: {name}", { row: 7 })).toBe("Row 7: {name}");
    expect(fill("{row}")).toBe("{row}");
  });

  it("takes values as they are, whatever they look like", () => {
    expect(fill("{a} {b}", { a: "{b}", b: "$&" })).toBe("{b} $&");
  });
});

describe("a message", () => {
  it("is given in the wanted language", () => {
    expect(message("en", "quadrant.attack")).toBe("Attack");
    expect(message("zh", "quadrant.attack")).toBe("进攻");
    expect(message("zh", "problem.weights-do-not-sum", { sum: 90 })).toContain("90%");
  });
});

describe("a path", () => {
  it("is written as in code, positions from zero", () => {
    expect(pathText(["factors", 2, "levels", 1])).toBe("factors[2].levels[1]");
    expect(pathText([0, "name"])).toBe("[0].name");
    expect(pathText([])).toBe("");
  });
});

describe("the sentence of a problem", () => {
  it("names row and column where the problem does", () => {
    const text = problem("text-in-number", [3, "employees"], {
      row: 4,
      column: "员工",
      value: "many",
    });
    expect(sentenceOf("en", text)).toBe(
      "Row 4, column “员工”: “many” is not a number. Enter digits only.",
    );
    expect(sentenceOf("zh", text)).toBe("第 4 行“员工”列：“many”不是数字。请只填数字。");
    expect(sentenceOf("en", problem("already-known", [4], { row: 5, name: "Hua Xing" }))).toBe(
      "Row 5: “Hua Xing” is already known, so it was not added again.",
    );
    expect(sentenceOf("en", problem("not-a-date", [], { column: "Founded", value: "x" }))).toBe(
      "Column “Founded”: “x” is not a day of the calendar. Write it like 2026-11-21.",
    );
  });

  it("names a missing column once", () => {
    expect(sentenceOf("en", problem("column-missing", [], { column: "name" }))).toBe(
      "The column “name” is missing. Add it under exactly this heading.",
    );
  });

  it("names the path where there is no row, and takes the field from it", () => {
    expect(sentenceOf("en", problem("missing-field", ["accounts", 3, "name"]))).toBe(
      "The field “name” is missing. Add it. (At: accounts[3].name)",
    );
    expect(sentenceOf("zh", problem("missing-field", ["accounts", 3, "name"]))).toBe(
      "缺少字段“name”。请补上。（位置：accounts[3].name）",
    );
  });

  it("shows text from a file as it is, even when it looks like a placeholder", () => {
    const text = problem("duplicate-id", ["accounts", 1, "id"], { id: "{path}" });
    expect(sentenceOf("en", text)).toContain("The id “{path}” occurs");
  });

  it("leaves no placeholder open for the problems that the core finds", () => {
    const broken: Scale = {
      id: "s" as Scale["id"],
      kind: "purchase-potential",
      name: {},
      factors: [
        {
          id: "f" as Scale["factors"][number]["id"],
          name: {},
          definition: {},
          weight: 30 as Scale["factors"][number]["weight"],
          levels: [
            level(0, undefined, 3),
            level(25, 4, 6),
            level(50, 5, 8),
            level(75, undefined, undefined),
          ],
        },
      ],
    };
    const archives = ["{", "{}", '{"format":"account-atlas","version":99}', damaged];
    const found = [
      ...brokenRules(broken),
      ...archives.flatMap((text) => {
        const result = readArchive(text);
        return result.ok ? [] : result.problems;
      }),
    ];
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(9);
    for (const one of found)
      for (const locale of ["en", "zh"] as const)
        expect(sentenceOf(locale, one)).not.toMatch(/\{\w*\}|undefined/u);
  });

  it("exists for every code in both languages", () => {
    for (const code of problemCodes)
      expect(sentenceOf("zh", problem(code, []))).not.toBe(sentenceOf("en", problem(code, [])));
  });
});

const damaged = JSON.stringify({
  format: "account-atlas",
  version: 1,
  exportedAt: "yesterday",
  settings: { thresholds: { relationship: "high", potential: 50 }, stageTable: [5] },
  scales: [{ id: "s", kind: "none", name: {}, factors: [] }],
  accounts: [{ id: "a", name: "x".repeat(201), domains: [], colour: "red" }],
});

function level(points: number, atLeast: number | undefined, below: number | undefined) {
  return {
    points: points as Scale["factors"][number]["levels"][number]["points"],
    description: {},
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(below === undefined ? {} : { below }),
  };
}
