/** The guides in force, and the whole content of a process; apart from its stages, for guides are long texts. */
import { newestVersion } from "./process-in-force.ts";
import type { ProcessContent, ProcessVersion } from "./process-version.ts";
import { standardGuide } from "./standard-guide.ts";
import { standardProcess } from "./standard-process.ts";
import { standardPurchasing } from "./standard-purchasing.ts";

/** The process as it ships. */
export const standardContent = {
  stages: standardProcess,
  guides: standardGuide,
  purchasing: standardPurchasing,
} as const satisfies ProcessContent;

/** Stages and guides of the newest version, and the standard when a team has none of its own. */
export function contentInForce(versions: readonly ProcessVersion[]): WholeProcess {
  const newest = newestVersion(versions);
  return newest ? wholeProcess(newest) : standardContent;
}

/** A process with the customer's part, too. */
export type WholeProcess = ProcessContent & Required<Pick<ProcessContent, "purchasing">>;

/** What a version leaves out is as it ships. */
export function wholeProcess({ stages, guides, purchasing }: ProcessContent): WholeProcess {
  return { stages, guides, purchasing: purchasing ?? standardPurchasing };
}
