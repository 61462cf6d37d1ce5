/** What proves a tick beside its words: the clip, the activity, the name of the file; and whether it is still there. */
import type { ActivityId, Evidence } from "#core";
import { useState } from "preact/hooks";
import { Icon } from "../../components/icon.tsx";
import { useEvidenceWords } from "../../locales/evidence-words.ts";
import { formatDate } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { ActivityDialog } from "../activities/activity-dialog.tsx";
import { activityDraft } from "../activities/activity-draft.ts";
import { ClipProof } from "./clip-proof.tsx";

export function TickProof({ evidence }: { evidence: Evidence }) {
  const words = useEvidenceWords();
  const { activityId, observationId, file } = evidence;
  return (
    <>
      {file && <p class="small soft">{words("evidence.fileNamed", { name: file })}</p>}
      {activityId && <ActivityProof id={activityId} />}
      {observationId && <ClipProof id={observationId} />}
    </>
  );
}

function ActivityProof({ id }: { id: ActivityId }) {
  const { locale } = useLocale();
  const words = useEvidenceWords();
  const kinds = useOrderWords();
  const live = useLive(async () => (await database.activities.get(id)) ?? null, [id]);
  const [isOpen, setOpen] = useState(false);
  if (live.state !== "ready") return null;
  const activity = live.value;
  if (!activity) return <p class="faint small">{words("evidence.activityGone")}</p>;
  const kind = kinds(`activity.kind.${activity.kind}`);
  const date = formatDate(locale, activity.on);
  return (
    <div class="proof">
      <button
        type="button"
        class="proof__activity"
        aria-label={words("evidence.open", { kind, date })}
        onClick={() => setOpen(true)}
      >
        <Icon name="link" size={13} />
        <span>{kind}</span>
        <span class="soft">{date}</span>
        {activity.outcome && <span class="clamp soft">{activity.outcome}</span>}
      </button>
      {activity.quote && <q class="soft small">{activity.quote}</q>}
      {isOpen && (
        <ActivityDialog
          accountId={activity.accountId}
          activity={activity}
          draft={activityDraft(activity, today(), locale === "zh" ? "CNY" : "EUR")}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
