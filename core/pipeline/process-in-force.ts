/** The process in force: the newest version of a team's own, else the standard. */
import type { ProcessVersion } from "./process-version.ts";
import type { SalesProcess } from "./sales-process.ts";
import { standardProcess } from "./standard-process.ts";

/** The newest version; of two of one moment the one with the greater id; nothing when a team has none of its own. */
export function newestVersion(versions: readonly ProcessVersion[]): ProcessVersion | undefined {
  return versions.reduce<ProcessVersion | undefined>(
    (last, next) =>
      !last ||
      next.createdAt > last.createdAt ||
      (next.createdAt === last.createdAt && next.id > last.id)
        ? next
        : last,
    undefined,
  );
}

/** The stages that positions are derived from now. */
export function stagesInForce(versions: readonly ProcessVersion[]): SalesProcess {
  return newestVersion(versions)?.stages ?? standardProcess;
}
