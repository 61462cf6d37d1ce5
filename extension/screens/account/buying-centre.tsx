/** The people of an account and how much of their influence is on our side. */
import type { Contact, ContactId } from "#core";
import { useState } from "preact/hooks";
import { Button, ButtonLink, IconButton } from "../../components/button.tsx";
import { AssessmentBadges } from "../../components/assessment-badges.tsx";
import { Badge, Card, type Tone } from "../../components/surfaces.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "../workspace/route.ts";
import type { FullAccount, KnownContact } from "./account-query.ts";
import { CentreBrief } from "./centre-brief.tsx";
import type { AccountCoverage } from "./coverage-query.ts";
import { ContactFacts } from "./contact-facts.tsx";
import { ContactDialog } from "./contact-dialog.tsx";
import { ForgetDialog } from "./forget-dialog.tsx";
import { SupportSurface } from "./support-surface.tsx";

/** People in sight at once, the most influential first; the others are folded away. */
const SHOWN = 5;

export function BuyingCentre({ full, coverage }: { full: FullAccount; coverage: AccountCoverage }) {
  const { t } = useLocale();
  const say = useCentreWords();
  const [edited, setEdited] = useState<KnownContact | "new" | undefined>();
  const [shownId, setShown] = useState<ContactId | undefined>();
  const [forgotten, setForgotten] = useState<Contact | undefined>();
  const shown = full.contacts.find(({ contact }) => contact.id === shownId);
  const row = (known: KnownContact) => (
    <ContactRow
      key={known.contact.id}
      known={known}
      onEdit={() => setEdited(known)}
      onFacts={() => setShown(known.contact.id)}
      onForget={() => setForgotten(known.contact)}
    />
  );
  return (
    <Card
      title={t("account.contacts")}
      actions={
        <Button small icon="plus" onClick={() => setEdited("new")}>
          {t("account.addContact")}
        </Button>
      }
    >
      <div class="stack">
        {full.contacts.length === 0 ? (
          <p class="soft">{t("account.contactsNone")}</p>
        ) : (
          <>
            <SupportSurface surface={full.surface} />
            <CentreBrief full={full} coverage={coverage} />
          </>
        )}
        <div class="row">
          <ButtonLink
            small
            icon="right"
            href={hrefOf({ screen: "buying-centre", id: full.account.id })}
          >
            {say("centre.open")}
          </ButtonLink>
        </div>
        <ul class="people">{full.contacts.slice(0, SHOWN).map(row)}</ul>
        {full.contacts.length > SHOWN && (
          <details class="coverage">
            <summary>{say("centre.more", { count: full.contacts.length - SHOWN })}</summary>
            <ul class="people">{full.contacts.slice(SHOWN).map(row)}</ul>
          </details>
        )}
      </div>
      {shown && <ContactFacts full={full} known={shown} onClose={() => setShown(undefined)} />}
      {forgotten && <ForgetDialog contact={forgotten} onClose={() => setForgotten(undefined)} />}
      {edited && (
        <ContactDialog
          accountId={full.account.id}
          known={edited === "new" ? undefined : edited}
          others={full.contacts}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Card>
  );
}

const tones: Readonly<Record<string, Tone>> = {
  ally: "good",
  supporter: "good",
  neutral: "neutral",
  opponent: "bad",
};

function ContactRow(props: {
  known: KnownContact;
  onEdit: () => void;
  onFacts: () => void;
  onForget: () => void;
}) {
  const { locale, t, term } = useLocale();
  const { contact, stakeholder } = props.known;
  const { stance, influence, metOn } = stakeholder ?? {};
  return (
    <li class="people__row">
      <div class="people__text">
        <p>
          <strong>{contact.name}</strong>{" "}
          <span class="soft">
            {[contact.position, contact.department].filter(Boolean).join(" · ")}
          </span>
        </p>
        <p class="row small">
          {stakeholder && <AssessmentBadges parts={stakeholder} />}
          {stance && <Badge tone={tones[stance] ?? "neutral"}>{term(`stance.${stance}`)}</Badge>}
          {influence !== undefined && (
            <span class="soft">{t("contact.influenceShort", { value: influence })}</span>
          )}
          <span class="faint">
            {metOn ? t("contact.met", { date: formatDate(locale, metOn) }) : t("contact.neverMet")}
          </span>
        </p>
        {(contact.phone || contact.email) && (
          <p class="row small soft">
            {contact.phone && <span>{contact.phone}</span>}
            {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
          </p>
        )}
        <p class="row small">
          <Button
            small
            kind="quiet"
            aria-label={`${t("contact.factsShort")}: ${contact.name}`}
            onClick={props.onFacts}
          >
            {t("contact.factsShort")}
          </Button>
          <Button
            small
            kind="quiet"
            aria-label={`${t("contact.forget")}: ${contact.name}`}
            onClick={props.onForget}
          >
            {t("contact.forget")}
          </Button>
        </p>
      </div>
      <IconButton
        icon="edit"
        label={t("account.editContact", { name: contact.name })}
        onClick={props.onEdit}
      />
    </li>
  );
}
