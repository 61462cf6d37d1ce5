/** The sheet of charts: what they are drawn from in blocks beside each other, and the charts to the right of all. */
import type { StageRate } from "../../forecast/ladder/stage-rates.ts";
import type { SalesStage } from "../../pipeline/sales-process.ts";
import { midpoint } from "../../value/points.ts";
import type { Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import type { ValuePortfolio } from "../archive/value-portfolio.ts";
import { cellAddress, fixedAddress, fixedRange, onSheet } from "./cell-address.ts";
import { chartColours } from "./chart-colours.ts";
import { cellText } from "./cell-text.ts";
import {
  type ChartKind,
  formulaCell,
  numberCell,
  type Sheet,
  type SheetCell,
  type SheetChart,
  type SheetRow,
  textCell,
} from "./sheet.ts";
import { type WorkbookWord, workbookWord } from "./words.ts";

/** A chart with its cells: the first column names what stands across, and each other one is a series. */
interface Block {
  readonly title: WorkbookWord;
  readonly kind: ChartKind;
  readonly format: SheetChart["format"];
  readonly headings: readonly WorkbookWord[];
  /** The series among the columns, with their colours. */
  readonly series: readonly {
    readonly column: number;
    readonly colour: string;
    readonly isDashed?: boolean;
  }[];
  readonly rows: readonly ((row: number, column: number) => SheetRow)[];
}

/** Two rows of headings stand above the cells. */
const FIRST = 2;
const CHART_ROWS = 18;
const CHART_COLUMNS = 9;

export function chartsSheet(
  value: ValuePortfolio,
  success: readonly StageRate[],
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const blocks = [
    successBlock(success, locale),
    tierBlock(value),
    curveBlock(value),
    trendBlock(value),
  ];
  let column = 0;
  const placed = blocks.map((block) => {
    const start = column;
    column += block.headings.length + 1;
    return { block, start };
  });
  const height = FIRST + Math.max(0, ...blocks.map(({ rows }) => rows.length));
  const rows: SheetRow[] = Array.from({ length: height }, (_, row) =>
    placed.flatMap(({ block, start }): SheetRow => {
      const cells = cellsOf(block, row, start, word);
      return [...block.headings.map((_heading, at) => cells[at]), undefined];
    }),
  );
  return {
    name: word("charts"),
    columns: blocks.flatMap(({ headings }) => [
      { width: 26 },
      ...headings.slice(1).map(() => ({ width: 14 })),
      { width: 3 },
    ]),
    rows,
    frozen: { rows: FIRST, columns: 0 },
    charts: placed
      .filter(({ block }) => block.rows.length > 0)
      .map(({ block, start }, at) => chartOf(block, start, column + 1, at, word)),
  };
}

type Word = (word: WorkbookWord) => string;

function cellsOf(block: Block, row: number, start: number, word: Word): SheetRow {
  if (row === 0)
    return block.headings.map((_, at) => textCell(at === 0 ? word(block.title) : "", "heading"));
  if (row === 1) return block.headings.map((heading) => textCell(word(heading), "heading"));
  return block.rows[row - FIRST]?.(row, start) ?? [];
}

function chartOf(block: Block, start: number, right: number, at: number, word: Word): SheetChart {
  const range = (column: number): string =>
    onSheet(word("charts"), fixedRange(FIRST, start + column, block.rows.length, 1));
  const row = 1 + Math.floor(at / 2) * (CHART_ROWS + 1);
  const column = right + (at % 2) * (CHART_COLUMNS + 1);
  return {
    kind: block.kind,
    format: block.format,
    title: word(block.title),
    across: word(block.headings[0]!),
    upward: block.format === "points" ? word("score") : word("share"),
    series: block.series.map((one) => ({
      name: word(block.headings[one.column]!),
      across: range(0),
      upward: range(one.column),
      colour: one.colour,
      ...(one.isDashed && { isDashed: true }),
    })),
    from: { row, column },
    to: { row: row + CHART_ROWS, column: column + CHART_COLUMNS },
  };
}

function successBlock(success: readonly StageRate[], locale: Locale): Block {
  return {
    title: "stageSuccess",
    kind: "lines",
    format: "percent",
    headings: ["stageNumber", "won", "ended", "low", "share", "high"],
    series: [
      { column: 3, colour: chartColours.bound, isDashed: true },
      { column: 4, colour: chartColours.green },
      { column: 5, colour: chartColours.bound, isDashed: true },
    ],
    rows: success.map(({ stage, share = 0, of, low, high }) => (row: number, column: number) => [
      textCell(message(locale, `sales-stage.${stage as SalesStage}`)),
      numberCell(Math.round(share * of), "whole"),
      numberCell(of, "whole"),
      numberCell(low, "percent"),
      formulaCell(`${cellAddress(row, column + 1)}/${cellAddress(row, column + 2)}`, "percent"),
      numberCell(high, "percent"),
    ]),
  };
}

function tierBlock({ tiers }: ValuePortfolio): Block {
  const last = FIRST + tiers.length - 1;
  const share = (column: number, row: number): SheetCell => {
    const all = `${fixedAddress(FIRST, column)}:${fixedAddress(last, column)}`;
    return formulaCell(`IF(SUM(${all})=0,0,${cellAddress(row, column)}/SUM(${all}))`, "percent");
  };
  return {
    title: "valuePyramid",
    kind: "bars",
    format: "percent",
    headings: [
      "tier",
      "accounts",
      "sales",
      "margin",
      "shareOfAccounts",
      "shareOfSales",
      "shareOfMargin",
    ],
    series: [
      { column: 4, colour: chartColours.bound },
      { column: 5, colour: chartColours.blue },
      { column: 6, colour: chartColours.green },
    ],
    rows: tiers.map(({ tier, accounts, sales, margin }) => (row: number, column: number) => [
      textCell(String.fromCharCode(65 + tier)),
      numberCell(accounts, "whole"),
      numberCell(sales, "amount"),
      numberCell(margin, "amount"),
      share(column + 1, row),
      share(column + 2, row),
      share(column + 3, row),
    ]),
  };
}

/** The accounts by their sales, most first: how many of them bring how much of the whole. */
function curveBlock({ curve }: ValuePortfolio): Block {
  const last = FIRST + curve.length;
  return {
    title: "concentration",
    kind: "curve",
    format: "percent",
    headings: ["shareOfAccounts", "account", "sales", "shareOfSales"],
    series: [{ column: 3, colour: chartColours.orange }],
    rows: [{ name: "", sales: 0 }, ...curve].map(
      ({ name, sales }, at) =>
        (row: number, column: number) => {
          const first = fixedAddress(FIRST, column + 2);
          return [
            numberCell(curve.length === 0 ? 0 : at / curve.length, "percent"),
            textCell(cellText(name)),
            numberCell(sales, "amount"),
            formulaCell(
              `IF(SUM(${first}:${fixedAddress(last, column + 2)})=0,0,SUM(${first}:${cellAddress(row, column + 2)})/SUM(${first}:${fixedAddress(last, column + 2)}))`,
              "percent",
            ),
          ];
        },
    ),
  };
}

/** The mean over the accounts of which something is known in a year. */
function trendBlock({ years }: ValuePortfolio): Block {
  return {
    title: "scorecardTrend",
    kind: "lines",
    format: "points",
    headings: ["year", "currentValue", "potentialValue", "overallValue"],
    series: [
      { column: 1, colour: chartColours.green },
      { column: 2, colour: chartColours.orange },
      { column: 3, colour: chartColours.blue },
    ],
    rows: years.map(({ period, scorecards }) => () => {
      const known = scorecards.filter((one) => one.known > 0);
      const mean = (of: "current" | "potential" | "overall"): SheetCell | undefined =>
        known.length === 0
          ? undefined
          : numberCell(
              known.reduce((sum, { scorecard }) => sum + midpoint(scorecard[of]), 0) / known.length,
              "points",
            );
      return [textCell(period), mean("current"), mean("potential"), mean("overall")];
    }),
  };
}
