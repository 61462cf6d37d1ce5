/** A sheet of plain cells with a formula beside them, as a user without our tabs has it. */
import { expect } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { newHost } from "./workbook-on-host.ts";

/** A sheet with rows of cells from A1 on. */
export function sheetWith(rows: readonly (readonly unknown[])[]): Host {
  const host = newHost();
  rows.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value !== "")
        host.formula("Sheet1", `${String.fromCharCode(65 + right)}${down + 1}`, value);
    }),
  );
  return host;
}

/** What a formula shows in a row of cells from K1 on. */
export function shown(host: Host, formula: string, cells: number): readonly unknown[] {
  host.formula("Sheet1", "K1", formula);
  return Array.from({ length: cells }, (_, at) =>
    host.cell("Sheet1", `${String.fromCharCode(75 + at)}1`),
  );
}

/** The words in which a formula refuses. */
export function refusal(host: Host, formula: string): string | undefined {
  expect(host.formula("Sheet1", "K1", formula)).toBe("#ERROR!");
  return host.error("Sheet1", "K1");
}

/** What a formula spills, as rows; it stands in row 1. */
export function spilled(
  host: Host,
  formula: string,
  rows: number,
  columns: number,
  from = "K",
): readonly (readonly unknown[])[] {
  host.formula("Sheet1", `${from}1`, formula);
  const grid = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) =>
      host.cell("Sheet1", `${String.fromCharCode(from.charCodeAt(0) + right)}${down + 1}`),
    ),
  );
  host.formula("Sheet1", `${from}1`, "");
  return grid;
}
