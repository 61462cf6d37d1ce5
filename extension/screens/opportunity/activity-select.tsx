/** Choosing the activity that proves a tick: those of the opportunity first, the newest on top. */
import type { Activity, ActivityId, Opportunity } from "#core";
import { GroupedSelect } from "../../components/select.tsx";
import { useEvidenceWords } from "../../locales/evidence-words.ts";
import { formatDate } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { shortened } from "./clip-select.tsx";

export function ActivitySelect(props: {
  opportunity: Pick<Opportunity, "id" | "accountId">;
  value: ActivityId | "";
  onValue: (id: ActivityId | "") => void;
}) {
  const { locale, t } = useLocale();
  const words = useEvidenceWords();
  const kinds = useOrderWords();
  const { id, accountId } = props.opportunity;
  const live = useLive(
    async () =>
      (await database.activities.where("accountId").equals(accountId).toArray())
        // What was done for another project of the account proves nothing here.
        .filter(({ opportunityId }) => opportunityId === undefined || opportunityId === id)
        .sort((a, b) => (a.on < b.on ? 1 : -1)),
    [id, accountId],
  );
  const activities = live.state === "ready" ? live.value : [];
  if (activities.length === 0) return null;
  const optionOf = ({ id, kind, on, outcome }: Activity) => ({
    value: id,
    label: [formatDate(locale, on), kinds(`activity.kind.${kind}`), shortened(outcome ?? "")]
      .filter(Boolean)
      .join(" · "),
  });
  const groups = [
    { label: words("evidence.ofOpportunity"), isOwn: true },
    { label: words("evidence.ofAccount"), isOwn: false },
  ].map(({ label, isOwn }) => ({
    label,
    options: activities.filter((one) => (one.opportunityId === id) === isOwn).map(optionOf),
  }));
  return (
    <GroupedSelect<ActivityId>
      label={words("evidence.activity")}
      groups={groups.filter(({ options }) => options.length > 0)}
      value={props.value}
      onValue={props.onValue}
      empty={t("common.none")}
    />
  );
}
