import { describe, expect, it } from "vitest";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";

const TODAY = '"2026-11-21"';

describe("COVERAGE", () => {
  const facts = sheetWith([
    ["Arden", "legal-name", "2026-11-01", "Arden Ltd", "Kerstin"],
    ["Arden", "Legal name", "2026-11-02", "Arden plc", "Wei"],
    ["Arden", "employees", "2026-10-01", "140", "Wei"],
    ["Arden", "employees", "2026-11-01", "150", "Wei"],
    ["Arden", "urgent-problem", "2026-01-01", "Leaks", "Wei"],
    ["Bryn", "industry", "2026-11-01", "Paper", ""],
    ["Bryn", "birthday", "2026-11-01", "1 May", ""],
    ["", "", "", "", ""],
  ]);

  it("tells what is known, stale and disputed, and how much of each group", () => {
    const rows = spilled(facts, `=COVERAGE(A1:E8, ${TODAY})`, 2, 19, "F");
    // Two people name the company differently; Wei's newer word replaces his own; a problem is checked each quarter.
    expect(rows.map((row) => [row[0], ...row.slice(2, 5)])).toEqual([
      ["Arden", 1, 1, 1],
      ["Bryn", 1, 0, 0],
    ]);
    // 64 properties count: personal ones and needs are not asked for.
    expect(
      rows.map((row) => Number(row[2]) + Number(row[3]) + Number(row[4]) + Number(row[5])),
    ).toEqual([64, 64]);
    expect(rows[0]![1]).toBe(1 / 64);
    // Groups: industry first, size third; four and five properties.
    expect([rows[1]![7], rows[0]![9]]).toEqual([1 / 4, 1 / 5]);
    expect(rows[0]![6]).toBe("insider");
    const zh = spilled(facts, `=COVERAGE(A1:E8, ${TODAY}, "zh")`, 1, 7, "F");
    expect(zh[0]![6]).toBe("内线");
  });

  it("needs no value: rows of a property tell the same, the last day counts", () => {
    const host = sheetWith([
      ["Arden", "urgent-problem", "2026-01-01"],
      ["Arden", "urgent-problem", "2026-11-01T08:00:00Z"],
    ]);
    expect(spilled(host, `=COVERAGE(A1:C9, ${TODAY})`, 1, 5, "F")[0]).toEqual([
      "Arden",
      1 / 64,
      1,
      0,
      0,
    ]);
  });

  it("names what it can't read", () => {
    const host = sheetWith([
      ["Arden", "colour", "2026-01-01"],
      ["Arden", "employees", "lately"],
    ]);
    expect(refusal(host, `=COVERAGE(A1:C1, ${TODAY})`)).toBe(
      "“facts”, row 1, column 2 must be a property of the profile, such as legal-name or urgent-problem, not “colour”.",
    );
    expect(refusal(host, `=COVERAGE(A2:C2, ${TODAY})`)).toBe(
      "“facts”, row 1, column 3 must be a date, not “lately”.",
    );
    expect(refusal(facts, `=COVERAGE(A1:E8, ${TODAY}, "fr")`)).toBe(
      '“language” must be "en" or "zh", not “fr”.',
    );
  });
});
