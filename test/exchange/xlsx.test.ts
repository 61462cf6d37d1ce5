/** The exported workbook, recalculated by a real spreadsheet program, computes what the core computes. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  type Archive,
  archiveForecast,
  archiveMap,
  archiveStandings,
  archiveWorkbook,
  daysBetween,
  type IsoDate,
  chanceBook,
  message,
  type Order,
  type SalesOutlook,
  salesOutlook,
  stageSuccess,
  valuePortfolio,
  type Sheet,
  type Workbook,
} from "#core";
import { workbookBytes } from "../../extension/exporting/export-workbook.ts";
import { xlsxBytes } from "../../extension/exporting/write-xlsx.ts";
import { injections } from "../fixtures/hostile/injections.ts";
import { hostileNames, portfolio } from "./made-up-portfolio.ts";
import { calc, type CellResult, recalculated, type Results } from "./recalculate.ts";

const today = "2026-03-02" as IsoDate;
if (!calc)
  console.warn("LibreOffice Calc is not installed: the tests that recalculate are skipped.");

/** The rows of a sheet below its headings. */
const body = (
  results: Results,
  sheet: string,
  headings: number,
): readonly (readonly CellResult[])[] => results.get(sheet)!.slice(headings);

/** Scores as the core computes them, in the order of the sheet's columns. */
const scorecardsOf = (archive: Archive): readonly unknown[] =>
  archiveMap(archive).map(({ name, relationship, potential, quadrant, isSure }) => [
    name,
    ...[relationship, potential].flatMap(({ low, high, midpoint, known }) => [
      low,
      high,
      midpoint,
      known,
    ]),
    message("en", `quadrant.${quadrant}`),
    isSure ? "sure" : "undecided",
  ]);

const serial = (cell: CellResult | undefined): number =>
  cell instanceof Date ? Math.round(cell.getTime() / 86_400_000) + 25_569 : Number(cell);

const parts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

describe("the file", () => {
  it("asks the program that opens it to compute everything", async () => {
    const files = parts(await workbookBytes(portfolio(3, 5), "en", today));
    expect(files.get("xl/workbook.xml")).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/u);
  });

  it("takes strings that try to run something for text, and stays a whole file", async () => {
    const archive = portfolio(3, 30);
    for (let from = 0; from < injections.length; from += 30) {
      const accounts = archive.accounts.map((account, at) => ({
        ...account,
        name: injections[(from + at) % injections.length]!,
      }));
      const files = parts(await workbookBytes({ ...archive, accounts }, "en", today));
      for (const [path, xml] of files) {
        if (!/\.xml$|\.rels$/u.test(path)) continue;
        // What XML can't hold in any form would make the file unreadable.
        expect(
          [...xml].find(
            (sign) =>
              (sign < " " && !"\t\n\r".includes(sign)) || sign === "\ufffe" || sign === "\uffff",
          ),
          path,
        ).toBeUndefined();
        for (const [, formula] of xml.matchAll(/<f[^>]*>([^<]*)<\/f>/gu))
          expect(formula).not.toMatch(/pwned|evil|cmd\|/u);
        expect(xml).not.toMatch(/<(?:script|img|svg|iframe|hyperlink)\b/iu);
      }
    }
  });

  it("holds no text of an account inside any formula", async () => {
    const files = parts(await workbookBytes(portfolio(3, 30), "en", today));
    const formulas = [...files]
      .filter(([path]) => path.startsWith("xl/worksheets/"))
      .flatMap(([, xml]) => [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/gu)].map(([, text]) => text!));
    expect(formulas.length).toBeGreaterThan(500);
    for (const mark of ["HYPERLINK", "evil", "@SUM", "script"])
      expect(formulas.filter((formula) => formula.includes(mark))).toEqual([]);
  });

  it("draws points without joining them, one series a quadrant", async () => {
    const chart = parts(await workbookBytes(portfolio(3, 5), "en", today)).get(
      "xl/charts/chart1.xml",
    )!;
    const series = chart.match(/<c:ser>[\s\S]*?<\/c:ser>/gu)!;
    expect(series).toHaveLength(4);
    for (const one of series)
      expect(one.slice(0, one.indexOf("<c:marker>"))).toMatch(/<a:ln[^>]*><a:noFill\/><\/a:ln>/u);
  });

  it("shows how each level is recognised when a rating is entered", async () => {
    const archive = portfolio(3, 5);
    const sheet = parts(await workbookBytes(archive, "en", today)).get("xl/worksheets/sheet3.xml")!;
    const rules = sheet.match(/<dataValidation [^>]*>/gu)!;
    expect(rules).toHaveLength(12);
    expect(rules[0]).toContain("Below 5 %");
    for (const rule of rules) expect(rule).toMatch(/type="whole"/u);
  });
});

describe.skipIf(!calc)("recalculated by LibreOffice", { timeout: 300_000 }, () => {
  it("gives every score, quadrant, stage, chance and expected revenue of the core", async () => {
    const archive = withOrders(portfolio(1, 50));
    const outlook = salesOutlook(chanceBook(archive, today), archive);
    const results = await recalculated(await workbookBytes(archive, "en", today, { outlook }));

    expect(body(results, "Scorecards", 2)).toEqual(scorecardsOf(archive));
    expect(body(results, "Customer map", 1).map((row) => row.slice(0, 3))).toEqual(
      archiveMap(archive).map(({ name, relationship, potential }) => [
        name,
        relationship.midpoint,
        potential.midpoint,
      ]),
    );
    expectOpportunities(results, archive);
    expectForecast(results, archive);
    expectCharts(results, archive);
    expectLearned(results, outlook);
  });

  it("keeps every hostile name the text that it was", async () => {
    const archive = portfolio(1, 50);
    const results = await recalculated(await workbookBytes(archive, "zh", today));
    const names = archive.accounts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...hostileNames]));
    for (const [sheet, headings] of [
      ["客户", 2],
      ["评分", 3],
      ["得分明细", 3],
      ["计分卡", 2],
      ["客户地图", 1],
    ] as const)
      expect([sheet, body(results, sheet, headings).map(([name]) => name)]).toEqual([sheet, names]);
    expect(body(results, "商机", 3).map((row) => row[1])).toEqual(
      archive.opportunities.map(({ name }) => name),
    );
  });

  it("follows when ratings are changed in the sheet, and takes what is no level for unknown", async () => {
    const [before, after] = [portfolio(1, 20), portfolio(2, 20)];
    const changed = withRatingsOf(
      archiveWorkbook(before, "en", today),
      archiveWorkbook(after, "en", today),
    );
    const results = await recalculated(await xlsxBytes(changed));
    const first = new Set(after.accounts.slice(0, 1).map(({ id }) => id));
    const expected = scorecardsOf({
      ...after,
      ratings: after.ratings.filter(({ accountId }) => !first.has(accountId)),
    });
    expect(body(results, "Scorecards", 2)).toEqual(expected);
  });

  it("opens without a single account or opportunity", async () => {
    const results = await recalculated(await workbookBytes(portfolio(1, 0), "en", today));
    expect(body(results, "Scorecards", 2)).toEqual([]);
    expect(results.size).toBe(11);
  });
});

function expectOpportunities(results: Results, archive: Archive): void {
  const rows = body(results, "Opportunities", 3);
  archiveStandings(archive).forEach(({ opportunity, position, probability }, index) => {
    const row = rows[index]!;
    expect(row[4] instanceof Date ? serial(row[4]) : row[4]).toBe(
      daysBetween("1899-12-30" as IsoDate, opportunity.expectedClose),
    );
    expect([row[9], row[10], row[11], row[12]]).toEqual([
      position.number,
      position.completed ? "yes" : "no",
      position.lastCompleted,
      opportunity.closed ? "" : probability,
    ]);
    expect(row[13]).toBe(opportunity.closed ? 0 : opportunity.amount.amount * probability);
  });
}

function expectForecast(results: Results, archive: Archive): void {
  const { months, overdue, later } = archiveForecast(archive, today);
  const rows = body(results, "Forecast", 2);
  expect(months).toHaveLength(24);
  months.forEach((month, index) => {
    const row = rows[index]!;
    expect(row.slice(1, 3)).toEqual([month.currency, month.count]);
    expect(serial(row[0])).toBe(
      daysBetween("1899-12-30" as IsoDate, `${month.month}-01` as IsoDate),
    );
    [month.open, month.mean, month.p10, month.p50, month.p90].forEach((value, place) =>
      expect(Math.abs(Number(row[3 + place]) - value)).toBeLessThanOrEqual(1e-9 * (1 + value)),
    );
  });
  const counts = rows.slice(months.length).flatMap((row) => (row.length > 2 ? [row[2]] : []));
  expect(counts.filter((count) => count !== null)).toEqual([overdue.length, later.length]);
}

/** Where the blocks of the sheet of charts begin. */
const blocks = { success: 0, tiers: 7, curve: 15, trend: 20 } as const;

function expectCharts(results: Results, archive: Archive): void {
  const rows = body(results, "Charts", 2);
  const close = (cell: CellResult | undefined, value: number | undefined): void =>
    expect(Math.abs(Number(cell) - value!)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value!)));
  const success = stageSuccess(archive, today);
  expect(success.length).toBeGreaterThan(3);
  success.forEach(({ share, low, high, of }, at) => {
    const cells = rows[at]!.slice(blocks.success);
    expect(cells[2]).toBe(of);
    [low, share, high].forEach((value, place) => close(cells[3 + place], value));
  });
  const placements = archiveMap(archive);
  const value = valuePortfolio({ ...archive, placements, today });
  const accounts = value.tiers.reduce((sum, tier) => sum + tier.accounts, 0);
  value.tiers.forEach((tier, at) => {
    const cells = rows[at]!.slice(blocks.tiers);
    close(cells[4], tier.accounts / accounts);
    close(cells[5], tier.shareOfSales);
    close(cells[6], tier.shareOfMargin);
  });
  expect(value.curve).toHaveLength(10);
  value.curve.forEach((point, at) => {
    const cells = rows[at + 1]!.slice(blocks.curve);
    expect(cells[1]).toBe(point.name);
    close(cells[0], point.accounts);
    close(cells[3], point.value);
  });
  expect(rows[0]![blocks.trend]).toBe(value.years[0]!.period);
}

/** What history teaches stands beside the live figures as it was computed. */
function expectLearned(results: Results, { standings, months }: SalesOutlook): void {
  const rows = body(results, "Opportunities", 3);
  standings.forEach(({ opportunity, probability }, at) =>
    expect(rows[at]![14] ?? undefined).toBe(opportunity.closed ? undefined : probability),
  );
  const written = new Map(
    body(results, "Forecast", 2).map((row) => [
      `${String(row[1])} ${row[0] instanceof Date ? row[0].toISOString().slice(0, 7) : ""}`,
      row.slice(8, 12),
    ]),
  );
  expect(months).toHaveLength(24);
  for (const { currency, period, mean, p10, p50, p90 } of months)
    expect(written.get(`${currency} ${period}`)).toEqual([mean, p10, p50, p90]);
}

/** Ten accounts have bought this year; the greater their number, the more. What is won was won today. */
function withOrders(archive: Archive): Archive {
  return {
    ...archive,
    opportunities: archive.opportunities.map((one) =>
      one.closed ? { ...one, closed: { ...one.closed, on: today } } : one,
    ),
    orders: archive.accounts.slice(0, 10).map(({ id, createdAt }, at) => ({
      id: `order-${at}` as Order["id"],
      accountId: id,
      on: today,
      items: ["pump"],
      amount: { amount: 1000.1 * (at + 1) ** 2, currency: "EUR" as Order["amount"]["currency"] },
      margin: 333.3 * (at + 1),
      createdAt,
      updatedAt: createdAt,
    })),
  };
}

/** The first workbook with the levels of the second typed in; those of the first account are no levels. */
function withRatingsOf(workbook: Workbook, other: Workbook): Workbook {
  const ratings = (from: Workbook): Sheet => from.sheets.find(({ name }) => name === "Ratings")!;
  const rows = ratings(other).rows.map((row, index) =>
    index === 3
      ? row.map((cell, column) =>
          column < 2
            ? cell
            : column % 2 === 0
              ? ({ kind: "number", value: [0, 6, 2.5, -1][column % 4]! } as const)
              : ({ kind: "text", text: "three" } as const),
        )
      : row,
  );
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === "Ratings" ? { ...sheet, rows } : sheet)),
  };
}
