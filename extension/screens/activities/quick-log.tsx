/** Logging an activity of today in one line: what it was, how long, what came of it, Enter. */
import type { AccountId, OpportunityId } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { orderWords, useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { activityRecord } from "../../store/research/activity-record.ts";
import { today } from "../../store/identity.ts";
import { ActivityDialog } from "./activity-dialog.tsx";
import { activityDraft, type ActivityDraft, activityFrom } from "./activity-draft.ts";
import { KindSelect } from "./activity-fields.tsx";

export function QuickLog(props: {
  accountId: AccountId;
  opportunityId: OpportunityId | undefined;
  currency: string;
}) {
  const { t } = useLocale();
  const words = useOrderWords();
  const { accountId, opportunityId } = props;
  const empty: ActivityDraft = {
    ...activityDraft(undefined, today(), props.currency),
    opportunityId: opportunityId ?? "",
  };
  const [draft, setDraft] = useState(empty);
  const [isTried, setTried] = useState(false);
  const [isDetailed, setDetailed] = useState(false);
  const [saving, act] = useDeed();
  const clear = (): void => {
    setTried(false);
    // The same kind is likely to follow.
    setDraft({ ...empty, kind: draft.kind });
  };
  const log = async (): Promise<void> => {
    setTried(true);
    const typed = activityFrom({ ...draft, on: today() }, today()).activity;
    if (!typed) return;
    const isSaved = await act(
      async () => ({ activities: [await activityRecord(typed, accountId)] }),
      ({ locale }) => orderWords(locale)("activity.logged"),
    );
    if (isSaved) clear();
  };
  const isBadHours = isTried && activityFrom(draft, today()).faults.includes("hours");
  return (
    <>
      <form
        class="quick-log"
        aria-label={words("activity.quick")}
        onSubmit={(event) => {
          event.preventDefault();
          void log();
        }}
      >
        <KindSelect kind={draft.kind} onKind={(kind) => setDraft({ ...draft, kind })} />
        <TextField
          label={words("activity.hours")}
          value={draft.hours}
          onValue={(hours) => setDraft({ ...draft, hours })}
          error={isBadHours ? words("activity.badHours") : undefined}
        />
        <TextField
          label={words("activity.note")}
          value={draft.outcome}
          onValue={(outcome) => setDraft({ ...draft, outcome })}
        />
        <div class="row">
          <Button type="submit" kind="primary" disabled={saving.state === "saving"}>
            {words("activity.log")}
          </Button>
          <Button kind="quiet" onClick={() => setDetailed(true)}>
            {words("activity.more")}
          </Button>
        </div>
      </form>
      {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
      {isDetailed && (
        <ActivityDialog
          accountId={accountId}
          draft={{ ...draft, currency: props.currency }}
          onClose={() => setDetailed(false)}
          onSaved={clear}
        />
      )}
    </>
  );
}
