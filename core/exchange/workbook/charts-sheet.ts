/** The sheet of charts: what they are drawn from in blocks beside each other, and the charts to the right of all. */
import type { StageRate } from "../../forecast/ladder/stage-rates.ts";
import type { Locale } from "../../value/local-text.ts";
import type { ValuePortfolio } from "../archive/value-portfolio.ts";
import { fixedRange, onSheet } from "./cell-address.ts";
import { type Sheet, type SheetChart, type SheetRow, textCell } from "./sheet.ts";
import { type WorkbookWord, workbookWord } from "./words.ts";
import {
  type Block,
  FIRST,
  successBlock,
  tierBlock,
  curveBlock,
  trendBlock,
} from "./chart-blocks.ts";

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
