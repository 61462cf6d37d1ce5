/** Today: what is due, whom to see, what to check again; for a new user, the first three steps. */
import type { AgendaItem, IsoDate } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { todaysAgenda, type TodaysAgenda } from "../../store/plan/agenda.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { FreezeCard } from "../forecast/freeze-card.tsx";
import { Page } from "../workspace/page.tsx";
import { AgendaRow } from "./agenda-row.tsx";
import { QuestionsPart } from "./questions-part.tsx";
import { FirstSteps } from "./first-steps.tsx";

export function TodayScreen() {
  const { locale, t } = useLocale();
  const day: IsoDate = today();
  const live = useLive(() => todaysAgenda(day), [day]);
  return (
    <Page title={t("nav.today")} lead={formatDate(locale, day)}>
      <Awaited live={live}>
        {(todays) => (todays.isNewUser ? <FirstSteps /> : <Parts todays={todays} />)}
      </Awaited>
    </Page>
  );
}

function Parts({ todays }: { todays: TodaysAgenda }) {
  const { t } = useLocale();
  const { due, people, stale } = todays.agenda;
  return (
    <div class="columns columns--even">
      <div class="stack">
        <Part title={t("today.due")} none={t("today.dueNone")} items={due} todays={todays} />
        {/* This and the questions come later: nothing stands below them that they could push from under a hand. */}
        <FreezeCard onlyWhenDue />
      </div>
      <div class="stack">
        <Part
          title={t("today.people")}
          none={t("today.peopleNone")}
          items={people}
          todays={todays}
        />
        <Part
          title={t("today.stale")}
          note={stale.length > 0 ? t("today.staleKeys") : undefined}
          none={t("today.staleNone")}
          items={stale}
          todays={todays}
        />
        <QuestionsPart />
      </div>
    </div>
  );
}

/** How many items a part shows at first, and more with each "show more". */
const FEW = 8;

function Part(props: {
  title: string;
  note?: string | undefined;
  none: string;
  items: readonly AgendaItem[];
  todays: TodaysAgenda;
}) {
  const { t } = useLocale();
  const [limit, setLimit] = useState(FEW);
  const { items } = props;
  return (
    <Card title={props.title} note={props.note} actions={<span class="count">{items.length}</span>}>
      {items.length === 0 && <p class="soft">{props.none}</p>}
      <ul class="people">
        {items.slice(0, limit).map((item) => (
          <AgendaRow key={keyOf(item)} item={item} todays={props.todays} />
        ))}
      </ul>
      {items.length > limit && (
        <Button kind="quiet" small onClick={() => setLimit(limit + FEW * 3)}>
          {t("common.more")}
        </Button>
      )}
    </Card>
  );
}

function keyOf(item: AgendaItem): string {
  switch (item.kind) {
    case "close-date-passed":
    case "next-step":
      return item.kind + item.opportunity.id;
    case "see-person":
      // The person, for each new assessment has an id of its own.
      return item.kind + item.person.stakeholder.contactId;
    case "check-fact":
      return item.kind + item.fact.holds.id;
  }
}
