/** The guides in force, and the whole content of a process; apart from its stages, for guides are long texts. */
import { newestVersion } from "./process-in-force.ts";
import type { ProcessContent, ProcessVersion } from "./process-version.ts";
import { standardGuide } from "./standard-guide.ts";
import { standardProcess } from "./standard-process.ts";

/** The process as it ships. */
export const standardContent: ProcessContent = { stages: standardProcess, guides: standardGuide };

/** Stages and guides of the newest version, and the standard when a team has none of its own. */
export function contentInForce(versions: readonly ProcessVersion[]): ProcessContent {
  return newestVersion(versions) ?? standardContent;
}
