/** A zip whose bytes follow from its files alone: sorted, with one fixed date, whoever packs it and when. */
import { type Zippable, zipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The contents of files by their paths, which have slashes on every system. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** All files of a folder but those left out; folders without a file are none. */
export function filesOf(folder: string, isLeftOut: (path: string) => boolean = () => false): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return filesAt(
    folder,
    paths.map((path) => path.replaceAll(sep, "/")).filter((path) => !isLeftOut(path)),
  );
}

/** The files of a folder that are named. */
export function filesAt(folder: string, paths: readonly string[]): Files {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

export function zipOf(files: Files): Uint8Array {
  const sorted: Zippable = {};
  // By code units: a collation would differ from machine to machine.
  for (const path of Object.keys(files).toSorted((a, b) => (a < b ? -1 : 1)))
    sorted[path] = files[path]!;
  // The first moment that a zip can name; local, as the format writes it, so that no time zone moves it.
  return zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) });
}
