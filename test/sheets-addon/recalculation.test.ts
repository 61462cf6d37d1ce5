import {
  chanceBook,
  conditionsMet,
  currentLevels,
  customerMap,
  positionOf,
  salesOutlook,
  scoreOf,
  standardProcess,
  winProbability,
  type IsoDate,
} from "#core";
import { describe, expect, it } from "vitest";
import { tabKeys } from "../../sheets-addon/tabs/tab-spec.ts";
import { importArchive } from "./exchange-on-host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, recordsOf, today } from "./workbook-on-host.ts";

const archive = sampleArchive(60);
const [potential, relationship] = archive.scales as [never, never];
const host = hostWith(archive);

describe("recalculating a workbook", () => {
  it("scores every account as the core does, to the last bit", () => {
    const cards = recordsOf(host, "Scorecards");
    expect(cards).toHaveLength(60);
    const levels = {
      relationship: currentLevels(relationship, archive.ratings),
      potential: currentLevels(potential, archive.ratings),
    };
    archive.accounts.forEach(({ id, name }, at) => {
      const x = scoreOf(relationship, levels.relationship.get(id) ?? []);
      const y = scoreOf(potential, levels.potential.get(id) ?? []);
      expect(cards[at]).toMatchObject({
        accountId: id,
        name,
        relationshipLow: x.low,
        relationshipMiddle: x.midpoint,
        relationshipHigh: x.high,
        relationshipKnown: x.known,
        potentialLow: y.low,
        potentialMiddle: y.midpoint,
        potentialHigh: y.high,
        potentialKnown: y.known,
      });
    });
  });

  it("scores an account as worked out by hand", () => {
    // Account 1: level (7 + 3·place) mod 6 on the potential: 1, 4, 1, 4, 1, 4, 1 with weights 25, 20, 15, 15, 10, 10, 5.
    // Points 0 and 75: (20 + 15 + 10) % of 75 = 33.75.
    const weights = archive.scales[0]!.factors.map(({ weight }) => weight);
    const byHand = (weights[1]! + weights[3]! + weights[5]!) * 0.75;
    const card = recordsOf(host, "Scorecards")[1]!;
    expect(card).toMatchObject({
      potentialLow: byHand,
      potentialMiddle: byHand,
      potentialHigh: byHand,
      potentialKnown: 1,
    });
  });

  it("names the quadrant, the others it could be, and whether that is sure", () => {
    const map = customerMap(
      archive.accounts,
      archive.ratings,
      { relationship, potential },
      archive.settings.thresholds,
    );
    const cards = recordsOf(host, "Scorecards");
    const names = {
      attack: "Attack",
      defend: "Defend",
      "comfort-zone": "Comfort zone",
      "fished-out": "Fished-out pond",
    };
    map.forEach(({ quadrant, isSure, couldLieIn }, at) =>
      expect(cards[at]).toMatchObject({
        quadrant: names[quadrant],
        sure: isSure ? "Sure" : "Undecided",
        couldLieIn: couldLieIn.map((one) => names[one]).join("; "),
      }),
    );
    expect(new Set(map.map(({ isSure }) => isSure)).size).toBe(2);
  });

  it("derives stage, chance and expected revenue of each opportunity beside it", () => {
    const rows = recordsOf(host, "Opportunities");
    archive.opportunities.forEach((one, at) => {
      const ticks = archive.ticks.filter(({ opportunityId }) => opportunityId === one.id);
      const position = positionOf(standardProcess, conditionsMet(ticks));
      const chance = winProbability(archive.settings.stageTable, position.lastCompleted);
      expect(rows[at]).toMatchObject({
        id: one.id,
        stageNumber: position.number,
        stageCompleted: position.completed,
        lastCompleted: position.lastCompleted,
        winChance: one.closed ? "" : chance,
        expectedRevenue: one.closed ? "" : one.amount.amount * chance,
      });
    });
    expect(rows.find(({ id }) => id === "o0")).toMatchObject({
      stageNumber: 1,
      stageName: "Account planning and call",
      winChance: 0.05,
      alignment: "Far behind",
    });
    expect(rows.find(({ id }) => id === "o6")).toMatchObject({ forecastIn: "Closed" });
  });

  it("forecasts as the core does, to the last bit", () => {
    const book = chanceBook(archive, today as IsoDate);
    const wanted = salesOutlook(book, archive).months;
    const months = recordsOf(host, "Forecast").slice(0, wanted.length);
    const figures = ["currency", "count", "mean", "p10", "p50", "p90"] as const;
    expect(
      months.map((row) => [row["month"], row["open"], ...figures.map((key) => row[key])]),
    ).toEqual(
      wanted.map((month) => [month.period, month.pipeline, ...figures.map((key) => month[key])]),
    );
    expect(wanted.length).toBe(24);
  });

  it("forecasts from the day in the settings, and names what is overdue or later", () => {
    const own = hostWith(archive);
    own.formula("Settings", "C16", "2027-03-01");
    own.formula("Settings", "C15", 3);
    own.run("recalculate");
    const periods = recordsOf(own, "Forecast").map(({ month }) => String(month));
    expect(new Set(periods.filter((period) => /-\d\d$/u.test(period)))).toEqual(
      new Set(["2027-03", "2027-04", "2027-05"]),
    );
    const counted = (id: string) =>
      recordsOf(own, "Opportunities").find((row) => row["id"] === id)?.["forecastIn"];
    expect(counted("o0")).toBe("Overdue");
    expect(counted("o3")).toBe("2027-04");
    expect(counted("o9")).toBe("Later");
    // A day that was typed as a date is the same day.
    own.formula("Settings", "C16", "3/1/2027");
    const before = own.rows("Forecast");
    own.run("recalculate");
    expect(own.rows("Forecast")).toEqual(before);
    expect(own.rows("Problems")).toHaveLength(2);
  });

  it("draws one bubble chart over five columns, and keeps it up to date instead of adding another", () => {
    const own = hostWith(sampleArchive(5));
    const range = () => own.charts("Customer map")[0]!.ranges[0]!;
    expect(range()).toMatchObject({ row: 2, column: 1, rows: 6, columns: 5 });
    own.run("recalculate");
    importArchive(own, JSON.stringify(sampleArchive(9)));
    expect(own.charts("Customer map")).toHaveLength(1);
    expect(range()).toMatchObject({ rows: 10 });
    expect(own.charts("Customer map")[0]!.options).toMatchObject({ title: "Customer map" });
    own.run("chooseLanguage", "zh");
    expect(own.charts("客户地图")).toHaveLength(1);
    expect(own.charts("客户地图")[0]!.options).toMatchObject({ title: "客户地图" });
    expect(own.rows("客户地图")[1]).toEqual(["名称", "业务关系", "购买潜力", "象限", "已知（%）"]);
  });

  it("clears what stood in the computed tabs when accounts go", () => {
    const own = hostWith(sampleArchive(5));
    for (const letter of ["A", "B", "C", "D", "E", "F"]) own.formula("Accounts", `${letter}7`, "");
    for (const key of ["Contacts", "Buying centre"])
      for (let column = 0; column < 12; column++)
        own.formula(key, `${String.fromCharCode(65 + column)}4`, "");
    own.run("recalculate");
    expect(recordsOf(own, "Scorecards")).toHaveLength(4);
    expect(recordsOf(own, "Customer map")).toHaveLength(4);
  });

  it("asks as much of Google for 1,000 accounts as for 100", () => {
    const counted = (accounts: number) => {
      const { ratings, ticks, ...rest } = sampleArchive(accounts);
      // One factor each is enough to count calls, and the host computes a tenth of the cells.
      const own = hostWith({
        ...rest,
        ratings: ratings.filter(({ id }) => id.endsWith("-2")),
        ticks: ticks.filter(({ conditionId }) => conditionId === "1-m1"),
      });
      own.resetCalls();
      own.run("recalculate");
      return { counts: own.callCounts(), cards: own.rows("Scorecards").length };
    };
    const [few, many] = [counted(100), counted(1_000)];
    expect(many.cards).toBe(1_002);
    expect(many.counts).toEqual(few.counts);
    // Every tab is read once, of the computed ones the keys; before figures go beside rows, their ids are looked at
    // once more. The twelve tabs that are computed are written once each.
    expect(few.counts["Range.getValues"]).toBe(tabKeys.length + 1);
    expect(few.counts["Range.setValues"]).toBe(12);
    const cells = Object.entries(few.counts).filter(([name]) =>
      /^Range(List)?\.[gs]et(Values|Number|Notes|Data|Background|Font)/.test(name),
    );
    const all = cells.reduce((sum, [, count]) => sum + count, 0);
    expect(all).toBeLessThanOrEqual(3 * tabKeys.length);
  }, 120_000);
});
