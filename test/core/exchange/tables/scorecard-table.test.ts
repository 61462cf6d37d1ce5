import { describe, expect, it } from "vitest";
import { type AccountId, placement, scorecardTable } from "#core";

const placed = placement(
  "a1" as AccountId,
  "=1+1",
  { low: 100 / 3, high: 60, midpoint: 46.666666666666664, known: 0.7 },
  { low: 80, high: 80, midpoint: 80, known: 1 },
  { relationship: 50, potential: 50 },
);

describe("the table of scorecards", () => {
  it("has a heading for each of its thirteen columns", () => {
    const [head] = scorecardTable([], "en");
    expect(head).toHaveLength(13);
    expect(head!.slice(0, 3)).toEqual(["Account id", "Account", "Business relationship: Low"]);
  });

  it("keeps all digits of a score, and says where the account could lie", () => {
    expect(scorecardTable([placed], "en")[1]).toEqual([
      "a1",
      "=1+1",
      33.333333333333336,
      60,
      46.666666666666664,
      0.7,
      80,
      80,
      80,
      1,
      "Attack",
      "undecided",
      "Attack; Defend",
    ]);
  });

  it("speaks Chinese", () => {
    expect(scorecardTable([placed], "zh")[1]!.slice(-3)).toEqual(["进攻", "未定", "进攻; 防守"]);
  });
});
