import { writeArchive, type Archive, type MetricValue, type Order } from "#core";
import { describe, expect, it } from "vitest";
import { chartsOf } from "../sheets-host/chart-builder.ts";
import type { Host } from "../sheets-host/host.ts";
import { noon } from "../core/made-up.ts";
import { importArchive } from "./exchange-on-host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, recordsOf } from "./workbook-on-host.ts";

const order = (
  id: string,
  accountId: string,
  on: string,
  amount: number,
  margin: number,
): Order => ({
  id: id as never,
  accountId: accountId as never,
  on: on as never,
  items: ["valve"],
  amount: { amount, currency: "CNY" as never },
  margin,
  createdAt: noon,
  updatedAt: noon,
});
const metric = (accountId: string, name: MetricValue["metric"], period: string, value: number) =>
  ({
    id: `${accountId}-${name}-${period}`,
    accountId,
    metric: name,
    period,
    value,
    enteredBy: { kind: "person", name: "Lin" },
    enteredAt: noon,
  }) as unknown as MetricValue;

/** Five accounts; the first brings 700 of 1,000 this year, the last nothing. */
const archive: Archive = {
  ...sampleArchive(5),
  orders: [
    order("b0", "a0", "2025-05-02", 500, 50),
    order("b1", "a1", "2025-05-02", 900, 270),
    order("b2", "a0", "2026-02-02", 700, 70),
    order("b3", "a1", "2026-02-02", 150, 45),
    order("b4", "a2", "2026-02-02", 100, 40),
    order("b5", "a3", "2026-02-02", 50, 20),
  ],
  metricValues: [
    metric("a0", "satisfaction", "2026", 5),
    metric("a1", "satisfaction", "2026", 2),
    metric("a4", "reference-value", "2026", 5),
  ],
};
const host = hostWith(archive);
const titles = (of: Host, tab: string) =>
  chartsOf(of.workbook.sheets.find(({ name }) => name === tab)!).map(({ options }) =>
    String(options["title"]),
  );

describe("the Value pyramids tab", () => {
  it("ranks every account by profit, reference and potential value", () => {
    const rows = recordsOf(host, "Value pyramids");
    expect(rows.map(({ accountId }) => accountId)).toEqual(["a0", "a1", "a2", "a3", "a4"]);
    // Of the five only the last is known for its reference value: level 5 of 5, half of the weight.
    const references = rows.map((row) => Number(row["reference.score"]));
    expect(Math.max(...references)).toBe(references[4]);
    // Profit 70, 45, 40, 20, unknown: the first is ahead of the second.
    expect(Number(rows[0]!["profit.rank"])).toBeLessThan(Number(rows[3]!["profit.rank"]));
    expect(rows.every((row) => /^[ABC]$/.test(String(row["profit.tier"])))).toBe(true);
  });
});

describe("the Value scorecards tab", () => {
  it("has a row for each year of which something is known, and says how the value moved", () => {
    const rows = recordsOf(host, "Value scorecards").filter(({ accountId }) => accountId === "a0");
    expect(rows.map(({ period }) => period)).toEqual(["2025", "2026"]);
    // Sales by place: second of two sellers then, first of four now; what is missing keeps the interval open.
    expect(Number(rows[1]!["overallLow"])).toBeLessThanOrEqual(Number(rows[1]!["overallHigh"]));
    expect(rows[0]!["movement"]).toBe("");
    expect(["Rising", "Undecided", "Steady"]).toContain(rows[1]!["movement"]);
    expect(Number(rows[1]!["valueKnown"])).toBeGreaterThan(Number(rows[0]!["valueKnown"]));
  });

  it("leaves out what nothing is known of", () => {
    const last = recordsOf(host, "Value scorecards").filter(({ accountId }) => accountId === "a4");
    expect(last.map(({ period }) => period)).toEqual(["2026"]);
  });
});

describe("the Charts tab", () => {
  it("holds the 20/80 curve of the newest year, the largest account first", () => {
    const curve = recordsOf(host, "Charts")
      .map((row) => [row["curveAccounts"], row["curveValue"]])
      .filter(([share]) => share !== "");
    expect(curve).toEqual([
      [0, 0],
      [1 / 4, 0.7],
      [2 / 4, 0.85],
      [3 / 4, 0.95],
      [1, 1],
    ]);
  });

  it("shows margin beside volume for each tier", () => {
    const tiers = recordsOf(host, "Charts").filter(({ tierName }) => tierName !== "");
    expect(tiers.map(({ tierName }) => tierName)).toEqual(["A", "B", "C"]);
    const sum = (key: string) => tiers.reduce((total, row) => total + Number(row[key]), 0);
    expect(sum("tierAccounts")).toBeCloseTo(1, 12);
    expect(sum("tierSales")).toBeCloseTo(1, 12);
    expect(sum("tierMargin")).toBeCloseTo(1, 12);
  });

  it("draws each chart once, however often it is recalculated, and in the language of the workbook", () => {
    const own = hostWith(archive);
    expect(new Set(titles(own, "Charts")).size).toBe(6);
    own.run("recalculate");
    importArchive(own, JSON.stringify(archive));
    expect(titles(own, "Charts")).toHaveLength(6);
    own.run("chooseLanguage", "zh");
    expect(titles(own, "图表")).toHaveLength(6);
    expect(titles(own, "图表")).toContain("20/80：最大的客户带来的销售额占比");
  });

  it.each([
    [
      "en",
      "Charts",
      [
        ["Forecast by month", ["Month", "Revenue CNY"], ["Month", "P10", "Mean", "P90"]],
        ["Value pyramid", ["Share of the whole", "Tier"], ["Tier", "Accounts", "Sales", "Margin"]],
      ],
    ],
    [
      "zh",
      "图表",
      [
        ["20/80", ["客户占比", "销售额占比"], ["客户占比", "销售额占比"]],
        ["阶段成功率", ["到达阶段", "成交占比"], ["到达阶段", "下限（95%）", "成交"]],
      ],
    ],
  ] as const)("names axes and series of its charts: %s", (language, tab, charts) => {
    const own = hostWith(archive);
    own.run("chooseLanguage", language);
    const sheet = own.workbook.sheets.find(({ name }) => name === tab)!;
    for (const [title, axes, series] of charts) {
      const { options, ranges } = chartsOf(sheet).find((one) =>
        String(one.options["title"]).startsWith(title),
      )!;
      const titleOf = (axis: string) => (options[axis] as { readonly title: string }).title;
      expect([titleOf("hAxis"), titleOf("vAxis")]).toEqual(axes);
      // One row of headings above the figures names the series.
      const [range] = ranges;
      const names = own.rows(tab)[range!.row - 1]!.slice(range!.column - 1);
      expect(names.slice(0, series.length)).toEqual(series);
    }
  });

  it("draws from all rows that there are, headings included, though their columns are hidden", () => {
    const sheet = host.workbook.sheets.find(({ name }) => name === "Charts")!;
    const curve = chartsOf(sheet).find(({ options }) =>
      String(options["title"]).startsWith("20/80"),
    )!;
    expect(curve.ranges[0]).toMatchObject({ row: 2, rows: 6, columns: 2 });
    expect((sheet.settings.get("column hidden") as Map<number, boolean>).get(1)).toBe(true);
    expect(curve.strategies["hidden"]).toBeDefined();
  });

  it("takes the forecast of the currency in which most opportunities are open", () => {
    const many = hostWith(sampleArchive(40));
    const bands = recordsOf(many, "Charts").filter(({ bandMonth }) => bandMonth !== "");
    const months = recordsOf(many, "Forecast").filter(({ month }) => /-\d\d$/u.test(String(month)));
    const open = (currency: string) =>
      months
        .filter((row) => row["currency"] === currency)
        .reduce((sum, row) => sum + Number(row["count"]), 0);
    const main = open("CNY") >= open("EUR") ? "CNY" : "EUR";
    expect(bands.map(({ bandMonth, bandMean }) => [bandMonth, bandMean])).toEqual(
      months.filter(({ currency }) => currency === main).map(({ month, mean }) => [month, mean]),
    );
  });

  it("counts of those that ended who was won, stage by stage, with an interval", () => {
    const past = (ref: string, outcome: "won" | "lost", stages: readonly string[]) => ({
      id: `p-${ref}`,
      importId: "i1",
      ref,
      events: stages.map((stage, at) => `${stage}@2025-0${at + 1}-01T00:00:00Z`),
      outcome,
      closedAt: "2025-09-01T00:00:00Z",
      importedAt: noon,
    });
    const own = hostWith({
      ...archive,
      opportunities: [],
      ticks: [],
      pastOpportunities: [
        past("1", "won", ["planning-and-call", "visit-and-survey"]),
        past("2", "lost", ["planning-and-call"]),
        past("3", "lost", ["planning-and-call", "visit-and-survey"]),
        past("4", "won", ["planning-and-call", "visit-and-survey"]),
      ] as never,
      revisions: [],
      frozenChances: [],
      orders: archive.orders.map((one) => ({ ...one, opportunityId: undefined }) as never),
      activities: [],
    });
    const rows = recordsOf(own, "Charts").filter(({ successStage }) => successStage !== "");
    expect(rows.map(({ successRate }) => successRate)).toEqual([2 / 4, 2 / 3]);
    for (const row of rows) {
      expect(Number(row["successLow"])).toBeLessThan(Number(row["successRate"]));
      expect(Number(row["successHigh"])).toBeGreaterThan(Number(row["successRate"]));
    }
    // Wilson's interval of 2 of 4, as published calculators give it.
    expect(Number(rows[0]!["successLow"])).toBeCloseTo(0.15, 2);
    expect(Number(rows[0]!["successHigh"])).toBeCloseTo(0.85, 2);
  });

  it("finds a chart again that somebody renamed or moved, and draws one anew that was deleted", () => {
    const own = hostWith(archive);
    const sheetOf = (tab: string) => own.workbook.sheets.find(({ name }) => name === tab)!;
    const charts = chartsOf(sheetOf("Charts"));
    const own20 = charts.findIndex(({ options }) => String(options["title"]).startsWith("20/80"));
    charts[own20] = {
      ...charts[own20]!,
      options: { ...charts[own20]!.options, title: "Our whales" },
      position: { row: 30, column: 30, offsetX: 5, offsetY: 5 },
    };
    const pyramid = charts.findIndex(({ options }) => /pyramid/.test(String(options["title"])));
    const [moved] = charts.splice(pyramid, 1);
    chartsOf(sheetOf("Sheet1")).push({ ...moved!, sheet: sheetOf("Sheet1") });
    const [map] = chartsOf(sheetOf("Customer map"));
    chartsOf(sheetOf("Customer map"))[0] = {
      ...map!,
      options: { ...map!.options, title: "Where we stand", width: 400 },
    };
    const forecast = chartsOf(sheetOf("Charts")).findIndex(({ options }) =>
      String(options["title"]).startsWith("Forecast"),
    );
    chartsOf(sheetOf("Charts")).splice(forecast, 1);
    importArchive(own, writeArchive({ ...archive, orders: archive.orders.slice(0, 5) }));
    own.run("recalculate");
    expect(titles(own, "Charts").sort()).toEqual(
      [
        "Forecast by month: mean, P10 and P90",
        "Our whales",
        "Stage success rates: won of those that ended, with 95 % interval",
        "Track record: chances promised and kept",
        "Value scorecard over the years",
      ].sort(),
    );
    const whales = chartsOf(sheetOf("Charts")).find(
      ({ options }) => options["title"] === "Our whales",
    )!;
    expect(whales.position).toEqual({ row: 30, column: 30, offsetX: 5, offsetY: 5 });
    expect(titles(own, "Sheet1")).toEqual(["Value pyramid: accounts, sales and margin by tier"]);
    expect(titles(own, "Customer map")).toEqual(["Where we stand"]);
    expect(own.charts("Customer map")[0]!.options).toMatchObject({ width: 400 });
  });

  it("says so when somebody put a column into a chart's columns, and computes the rest", () => {
    const own = hostWith(archive);
    own.formula("Charts", "B1", "");
    own.run("recalculate");
    const told = own
      .rows("Problems")
      .slice(2)
      .map(([, , , sentence]) => String(sentence));
    expect(told.some((sentence) => sentence.includes("columns of a chart"))).toBe(true);
    expect(recordsOf(own, "Scorecards")).toHaveLength(5);
  });
});
