/** What was done for an account, or for one of its opportunities, and a line to log the next. */
import {
  type AccountId,
  type Activity,
  addDays,
  type Contact,
  currenciesOf,
  earlyPrice,
  type EarlyPrice,
  type OpportunityId,
  sellingEffort,
} from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button, IconButton } from "../../components/button.tsx";
import { Badge, Card, Notice } from "../../components/surfaces.tsx";
import { formatDate, formatMoney, formatNumber } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { ActivityDialog } from "./activity-dialog.tsx";
import { activityDraft } from "./activity-draft.ts";
import { QuickLog } from "./quick-log.tsx";

/** Activities that are shown at first: the newest. */
const FEW = 3;

async function activitiesOf(accountId: AccountId, opportunityId: OpportunityId | undefined) {
  const [stored, contacts, orders] = await Promise.all([
    database.activities.where("accountId").equals(accountId).toArray(),
    database.contacts.where("accountId").equals(accountId).toArray(),
    database.orders.where("accountId").equals(accountId).toArray(),
  ]);
  const activities = stored
    .filter((one) => opportunityId === undefined || one.opportunityId === opportunityId)
    .sort((a, b) => (a.on === b.on ? (a.createdAt < b.createdAt ? 1 : -1) : a.on < b.on ? 1 : -1));
  const paid = activities.flatMap(({ cost }) => cost?.currency ?? []);
  // A cost is likely in the currency of the cost before, else of what they buy.
  return {
    activities,
    contacts,
    early: earlyPrice(activities, stored),
    currency: paid[0] ?? currenciesOf(orders)[0],
  };
}

export function ActivitiesCard(props: { accountId: AccountId; opportunityId?: OpportunityId }) {
  const { locale } = useLocale();
  const words = useOrderWords();
  const { accountId, opportunityId } = props;
  const live = useLive(() => activitiesOf(accountId, opportunityId), [accountId, opportunityId]);
  const [opened, setOpened] = useState<Activity | undefined>();
  const [isAll, setAll] = useState(false);
  const known = live.state === "ready" ? live.value.currency : undefined;
  const currency = known ?? (locale === "zh" ? "CNY" : "EUR");
  return (
    <Card title={words("activity.title")}>
      <div class="stack">
        <QuickLog
          key={opportunityId}
          accountId={accountId}
          opportunityId={opportunityId}
          currency={currency}
        />
        <Awaited live={live}>
          {({ activities, contacts, early }) => (
            <>
              {activities.length === 0 && <p class="soft">{words("activity.none")}</p>}
              {activities.length > 0 && <Effort activities={activities} />}
              {early && <EarlyPriceNotice early={early} />}
              <ul class="people">
                {activities.slice(0, isAll ? undefined : FEW).map((activity) => (
                  <ActivityRow
                    key={activity.id}
                    activity={activity}
                    contacts={contacts}
                    onEdit={() => setOpened(activity)}
                  />
                ))}
              </ul>
              {!isAll && activities.length > FEW && (
                <div class="row">
                  <Button small onClick={() => setAll(true)}>
                    {words("activity.showAll", { count: activities.length })}
                  </Button>
                </div>
              )}
            </>
          )}
        </Awaited>
      </div>
      {opened && (
        <ActivityDialog
          accountId={accountId}
          activity={opened}
          draft={activityDraft(opened, today(), currency)}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Card>
  );
}

function Effort({ activities }: { activities: readonly Activity[] }) {
  const { locale } = useLocale();
  const words = useOrderWords();
  const since = addDays(today(), -365);
  const { visits, hours } = sellingEffort(activities.filter(({ on }) => on > since));
  return (
    <p class="small soft">
      {words("activity.effort", { visits, hours: formatNumber(locale, hours, 1) })}
    </p>
  );
}

function EarlyPriceNotice({ early }: { early: EarlyPrice }) {
  const { locale, t } = useLocale();
  const words = useOrderWords();
  const missing = early.missing.map((factor) => words(`activity.factor.${factor}`));
  return (
    <Notice tone="caution">
      <p>
        {words("activity.earlyPrice", {
          date: formatDate(locale, early.on),
          missing: missing.join(t("coverage.and")),
        })}
      </p>
    </Notice>
  );
}

function ActivityRow(props: {
  activity: Activity;
  contacts: readonly Contact[];
  onEdit: () => void;
}) {
  const { locale } = useLocale();
  const words = useOrderWords();
  const { activity } = props;
  const date = formatDate(locale, activity.on);
  const names = props.contacts
    .filter(({ id }) => activity.contactIds.includes(id))
    .map(({ name }) => name);
  return (
    <li class="people__row">
      <div class="people__text">
        <span class="meta">
          <strong>{words(`activity.kind.${activity.kind}`)}</strong>
          <span class="soft">{date}</span>
          {activity.factor && (
            <Badge tone="info">{words(`activity.factor.${activity.factor}`)}</Badge>
          )}
        </span>
        {activity.outcome && <span class="clamp">{activity.outcome}</span>}
        {activity.quote && <q class="soft">{activity.quote}</q>}
        <p class="meta small soft">
          {names.length > 0 && <span>{names.join(", ")}</span>}
          {activity.hours !== undefined && (
            <span>
              {words("activity.hoursOf", { count: formatNumber(locale, activity.hours, 1) })}
            </span>
          )}
          {activity.cost && <span>{formatMoney(locale, activity.cost)}</span>}
          {activity.seller && <span>{activity.seller}</span>}
        </p>
      </div>
      <IconButton
        icon="edit"
        label={words("activity.editNamed", { date })}
        onClick={props.onEdit}
      />
    </li>
  );
}
