/** The figures that the extension, the Google workbook and the Excel workbook must agree on. */
import { bundlePath, pages } from "../sheets-addon/built-add-on.ts";
import { importArchive } from "../sheets-addon/exchange-on-host.ts";
import { createHost, type Host } from "../sheets-host/host.ts";
import type { Results } from "./recalculate.ts";
import Papa from "papaparse";

/** Numbers and words by their names, such as `沄珩泵阀 potential low`. */
export type Figures = ReadonlyMap<string, number | string>;

type Cells = readonly unknown[];

const axes = ["relationship", "potential"] as const;

/** The figures that the extension exported as CSV files. */
export function extensionFigures(
  scorecards: string,
  opportunities: string,
  forecast: string,
): Figures {
  const figures = new Map<string, number | string>();
  for (const [, name, ...cells] of rowsOf(scorecards))
    addScores(figures, String(name), cells, ["low", "high", "midpoint", "known"]);
  for (const [name, , , , , , , number, , last, chance] of rowsOf(opportunities))
    addStanding(figures, String(name), number, last, chance);
  for (const row of rowsOf(forecast)) addMonth(figures, row);
  return figures;
}

/** The figures in the tabs of the add-on's workbook. */
export function workbookFigures(host: Host): Figures {
  const figures = new Map<string, number | string>();
  const tab = (name: string) => {
    const [keys = [], , ...rows] = host.rows(name) as readonly Cells[];
    return rows.map(
      (row) => (key: string) => row[keys.findIndex((known) => String(known).endsWith(`/${key}`))],
    );
  };
  for (const cell of tab("Scorecards")) {
    const cells = axes.flatMap((axis) =>
      ["Low", "High", "Middle", "Known"].map((part) => cell(`${axis}${part}`)),
    );
    addScores(
      figures,
      String(cell("name")),
      [...cells, cell("quadrant")],
      ["low", "high", "midpoint", "known"],
    );
  }
  for (const cell of tab("Opportunities"))
    addStanding(
      figures,
      String(cell("name")),
      cell("stageNumber"),
      cell("lastCompleted"),
      cell("winChance"),
    );
  // Quarters stand below the months, and what the chances rest on beside them.
  for (const cell of tab("Forecast").filter((cell) => /-\d\d$/u.test(String(cell("month")))))
    addMonth(
      figures,
      ["month", "currency", "count", "open", "mean", "p10", "p50", "p90"].map(cell),
    );
  return figures;
}

/**
 * The figures of the Excel workbook, as a spreadsheet program recalculated them: chances and means by its formulas, which
 * follow the stage table, or those that were written beside them as learned, with their bands.
 */
export function xlsxFigures(results: Results, by: "formulas" | "learned"): Figures {
  const figures = new Map<string, number | string>();
  const rows = (name: string, headings = 2) =>
    results
      .get(name)!
      .slice(headings)
      .filter((row) => row[0] !== null && row[0] !== "");
  for (const [name, ...cells] of rows("Scorecards"))
    addScores(figures, String(name), cells, ["low", "high", "midpoint", "known"]);
  for (const row of rows("Opportunities", 3))
    addStanding(figures, String(row[1]), row[9], row[11], row[by === "formulas" ? 12 : 14]);
  for (const row of rows("Forecast").filter((row) => typeof row[1] === "string" && row[1] !== ""))
    addMonth(figures, [
      monthOf(row[0]),
      ...row.slice(1, 4),
      ...(by === "formulas" ? row.slice(4, 5) : row.slice(8, 12)),
    ]);
  return figures;
}

/** Runs the built add-on, imports the archive as the sidebar does, and recalculates. */
export function importIntoWorkbook(archive: string, now: string): Host {
  const host = createHost({ bundlePath, files: pages, now });
  host.install();
  host.run("setUpWorkbook");
  importArchive(host, archive);
  host.run("recalculate");
  return host;
}

/**
 * The sentences that say where two places differ, figures that only one of them has included: to the last
 * bit, but sums of money to one part in 10⁹, or to half of a hundredth where one of them writes decimals of a
 * currency only. `untold` are figures that the other place doesn't compute.
 */
export function differences(
  one: Figures,
  other: Figures,
  names: readonly [string, string],
  untold: RegExp = /$^/u,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const [mine, theirs] = [one.get(key), other.get(key)];
    if (theirs === undefined) return untold.test(key) ? [] : [`${key}: only in the ${names[0]}`];
    if (mine === undefined) return [`${key}: only in the ${names[1]}`];
    const isSum = / (open|mean|p10|p50|p90)$/u.test(key);
    return isSame(mine, theirs, isSum)
      ? []
      : [`${key}: ${names[0]} ${mine}, ${names[1]} ${theirs}`];
  });
}

/** The Excel workbook's formulas compute no band. */
export const bandOnly = / (p10|p50|p90)$/u;

function isSame(a: number | string, b: number | string, isSum: boolean): boolean {
  if (typeof a === "number" && typeof b === "number" && isSum)
    return Math.abs(a - b) <= 0.005 + 1e-9 * Math.max(1, Math.abs(a));
  return Object.is(a, b);
}

function rowsOf(csv: string): readonly Cells[] {
  return Papa.parse<Cells>(csv.replace(/^\ufeff/u, ""), {
    dynamicTyping: true,
    skipEmptyLines: true,
  }).data.slice(1);
}

function addScores(
  figures: Map<string, number | string>,
  name: string,
  cells: Cells,
  parts: readonly string[],
): void {
  axes.forEach((axis, at) =>
    parts.forEach((part, index) =>
      figures.set(`${name} ${axis} ${part}`, cells[at * parts.length + index] as number),
    ),
  );
  figures.set(`${name} quadrant`, String(cells[axes.length * parts.length]));
}

function addStanding(
  figures: Map<string, number | string>,
  name: string,
  number: unknown,
  last: unknown,
  chance: unknown,
): void {
  figures.set(`${name} stage`, number as number);
  figures.set(`${name} last completed`, last as number);
  // A program may call an empty cell nothing or empty text.
  figures.set(`${name} chance`, (chance as number | null | undefined) ?? "");
}

function addMonth(figures: Map<string, number | string>, [month, currency, ...cells]: Cells): void {
  const parts = ["count", "open", "mean", "p10", "p50", "p90"];
  cells
    .slice(0, parts.length)
    .forEach((cell, index) =>
      figures.set(`${String(currency)} ${monthOf(month)} ${parts[index]}`, cell as number),
    );
}

function monthOf(value: unknown): string {
  const day =
    value instanceof Date
      ? value.toISOString()
      : typeof value === "number"
        ? new Date(Math.round((value - 25_569) * 86_400_000)).toISOString()
        : String(value);
  return day.slice(0, 7);
}
