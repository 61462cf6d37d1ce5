/** The forms for what is typed in: a fact, a contact, an account. */
import { foldSpace, hostOf, type PropertyKey, type SourceChannel } from "#core";
import { useState } from "preact/hooks";
import { type Target, newTarget } from "../../capture/account-target.ts";
import { keepFacts } from "../../capture/keep-facts.ts";
import { keepPerson } from "../../capture/keep-person.ts";
import { isWebPage } from "../../capture/web-address.ts";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { asksForCompetitor, CompetitorName } from "../../components/competitor-fields.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined, textOrNone } from "../../store/defined.ts";
import { newId, now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { focusFirstFault } from "../../components/first-fault.ts";
import { PropertyCombobox } from "./property-combobox.tsx";
import { SaveTarget } from "./save-target.tsx";

/** What can be entered by hand. */
export type EnteredKind = "fact" | "contact" | "account";

export function ManualForm(props: { kind: EnteredKind; suggestion: Target }) {
  switch (props.kind) {
    case "fact":
      return <FactForm suggestion={props.suggestion} />;
    case "contact":
      return <ContactForm suggestion={props.suggestion} />;
    case "account":
      return <AccountForm />;
  }
}

function FactForm(props: { suggestion: Target }) {
  const { t } = useLocale();
  const tell = useTell();
  const [chosen, setTarget] = useState<Target>();
  const [property, setProperty] = useState<PropertyKey>();
  const [competitor, setCompetitor] = useState("");
  const [value, setValue] = useState("");
  const [channel, setChannel] = useState<SourceChannel>("own-prospecting");
  const [url, setUrl] = useState("");
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const target = chosen ?? props.suggestion;
  const needed = (isMissing: boolean): string | undefined =>
    isTried && isMissing ? t("common.required") : undefined;
  const isAboutCompetitor = asksForCompetitor(property);
  const badUrl = url.trim() !== "" && !isWebPage(url.trim());
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    focusFirstFault(event);
    if (!property || value.trim() === "" || badUrl || target.account.name.trim() === "") return;
    if (isAboutCompetitor && competitor.trim() === "") return;
    const isSaved = await run(async () => {
      const fact = {
        id: newId<never>(),
        property,
        value: value.trim(),
        ...(isAboutCompetitor ? { competitor: competitor.trim() } : {}),
        source: { channel, ...defined({ url: textOrNone(url) }) },
        readBy: await person(),
        observedAt: now(),
      };
      const { account, undo } = await keepFacts(target, [fact]);
      tell(
        (language) =>
          language.t("panel.factSaved", {
            property: language.term(`property.${property}`),
            account: account.name,
          }),
        undo,
      );
    });
    if (!isSaved) return;
    setValue("");
    setTried(false);
  };
  return (
    <form class="stack" noValidate onSubmit={submit} aria-label={t("panel.enter.fact")}>
      <SaveTarget
        target={target}
        suggestion={props.suggestion}
        onTarget={setTarget}
        isTried={isTried}
      />
      <PropertyCombobox value={property} onValue={setProperty} error={needed(!property)} />
      {isAboutCompetitor && (
        <CompetitorName
          accountId={target.account.id}
          value={competitor}
          onValue={setCompetitor}
          isTried={isTried}
        />
      )}
      <TextArea
        label={t("field.value")}
        rows={2}
        value={value}
        onValue={setValue}
        required
        error={needed(value.trim() === "")}
      />
      <ChannelSelect value={channel} onValue={setChannel} />
      <TextField
        label={t("panel.optional", { label: t("field.url") })}
        type="url"
        value={url}
        onValue={setUrl}
        error={isTried && badUrl ? t("field.urlHelp") : undefined}
      />
      <FormFooter saving={saving} label={t("panel.saveFact")} />
    </form>
  );
}

/** A contact of the same name that the account has. */
interface Already {
  readonly name: string;
  readonly account: string;
}

const CONTACT_FIELDS = ["position", "department", "phone", "email"] as const;

function ContactForm(props: { suggestion: Target }) {
  const { t } = useLocale();
  const tell = useTell();
  const [chosen, setTarget] = useState<Target>();
  const [name, setName] = useState("");
  const [known, setKnown] = useState<Already>();
  const [rest, setRest] = useState<Partial<Record<(typeof CONTACT_FIELDS)[number], string>>>({});
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const target = chosen ?? props.suggestion;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    focusFirstFault(event);
    if (name.trim() === "" || target.account.name.trim() === "") return;
    let already: Already | undefined;
    const isSaved = await run(async () => {
      const card = {
        name: foldSpace(name),
        ...defined(
          Object.fromEntries(CONTACT_FIELDS.map((field) => [field, textOrNone(rest[field] ?? "")])),
        ),
      };
      const { account, contact, undo, wasKnown } = await keepPerson(target, card, []);
      const named = { name: contact.name, account: account.name };
      if (wasKnown) already = named;
      else tell((language) => language.t("panel.contactSaved", named), undo);
    });
    setKnown(already);
    if (!isSaved || already) return;
    setName("");
    setRest({});
    setTried(false);
  };
  return (
    <form class="stack" noValidate onSubmit={submit} aria-label={t("panel.enter.contact")}>
      <SaveTarget
        target={target}
        suggestion={props.suggestion}
        onTarget={setTarget}
        isTried={isTried}
      />
      <TextField
        label={t("field.contactName")}
        value={name}
        onValue={setName}
        required
        error={isTried && name.trim() === "" ? t("common.required") : undefined}
      />
      {CONTACT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(`field.${field}`)}
          value={rest[field] ?? ""}
          onValue={(text) => setRest({ ...rest, [field]: text })}
        />
      ))}
      {known && <Notice tone="caution">{t("people.already", { ...known })}</Notice>}
      <FormFooter saving={saving} label={t("panel.saveContact")} />
    </form>
  );
}

function AccountForm() {
  const { t } = useLocale();
  const tell = useTell();
  const [name, setName] = useState("");
  const [site, setSite] = useState("");
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    focusFirstFault(event);
    if (name.trim() === "") return;
    const target = newTarget(foldSpace(name), textOrNone(hostOf(site)));
    const isSaved = await run(async () => {
      const { account, undo } = await keepFacts(target, []);
      tell((language) => language.t("panel.accountSaved", { name: account.name }), undo);
    });
    if (!isSaved) return;
    setName("");
    setSite("");
    setTried(false);
  };
  return (
    <form class="stack" noValidate onSubmit={submit} aria-label={t("panel.enter.account")}>
      <TextField
        label={t("field.accountName")}
        value={name}
        onValue={setName}
        required
        error={isTried && name.trim() === "" ? t("common.required") : undefined}
      />
      <TextField
        label={t("panel.optional", { label: t("panel.webSite") })}
        value={site}
        onValue={setSite}
      />
      <FormFooter saving={saving} label={t("panel.saveAccount")} />
    </form>
  );
}
