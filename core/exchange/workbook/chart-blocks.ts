/** What each chart of a workbook is drawn from: its cells, and which of their columns are its series. */
import type { StageRate } from "../../forecast/ladder/stage-rates.ts";
import type { SalesStage } from "../../pipeline/sales-process.ts";
import { midpoint } from "../../value/points.ts";
import type { Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import type { ValuePortfolio } from "../archive/value-portfolio.ts";
import { cellAddress, fixedAddress } from "./cell-address.ts";
import { chartColours } from "./chart-colours.ts";
import { cellText } from "./cell-text.ts";
import {
  type ChartKind,
  formulaCell,
  numberCell,
  type SheetCell,
  type SheetChart,
  type SheetRow,
  textCell,
} from "./sheet.ts";
import type { WorkbookWord } from "./words.ts";

/** A chart with its cells: the first column names what stands across, and each other one is a series. */
export interface Block {
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
export const FIRST = 2;

export function successBlock(success: readonly StageRate[], locale: Locale): Block {
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

export function tierBlock({ tiers }: ValuePortfolio): Block {
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
export function curveBlock({ curve }: ValuePortfolio): Block {
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
export function trendBlock({ years }: ValuePortfolio): Block {
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
