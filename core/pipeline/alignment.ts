/** Alignment: our stage beside the stage that the customer is in. */
import { purchasingStages, type PurchasingStage } from "./sales-process.ts";

/** Ahead: the customer isn't ready, help its process on. Behind: catch up. Far behind: consider giving up. */
export const alignments = ["in-step", "ahead", "behind", "far-behind"] as const;
export type Alignment = (typeof alignments)[number];

/** This many stages behind is far behind; the limit is ours. */
const FAR = 3;

/**
 * How our stage (1 to 8, 0 before the first) stands to the customer's.
 * @example alignmentOf(2, "fixes-standards") // "behind"
 */
export function alignmentOf(ourStage: number, customerStage: PurchasingStage): Alignment {
  const lag = purchasingStages.indexOf(customerStage) + 1 - ourStage;
  if (lag >= FAR) return "far-behind";
  if (lag > 0) return "behind";
  return lag < 0 ? "ahead" : "in-step";
}
