/** A table of scales as it is copied between a spreadsheet and the editor. */
import {
  type FactorId,
  type Problem,
  type Row,
  type Scale,
  scaleColumns,
  scaleKinds,
  scaleRows,
  scalesFromRows,
} from "#core";
import { readRows } from "./read-rows.ts";

/** The scales of a pasted range, and every problem with the row and column that it stands in. */
export interface PastedScales {
  readonly scales: readonly Scale[];
  readonly problems: readonly Problem[];
}

const keys: readonly string[] = scaleColumns.map(({ key }) => key);
const place = (key: string): number => keys.indexOf(key);

/**
 * Reads a range that was copied from the Scales tab, with or without its headings, or a table in its columns. Rows
 * without an id belong to `beside`: a factor is found there by its name, else it is a new one.
 */
export async function readScaleCells(
  text: string,
  beside: Scale,
  newFactorId: () => FactorId,
): Promise<PastedScales> {
  const { rows: written } = await readRows(text);
  const keyed = written.findIndex((cells) => keysIn(cells).length > 2);
  const order = keyed < 0 ? keys : written[keyed]!.map(bareKey);
  const lines = written.flatMap((cells, line) =>
    line <= keyed || cells.every((cell) => cell.trim() === "") || isHeading(cells, order)
      ? []
      : [{ line, cells }],
  );
  const named = namedRows(
    lines.map(({ cells }) => keys.map((key) => cells[order.indexOf(key)]?.trim() ?? "")),
    beside,
    newFactorId,
  );
  const read = scalesFromRows(named);
  return {
    scales: read.ok ? read.value : [],
    problems: read.ok ? [] : read.problems.map((one) => placed(one, lines, order)),
  };
}

function bareKey(cell: string): string {
  return cell.trim().replace(/^scales\//u, "");
}

function keysIn(cells: readonly string[]): readonly string[] {
  return cells.map(bareKey).filter((cell) => keys.includes(cell));
}

/** The words above the columns: neither a kind of scale nor a number stands where one must. */
function isHeading(cells: readonly string[], order: readonly string[]): boolean {
  const cell = (key: string): string => cells[order.indexOf(key)]?.trim() ?? "";
  const isKind = scaleKinds.some((kind) => kind === cell("kind"));
  const words = ["weight", "level", "points"].map(cell).filter((one) => one !== "");
  return !isKind && words.length > 1 && words.every((one) => Number.isNaN(Number(one)));
}

function namedRows(
  rows: readonly (readonly string[])[],
  beside: Scale,
  newFactorId: () => FactorId,
): readonly Row[] {
  const known = new Map<string, FactorId>();
  for (const { id, name } of beside.factors)
    for (const text of [name.en, name.zh]) if (text?.trim()) known.set(text.trim(), id);
  return rows.map((row) => {
    const filled = [...row];
    const fill = (key: string, value: string): void => {
      if (filled[place(key)] === "") filled[place(key)] = value;
    };
    fill("scaleId", beside.id);
    fill("kind", beside.kind);
    if (filled[place("scaleName.en")] === "" && filled[place("scaleName.zh")] === "") {
      fill("scaleName.en", beside.name.en ?? "");
      fill("scaleName.zh", beside.name.zh ?? "");
    }
    const names = [filled[place("factorName.en")]!, filled[place("factorName.zh")]!].filter(
      Boolean,
    );
    if (filled[place("factorId")] === "" && names.length > 0) {
      const id = names.map((name) => known.get(name)).find(Boolean) ?? newFactorId();
      for (const name of names) known.set(name, id);
      fill("factorId", id);
    }
    return filled;
  });
}

/** The problem with its row as the pasted range counts them, and its column by letter and key. */
function placed(
  { code, path, params }: Problem,
  lines: readonly { readonly line: number }[],
  order: readonly string[],
): Problem {
  const line = lines[Number(path[0])]?.line;
  const key = columnOf(path);
  const at = key === undefined ? -1 : order.indexOf(key);
  return {
    code,
    path: [],
    params: {
      ...params,
      ...(line === undefined ? {} : { row: line + 1 }),
      ...(at < 0 ? {} : { column: `${letterOf(at)} · ${key}` }),
    },
  };
}

const named: Readonly<Record<string, string>> = {
  definition: "definition.en",
  description: "description.en",
  id: "factorId",
  levels: "level",
  factors: "weight",
};

function columnOf(path: Problem["path"]): string | undefined {
  const names = path.filter((step) => typeof step === "string");
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const key =
    last === "name" ? (names.includes("factors") ? "factorName.en" : "scaleName.en") : last;
  return keys.includes(key) ? key : named[key];
}

function letterOf(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}

/** The rows of scales as cells for the clipboard, in the columns of the Scales tab and without headings. */
export async function scaleCells(scales: readonly Scale[]): Promise<string> {
  const { tabText } = await import("../exporting/csv.ts");
  return tabText(scaleRows(scales));
}
