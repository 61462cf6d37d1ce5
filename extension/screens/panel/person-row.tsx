/* oxlint-disable jsx-a11y/no-noninteractive-element-interactions --
   the keys belong to whichever button of the row has the focus, and come up to it. */
/** One person of the panel: name and title, what proves them, and the marks of the buying centre once it is focused. */
import type { Contact } from "#core";
import { AssessmentBadges } from "../../components/assessment-badges.tsx";
import { Button, IconButton } from "../../components/button.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Mark, markOfKey } from "./assessment-keys.ts";
import { AssessmentMarks } from "./assessment-marks.tsx";
import type { ShownPerson } from "./shown-people.ts";
import { QuoteLine } from "./quote-line.tsx";

export function PersonRow(props: {
  person: ShownPerson;
  isOpen: boolean;
  /** Waits the user's word whose people these are? */
  isHeld: boolean;
  onOpen: (isOpen: boolean) => void;
  onTake: () => void;
  onMark: (mark: Mark) => void;
  onComplete: () => void;
  onDismiss: () => void;
  onMove: (steps: number) => void;
}) {
  const { t } = useLocale();
  const { person, isOpen } = props;
  const { onPage, contact, parts } = person;
  const name = contact?.name ?? onPage!.name;
  const position = contact ? contact.position : onPage!.title;
  const phone = contact ? contact.phone : onPage!.phone?.value;
  const email = contact ? contact.email : onPage!.email?.value;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const mark = markOfKey(key);
    if (mark) props.onMark(mark);
    else if (key === "arrowdown") props.onMove(1);
    else if (key === "arrowup") props.onMove(-1);
    else if (key === "a") props.onTake();
    else if (key === "x") props.onDismiss();
    else if (key === "escape") props.onOpen(false);
    else return;
    event.preventDefault();
  };
  const news = contact && onPage ? newsOf(contact, onPage) : [];
  return (
    <li
      class="proposal person"
      onKeyDown={onKeyDown}
      onFocusIn={() => props.onOpen(true)}
      data-open={isOpen ? "" : undefined}
    >
      <div class="proposal__fact">
        <button
          type="button"
          class="person__name"
          aria-expanded={isOpen}
          onClick={() => props.onOpen(true)}
        >
          <span class="proposal__value">{name}</span>
          {position && <span class="soft">{position}</span>}
        </button>
        {(phone || email) && (
          <p class="meta small soft person__reach">
            {phone && <span>{phone}</span>}
            {email && <span>{email}</span>}
          </p>
        )}
        {!isOpen && (
          <p class="person__marks">
            <AssessmentBadges parts={parts} />
          </p>
        )}
      </div>
      <div class="proposal__actions">
        {contact ? (
          <Badge tone="good">{t("people.contact")}</Badge>
        ) : (
          <>
            <Button
              small
              disabled={props.isHeld}
              aria-label={t("people.takeNamed", { name })}
              onClick={props.onTake}
            >
              {t("people.take")}
            </Button>
            <IconButton
              icon="close"
              label={t("people.dismiss", { name })}
              onClick={props.onDismiss}
            />
          </>
        )}
      </div>
      {isOpen && <AssessmentMarks parts={parts} onMark={props.onMark} />}
      {news.length > 0 && (
        <p class="person__news small">
          <span>{t("people.fromPage", { what: news.join(t("coverage.or")) })}</span>
          <Button
            small
            kind="quiet"
            disabled={props.isHeld}
            aria-label={t("people.addNamed", { name, what: news.join(t("coverage.or")) })}
            onClick={props.onComplete}
          >
            {t("people.add")}
          </Button>
        </p>
      )}
      {onPage && !contact && (
        <p class="proposal__proof">
          <QuoteLine proposal={onPage.proof} />
        </p>
      )}
    </li>
  );
}

/** What the page says and the contact's card lacks. */
function newsOf(
  contact: Contact,
  { title, phone, email }: NonNullable<ShownPerson["onPage"]>,
): readonly string[] {
  return [
    contact.position ? undefined : title,
    contact.phone ? undefined : phone?.value,
    contact.email ? undefined : email?.value,
  ].filter((text) => text !== undefined);
}
