/** The same figures as native formulas of a spreadsheet, recalculated by HyperFormula. */
import { HyperFormula } from "hyperformula";
import {
  type Levels,
  type QuadrantTable,
  quadrants,
  rankTable,
  type Scale,
  type ScoreTable,
  type Thresholds,
} from "#core";
import { median } from "./figure.ts";

export interface FormulaTask {
  readonly rows: readonly { readonly relationship: Levels; readonly potential: Levels }[];
  readonly scales: { readonly relationship: Scale; readonly potential: Scale };
  readonly thresholds: Thresholds;
  readonly relationship: ScoreTable;
  readonly potential: ScoreTable;
  readonly places: QuadrantTable;
}

const ROUNDS = 5;
/** So many rows have ranks: each COUNTIF still goes through all accounts, and their time is multiplied up. */
const RANKED = 200;

/**
 * Seconds for scores, intervals and quadrants of all accounts, and for their ranks. The leanest sheet: points
 * stand in the cells already, the unknown are empty, the weights in the first row. One weight of each scale is
 * changed, so that every formula is computed again; building the sheet isn't counted.
 */
export function formulaSheet(task: FormulaTask) {
  const plain = recalculated(task, 0);
  const ranked = recalculated(task, RANKED);
  return {
    placing: plain,
    ranking: (Math.max(0, ranked - plain) * task.rows.length) / RANKED,
    method: `${RANKED} of ${task.rows.length} rows have their three COUNTIFs over all rows; their extra time × ${task.rows.length / RANKED}`,
  };
}

function recalculated(task: FormulaTask, ranked: number): number {
  const { scales, rows } = task;
  const weights = [...scales.relationship.factors, ...scales.potential.factors].map(
    ({ weight }) => weight as number,
  );
  const engine = HyperFormula.buildFromArray(
    [weights, ...rows.map((_, at) => cells(task, at, at < ranked))],
    { licenseKey: "gpl-v3", useArrayArithmetic: true, maxRows: 20_000 },
  );
  const upward = scales.relationship.factors.length;
  const change = (more: number) =>
    engine.batch(() => {
      for (const col of [0, upward])
        engine.setCellContents({ sheet: 0, row: 0, col }, weights[col]! + more);
    });
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const start = performance.now();
    change(1 + (round % 2));
    return (performance.now() - start) / 1000;
  });
  change(0);
  agree(engine, task, ranked);
  engine.destroy();
  return median(times);
}

const letter = (column: number) => String.fromCodePoint(65 + column);

/** Points, then for each axis low, high and midpoint, the quadrant, and where wanted rank, best and worst. */
function cells({ rows, scales, thresholds }: FormulaTask, at: number, isRanked: boolean) {
  const row = at + 2;
  const last = rows.length + 1;
  const points = (["relationship", "potential"] as const).flatMap((axis) =>
    scales[axis].factors.map(({ levels }, place) => {
      const level = rows[at]![axis][place];
      return level === undefined ? null : (levels[level - 1]!.points as number);
    }),
  );
  const across = scales.relationship.factors.length;
  const axis = (from: number, to: number, first: number) => {
    const [weights, own] = [1, row].map((line) => `${letter(from)}${line}:${letter(to)}${line}`);
    const fixed = weights!.replaceAll(/([A-Z])1/gu, "$$$1$$1");
    return [
      `=SUMPRODUCT(${fixed},${own})/SUM(${fixed})`,
      `=${letter(first)}${row}+SUMPRODUCT(${fixed},--ISBLANK(${own}))*100/SUM(${fixed})`,
      `=(${letter(first)}${row}+${letter(first + 1)}${row})/2`,
    ];
  };
  const width = points.length;
  const [x, y] = [letter(width + 2), letter(width + 5)];
  const quadrant = `=IF(${y}${row}>=${thresholds.potential},IF(${x}${row}>=${thresholds.relationship},"defend","attack"),IF(${x}${row}>=${thresholds.relationship},"comfort-zone","fished-out"))`;
  const [low, high] = [letter(width + 3), letter(width + 4)];
  const above = (column: string, line: string) =>
    `=1+COUNTIF($${column}$2:$${column}$${last},">"&${line}${row})`;
  const ranks = [
    above(y, y),
    above(low, high),
    `${above(high, low)}-IF(${high}${row}>${low}${row},1,0)`,
  ];
  return [
    ...points,
    ...axis(0, across - 1, width),
    ...axis(across, width - 1, width + 3),
    quadrant,
    ...(isRanked ? ranks : []),
  ];
}

/** A baseline that computes something else would prove nothing. */
function agree(engine: HyperFormula, task: FormulaTask, ranked: number): void {
  const { relationship, potential, places, scales, rows } = task;
  const width = scales.relationship.factors.length + scales.potential.factors.length;
  const { rank, best, worst } = rankTable(potential);
  for (const row of [0, 17, 471, rows.length - 1]) {
    const expected = [
      relationship.low[row]!,
      relationship.high[row]!,
      relationship.midpoint[row]!,
      potential.low[row]!,
      potential.high[row]!,
      potential.midpoint[row]!,
      quadrants[places.quadrant[row]!]!,
      ...(row < ranked ? [rank[row]!, best[row]!, worst[row]!] : []),
    ];
    expected.forEach((value, at) => {
      const cell = engine.getCellValue({ sheet: 0, row: row + 1, col: width + at });
      const isSame =
        typeof value === "number" ? Math.abs(Number(cell) - value) < 1e-9 : cell === value;
      if (!isSame) throw new Error(`Row ${row + 2}: formulas give ${String(cell)}, core ${value}.`);
    });
  }
}
