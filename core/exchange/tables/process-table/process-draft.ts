/** A version of the process as it is gathered from rows. */
import { purchasingStages, salesStages } from "../../../pipeline/sales-process.ts";
import type { Drafted } from "./process-texts.ts";

export type Draft = Record<"stages" | "guides" | "purchasing", Drafted[]>;

export function emptyDraft(): Draft {
  const stage = (key: string) => ({ key, milestones: [], criteria: [] });
  const guide = (key: string) => ({
    key,
    process: [],
    relationship: [],
    information: [],
    appraisal: [],
    aids: [],
    actions: [],
  });
  return { stages: salesStages.map(stage), guides: salesStages.map(guide), purchasing: [] };
}

export function stageOf(draft: Draft, place: keyof Draft, stage: number): Drafted {
  if (place === "purchasing" && draft.purchasing.length === 0)
    draft.purchasing = purchasingStages.map((key) => ({ key, name: {}, signs: [] }));
  return draft[place][stage]!;
}
