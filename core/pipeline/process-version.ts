/** Versions of the process: a team's own words, conditions and order within each stage, beside the standard. */
import * as z from "zod/mini";
import { ProcessId } from "../value/id.ts";
import { IsoInstant } from "../value/iso-date.ts";
import { PurchasingGuide } from "./purchasing-guide.ts";
import { Stage } from "./sales-process.ts";
import { StageGuide } from "./stage-guide.ts";

/**
 * A version, with all eight stages and their guides; only ever added, and the newest holds. A condition that stays
 * keeps its id, so that what was ticked under an earlier version still counts.
 */
export const ProcessVersion = z.strictObject({
  id: ProcessId,
  stages: z.array(Stage),
  guides: z.array(StageGuide),
  purchasing: z.optional(z.array(PurchasingGuide)),
  createdAt: IsoInstant,
});
export type ProcessVersion = z.infer<typeof ProcessVersion>;

/** What a process consists of, without what makes it a version. */
export interface ProcessContent {
  readonly stages: readonly Stage[];
  readonly guides: readonly StageGuide[];
  /** The customer's own process; the standard where a version says nothing of it. */
  readonly purchasing?: readonly PurchasingGuide[] | undefined;
}
