/** One thing to do today, with a link to where it is done. */
import { type AgendaItem, salesStages, textIn } from "#core";
import type { ComponentChildren } from "preact";
import { Badge } from "../../components/surfaces.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { stillCorrect } from "../../store/research/fact-deeds.ts";
import type { TodaysAgenda } from "../../store/plan/agenda.ts";
import { goTo, hrefOf } from "../workspace/route.ts";
import { ConfirmFact } from "./confirm-fact.tsx";

export function AgendaRow({ item, todays }: { item: AgendaItem; todays: TodaysAgenda }) {
  const { locale, t, term } = useLocale();
  const [, act] = useDeed();
  const account = todays.accountNames.get(item.accountId) ?? "";
  switch (item.kind) {
    case "close-date-passed":
      return (
        <Row
          href={hrefOf({ screen: "opportunity", id: item.opportunity.id })}
          title={item.opportunity.name}
          account={account}
          side={<Badge tone="bad">{t("today.overdueBy", { count: item.days })}</Badge>}
        >
          {t("today.closeDatePassed")}
        </Row>
      );
    case "next-step": {
      const { next, opportunity, restingDays } = item;
      const stage = `${salesStages.indexOf(next.stage) + 1}. ${term(`sales-stage.${next.stage}`)}`;
      return (
        <Row
          href={hrefOf({ screen: "opportunity", id: opportunity.id })}
          title={opportunity.name}
          account={account}
          side={
            restingDays > 0 && (
              <span class="faint small">{t("today.resting", { count: restingDays })}</span>
            )
          }
        >
          {t(next.aim === "complete" ? "opportunity.toComplete" : "opportunity.toEnter", { stage })}
          {next.conditions[0] && (
            <span class="agenda__condition">{textIn(next.conditions[0].text, locale)}</span>
          )}
        </Row>
      );
    }
    case "see-person": {
      const { stakeholder, reason } = item.person;
      return (
        <Row
          href={hrefOf({ screen: "account", id: item.accountId })}
          title={todays.contacts.get(stakeholder.contactId)?.name ?? t("common.unknown")}
          account={account}
          side={
            <Badge tone={reason === "never-met" ? "neutral" : "caution"}>
              {term(`reason-to-see.${reason}`)}
            </Badge>
          }
        >
          {todays.contacts.get(stakeholder.contactId)?.position ?? ""}
        </Row>
      );
    }
    case "check-fact":
      return (
        <Row
          href={hrefOf({ screen: "account", id: item.accountId })}
          onKey={(key) => {
            if (key === "y") {
              focusNeighbour();
              void act(() => stillCorrect(item.fact.holds));
            }
            if (key === "n")
              goTo({ screen: "account", id: item.accountId, correct: item.fact.holds.id });
          }}
          title={`${term(`property.${item.fact.property}`)}: ${item.fact.holds.value}`}
          account={account}
          side={<ConfirmFact fact={item.fact} onConfirm={focusNeighbour} />}
        >
          {t("today.lastSeen", { date: formatDate(locale, item.fact.seenOn) })}
        </Row>
      );
  }
}

function Row(props: {
  href: string;
  title: string;
  account: string;
  side: ComponentChildren;
  children: ComponentChildren;
  /** What a letter does while the focus is in the row. */
  onKey?: (letter: string) => void;
}) {
  const { onKey } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- letters come from the controls within
    <li
      class="agenda"
      aria-keyshortcuts={onKey ? "Y N" : undefined}
      // Heard as soon as the row is there: an effect would listen only after it has been painted.
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
        onKey?.(event.key.toLowerCase());
      }}
    >
      <div class="agenda__head">
        <span class="people__text">
          <a class="table__main clamp" href={props.href}>
            {props.title}
          </a>
          <span class="soft small">{props.account}</span>
        </span>
        {props.side}
      </div>
      <p class="faint small">{props.children}</p>
    </li>
  );
}

/** The row is about to go: the next one takes the focus, so that the next letter finds its fact. */
function focusNeighbour(): void {
  const row = document.activeElement?.closest("li");
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector("a")?.focus();
}
