/** Logging an activity with all its details, editing it, or deleting it. */
import type { AccountId, Activity } from "#core";
import { useState } from "preact/hooks";
import { Deletion } from "../../components/deletion.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { orderWords, useOrderWords } from "../../locales/order-words.ts";
import { activityRecord } from "../../store/research/activity-record.ts";
import { today } from "../../store/identity.ts";
import { type ActivityDraft, activityFrom } from "./activity-draft.ts";
import { ActivityFields } from "./activity-fields.tsx";

export function ActivityDialog(props: {
  accountId: AccountId;
  activity?: Activity;
  draft: ActivityDraft;
  onClose: () => void;
  onSaved?: () => void;
}) {
  const words = useOrderWords();
  const { accountId, activity, onClose } = props;
  const [draft, setDraft] = useState(props.draft);
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const typed = activityFrom(draft, today());
  const submit = async (): Promise<void> => {
    setTried(true);
    const known = typed.activity;
    if (!known) return;
    const isSaved = await act(async () => ({
      activities: [await activityRecord(known, accountId, activity)],
    }));
    if (!isSaved) return;
    props.onSaved?.();
    onClose();
  };
  return (
    <Dialog title={words(activity ? "activity.edit" : "activity.add")} onClose={onClose}>
      <DialogForm onSubmit={submit}>
        <ActivityFields
          accountId={accountId}
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          faults={isTried ? typed.faults : []}
        />
        {activity && (
          <Deletion
            from="activities"
            record={activity}
            label={words("activity.delete")}
            told={({ locale }) => orderWords(locale)("activity.deleted")}
            onDeleted={onClose}
          />
        )}
        <FormFooter saving={saving} onCancel={onClose} />
      </DialogForm>
    </Dialog>
  );
}
