/** Evidence as it is typed and chosen, and what it comes to. */
import type { ActivityId, Evidence, ObservationId } from "#core";
import { defined, textOrNone } from "../../store/defined.ts";

export interface EvidenceDraft {
  readonly text: string;
  readonly activityId: ActivityId | "";
  readonly observationId: ObservationId | "";
  readonly file: string;
}

export const noEvidence: EvidenceDraft = { text: "", activityId: "", observationId: "", file: "" };

/** The evidence that a draft names; nothing while it names none. */
export function evidenceFrom(draft: EvidenceDraft): Evidence | undefined {
  const evidence = defined({
    text: textOrNone(draft.text),
    observationId: draft.observationId || undefined,
    activityId: draft.activityId || undefined,
    file: textOrNone(draft.file),
  });
  return Object.keys(evidence).length > 0 ? evidence : undefined;
}
