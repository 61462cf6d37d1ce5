/** Scales out of a range that was copied from a spreadsheet, whichever way its columns are headed; everything that is wrong, with its place. */
import { scaleKinds, type Scale } from "../../rating/scale/scale.ts";
import type { FactorId } from "../../value/id.ts";
import type { Locale } from "../../value/local-text.ts";
import type { Problem } from "../../value/problem.ts";
import { scaleColumns, scalesFromRows } from "./scale-table.ts";
import { scaleColumnOf } from "./scale-titles.ts";
import type { Row } from "./table.ts";
import { withUnsaid } from "./unsaid-columns.ts";

/** The scales of a pasted range, and every problem with the row and column that it stands in. */
export interface PastedScales {
  readonly scales: readonly Scale[];
  readonly problems: readonly Problem[];
}

/** Whose the rows are that name no scale, in which language unmarked texts are, and ids for factors that are new. */
export interface PasteTerms {
  readonly beside: Scale;
  readonly locale: Locale;
  readonly newFactorId: () => FactorId;
}

const keys: readonly string[] = /* @__PURE__ */ scaleColumns.map(({ key }) => key);
const place = (key: string): number => keys.indexOf(key);

/**
 * Reads the rows of a pasted range. Its columns are told by their headings, be they keys, what the Scales tab calls
 * them, or plain words; without any, they are those of the tab in its order. Rows without an id belong to `beside`: a
 * factor is found there by its name, else it is a new one. Where cells were merged, what the first says holds below.
 */
export function pastedScales(
  rows: readonly (readonly string[])[],
  { beside, locale, newFactorId }: PasteTerms,
): PastedScales {
  const titles = (cells: readonly string[]) => cells.map((cell) => scaleColumnOf(cell, locale));
  const headed = rows.findIndex((cells) => titles(cells).filter(Boolean).length > 2);
  const order = headed < 0 ? keys : titles(rows[headed]!);
  // Below the keys, or where there are none, the words stand that the tab has above its columns.
  const isBare = headed < 0 || rows[headed]!.some((cell) => keys.includes(bareTitle(cell)));
  const lines = rows.flatMap((cells, line) =>
    line <= headed ||
    cells.every((cell) => cell.trim() === "") ||
    (isBare && line === headed + 1 && isHeading(cells, order))
      ? []
      : [{ line, cells }],
  );
  const named = namedRows(
    lines.map(({ cells }) => keys.map((key) => cells[order.indexOf(key)]?.trim() ?? "")),
    beside,
    newFactorId,
  );
  const read = scalesFromRows(withUnsaid(named, beside, order));
  return {
    scales: read.ok ? read.value : [],
    problems: read.ok ? [] : read.problems.map((one) => placed(one, lines, order, rows[headed])),
  };
}

type Order = readonly (string | undefined)[];

function bareTitle(cell: string): string {
  return cell.trim().replace(/^scales\//u, "");
}

/** The words above the columns: neither a kind of scale nor a number stands where one must. */
function isHeading(cells: readonly string[], order: Order): boolean {
  const cell = (key: string): string => cells[order.indexOf(key)]?.trim() ?? "";
  const isKind = scaleKinds.some((kind) => kind === cell("kind"));
  return (
    !isKind &&
    ["weight", "level", "points"].every(
      (key) => cell(key) !== "" && Number.isNaN(numberIn(cell(key))),
    )
  );
}

/** A sheet shows a weight of 20 with its unit where the cell is formatted so. */
function numberIn(cell: string): number {
  return Number(cell.replace(/\s*[%％]$/u, ""));
}

function namedRows(
  rows: readonly (readonly string[])[],
  beside: Scale,
  newFactorId: () => FactorId,
): readonly Row[] {
  const known = new Map<string, FactorId>();
  for (const { id, name } of beside.factors)
    for (const text of [name.en, name.zh]) if (text?.trim()) known.set(text.trim(), id);
  let above = { scaleId: beside.id as string, factorId: "" };
  return rows.map((row) => {
    const filled = [...row];
    const cell = (key: string): string => filled[place(key)]!;
    const fill = (key: string, value: string): void => {
      if (cell(key) === "") filled[place(key)] = value;
    };
    fill("scaleId", above.scaleId);
    fill("kind", beside.kind);
    if (cell("scaleName.en") === "" && cell("scaleName.zh") === "") {
      fill("scaleName.en", beside.name.en ?? "");
      fill("scaleName.zh", beside.name.zh ?? "");
    }
    const weight = cell("weight");
    if (!Number.isNaN(numberIn(weight)) && weight !== "")
      filled[place("weight")] = String(numberIn(weight));
    const names = [cell("factorName.en"), cell("factorName.zh")].filter(Boolean);
    if (cell("factorId") === "" && names.length > 0) {
      const id = names.map((name) => known.get(name)).find(Boolean) ?? newFactorId();
      for (const name of names) known.set(name, id);
      fill("factorId", id);
    }
    if (cell("scaleId") === above.scaleId) fill("factorId", above.factorId);
    above = { scaleId: cell("scaleId"), factorId: cell("factorId") };
    return filled;
  });
}

/** The problem with its row as the pasted range counts them, and its column by letter and by what stands above it, else by its key. */
function placed(
  { code, path, params }: Problem,
  lines: readonly { readonly line: number }[],
  order: Order,
  headings: readonly string[] | undefined,
): Problem {
  const line = lines[Number(path[0])]?.line;
  const key = columnOf(path, order);
  const at = key === undefined ? -1 : order.indexOf(key);
  return {
    code,
    path: [],
    params: {
      ...params,
      ...(line === undefined ? {} : { row: line + 1 }),
      ...(at < 0
        ? {}
        : {
            column: `${letterOf(at)} · ${headings ? bareTitle(headings[at]!) : key}`,
          }),
    },
  };
}

const fields: Readonly<Record<string, string>> = {
  id: "factorId",
  levels: "level",
  factors: "weight",
};

function columnOf(path: Problem["path"], order: Order): string | undefined {
  const names = path.filter((step) => typeof step === "string");
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const key = last === "name" ? (names.includes("factors") ? "factorName" : "scaleName") : last;
  if (keys.includes(key)) return key;
  return fields[key] ?? [`${key}.en`, `${key}.zh`].find((one) => order.includes(one));
}

function letterOf(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}
