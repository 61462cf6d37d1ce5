/** Finding a program that is already there: the person's own wish first, then the usual places. */
import { delimiter, join } from "node:path";
import type { Machine } from "./machine.ts";

export type Wanted = {
  /** The program in the reader's words, for the error message. */
  readonly what: string;
  /** The environment variable by which a person names the program. */
  readonly variable: string;
  /** Full paths, best first. */
  readonly paths: readonly string[];
  /** Names to look for in the PATH, best first. */
  readonly names: readonly string[];
};

// Ubuntu ships scripts that only say "install the snap". The snap itself sees neither /tmp nor
// folders whose name begins with a dot, so it can open neither our profile nor .output.
const isSnap = (machine: Machine, path: string): boolean =>
  path.startsWith("/snap/") || /^#!.*\n[^]*\/snap\/bin\//.test(machine.head(path) ?? "");

/**
 * The first program that is there and can be started, or undefined.
 * A path named by the person is never silently replaced: if nothing can be started there, this throws.
 */
export const findProgram = (machine: Machine, wanted: Wanted): string | undefined => {
  const wish = machine.environment[wanted.variable];
  if (wish !== undefined && wish !== "") {
    if (machine.isExecutable(wish)) return wish;
    throw new Error(
      `${wanted.variable} names ${wish}, but no program can be started there. ` +
        `Set ${wanted.variable} to the full path of ${wanted.what}, or unset it so that one is looked for.`,
    );
  }
  const folders = (machine.environment["PATH"] ?? "").split(delimiter).filter((it) => it !== "");
  const inPath = wanted.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...wanted.paths, ...inPath].find(
    (path) => machine.isExecutable(path) && !isSnap(machine, path),
  );
};

/** Where macOS keeps an application's program: for everyone, then for this person alone. */
export const macApplication = (machine: Machine, application: string, program: string): string[] =>
  ["/Applications", join(machine.home, "Applications")].map((folder) =>
    join(folder, `${application}.app`, "Contents/MacOS", program),
  );
