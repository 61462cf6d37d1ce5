/** The fields of evidence: words, an activity, a clip, a file's name; one of them is enough. */
import type { Opportunity } from "#core";
import { TextArea, TextField } from "../../components/field.tsx";
import { useEvidenceWords } from "../../locales/evidence-words.ts";
import { ActivitySelect } from "./activity-select.tsx";
import { ClipSelect } from "./clip-select.tsx";
import type { EvidenceDraft } from "./evidence-draft.ts";

export function EvidenceFields(props: {
  opportunity: Opportunity;
  draft: EvidenceDraft;
  onChange: (part: Partial<EvidenceDraft>) => void;
  isMet: boolean;
  isMissing: boolean;
}) {
  const words = useEvidenceWords();
  const { opportunity, draft, onChange } = props;
  return (
    <fieldset class="stack evidence">
      <legend class="field__label">{words("evidence.title")}</legend>
      <TextArea
        label={words("evidence.note")}
        help={words(props.isMet ? "evidence.untickHelp" : "evidence.noteHelp")}
        rows={2}
        value={draft.text}
        onValue={(text) => onChange({ text })}
        error={props.isMissing ? words("evidence.missing") : undefined}
      />
      <ActivitySelect
        opportunity={opportunity}
        value={draft.activityId}
        onValue={(activityId) => onChange({ activityId })}
      />
      <ClipSelect
        accountId={opportunity.accountId}
        value={draft.observationId}
        onValue={(observationId) => onChange({ observationId })}
      />
      <TextField
        label={words("evidence.file")}
        help={words("evidence.fileHelp")}
        value={draft.file}
        onValue={(file) => onChange({ file })}
      />
    </fieldset>
  );
}
