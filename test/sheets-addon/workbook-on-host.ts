/** The built add-on on the host, and its tabs as a test asks for them: by the keys of their columns. */
import { writeArchive, type Archive } from "#core";
import { readFileSync } from "node:fs";
import { createHost, type Host, type HostOptions } from "../sheets-host/host.ts";
import { bundlePath, pages } from "./built-add-on.ts";
import { importArchive } from "./exchange-on-host.ts";

/** The day on which the clock of every test stands. */
export const today = "2026-11-21";

interface Beside {
  readonly beside?: string;
}

/** `beside` is script text of the test's own that stands behind the add-on's. */
export function newHost({ beside, ...options }: Partial<HostOptions> & Beside = {}): Host {
  return createHost({
    ...(beside === undefined ? {} : { source: `${readFileSync(bundlePath, "utf8")}\n${beside}` }),
    bundlePath,
    files: pages,
    now: `${today}T08:00:00Z`,
    ...options,
  });
}

/** A workbook into which an archive was imported. */
export function hostWith(archive: Archive, options: Partial<HostOptions> & Beside = {}): Host {
  const host = newHost(options);
  importArchive(host, writeArchive(archive));
  return host;
}

export type Record = Readonly<{ [key: string]: unknown }>;

/** The data rows of a tab as records by the keys of its columns; `row` is the sheet's own count. */
export function recordsOf(host: Host, tab: string): readonly Record[] {
  const [keys = [], , ...rows] = host.rows(tab);
  return rows.map((cells, at) => ({
    row: at + 3,
    ...Object.fromEntries(
      keys.map((key, place) => [String(key).split("/")[1] ?? "", cells[place]]),
    ),
  }));
}

/** The letter of a column by its key. */
export function columnOf(host: Host, tab: string, key: string): string {
  const place = (host.rows(tab)[0] ?? []).findIndex((cell) => String(cell).endsWith(`/${key}`));
  if (place < 0) throw new Error(`The tab ${tab} has no column ${key}.`);
  return String.fromCharCode(65 + place);
}

/** Everything that every tab holds. */
export function everything(host: Host): Readonly<{ [tab: string]: unknown }> {
  return Object.fromEntries(host.sheetNames().map((name) => [name, host.rows(name)]));
}

/** How many cells of the whole workbook hold formulas. */
export function formulaCount(host: Host): number {
  let count = 0;
  for (const name of host.sheetNames())
    host.rows(name).forEach((row, down) =>
      row.forEach((_, right) => {
        const letters =
          (right >= 26 ? String.fromCharCode(64 + Math.floor(right / 26)) : "") +
          String.fromCharCode(65 + (right % 26));
        if (host.formulaOf(name, `${letters}${down + 1}`) !== "") count++;
      }),
    );
  return count;
}
