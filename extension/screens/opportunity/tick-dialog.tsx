/** A tick asks for its day and its evidence; so does taking one back, for that is an event too. */
import { type Condition, isCalendarDay, type Opportunity, textIn, type Tick } from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { newId, now, today } from "../../store/identity.ts";
import { type EvidenceDraft, evidenceFrom, noEvidence } from "./evidence-draft.ts";
import { EvidenceFields } from "./evidence-fields.tsx";

export function TickDialog(props: {
  opportunity: Opportunity;
  condition: Condition;
  isMet: boolean;
  onClose: () => void;
}) {
  const { locale, t } = useLocale();
  const { opportunity, condition, isMet } = props;
  const [on, setOn] = useState<string>(today());
  const [draft, setDraft] = useState<EvidenceDraft>(noEvidence);
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const isFuture = on > today();
  const evidence = evidenceFrom(draft);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isCalendarDay(on) || isFuture || !evidence) return;
    const tick: Tick = {
      id: newId(),
      opportunityId: opportunity.id,
      conditionId: condition.id,
      done: !isMet,
      on,
      evidence,
      recordedAt: now(),
    };
    if (await act(async () => ({ ticks: [tick] }))) props.onClose();
  };
  const dateError = !isCalendarDay(on)
    ? t("common.required")
    : isFuture
      ? t("opportunity.futureTick")
      : undefined;
  return (
    <Dialog title={t(isMet ? "opportunity.untick" : "opportunity.tick")} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        <p>{textIn(condition.text, locale)}</p>
        <TextField
          type="date"
          max={today()}
          label={t("opportunity.tickedOn")}
          value={on}
          onValue={setOn}
          required
          error={isTried ? dateError : undefined}
        />
        <EvidenceFields
          opportunity={opportunity}
          draft={draft}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          isMet={isMet}
          isMissing={isTried && !evidence}
        />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
