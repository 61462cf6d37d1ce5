/** The path by hand, which every page leaves open: a fact, an account or a contact, typed in. */
import { type Contact, foldSpace, hostOf, type PropertyKey, type SourceChannel } from "#core";
import { useState } from "preact/hooks";
import { type Target, newTarget } from "../../capture/account-target.ts";
import { keepFacts } from "../../capture/keep-facts.ts";
import { isWebPage } from "../../capture/web-address.ts";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { Segments } from "../../components/select.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined, textOrNone } from "../../store/defined.ts";
import { newId, now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { saveContact } from "../../store/records.ts";
import { useAnnounce } from "./announcements.tsx";
import { focusFirstFault } from "../../components/first-fault.ts";
import { PropertyCombobox } from "./property-combobox.tsx";
import { SaveTarget } from "./save-target.tsx";

const KINDS = ["fact", "contact", "account"] as const;
type Kind = (typeof KINDS)[number];

export function ManualEntry(props: { suggestion: Target; isOpen: boolean }) {
  const { t } = useLocale();
  const [kind, setKind] = useState<Kind>("fact");
  return (
    <details class="card manual" open={props.isOpen}>
      <summary>{t("panel.byHand")}</summary>
      <div class="stack">
        <Segments
          label={t("panel.whatToEnter")}
          options={KINDS.map((value) => ({ value, label: t(`panel.enter.${value}`) }))}
          value={kind}
          onValue={setKind}
        />
        {kind === "fact" && <FactForm suggestion={props.suggestion} />}
        {kind === "contact" && <ContactForm suggestion={props.suggestion} />}
        {kind === "account" && <AccountForm />}
      </div>
    </details>
  );
}

function FactForm(props: { suggestion: Target }) {
  const { t, term } = useLocale();
  const announce = useAnnounce();
  const [chosen, setTarget] = useState<Target>();
  const [property, setProperty] = useState<PropertyKey>();
  const [value, setValue] = useState("");
  const [channel, setChannel] = useState<SourceChannel>("own-prospecting");
  const [url, setUrl] = useState("");
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const target = chosen ?? props.suggestion;
  const needed = (isMissing: boolean): string | undefined =>
    isTried && isMissing ? t("common.required") : undefined;
  const badUrl = url.trim() !== "" && !isWebPage(url.trim());
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    focusFirstFault(event);
    if (!property || value.trim() === "" || badUrl || target.account.name.trim() === "") return;
    let owner = target.account.name;
    const isSaved = await run(async () => {
      const fact = {
        id: newId<never>(),
        property,
        value: value.trim(),
        source: { channel, ...defined({ url: textOrNone(url) }) },
        readBy: await person(),
        observedAt: now(),
      };
      owner = (await keepFacts(target, [fact])).name;
    });
    if (!isSaved) return;
    announce(t("panel.factSaved", { property: term(`property.${property}`), account: owner }));
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

const CONTACT_FIELDS = ["position", "department", "phone", "email"] as const;

function ContactForm(props: { suggestion: Target }) {
  const { t } = useLocale();
  const announce = useAnnounce();
  const [chosen, setTarget] = useState<Target>();
  const [name, setName] = useState("");
  const [rest, setRest] = useState<Partial<Record<(typeof CONTACT_FIELDS)[number], string>>>({});
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const target = chosen ?? props.suggestion;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    focusFirstFault(event);
    if (name.trim() === "" || target.account.name.trim() === "") return;
    const isSaved = await run(async () => {
      const owner = await keepFacts(target, []);
      const at = now();
      const contact: Contact = {
        id: newId(),
        accountId: owner.id,
        name: foldSpace(name),
        ...defined(
          Object.fromEntries(CONTACT_FIELDS.map((field) => [field, textOrNone(rest[field] ?? "")])),
        ),
        createdAt: at,
        updatedAt: at,
      };
      await saveContact(contact);
    });
    if (!isSaved) return;
    announce(t("panel.contactSaved", { name: foldSpace(name) }));
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
      <FormFooter saving={saving} label={t("panel.saveContact")} />
    </form>
  );
}

function AccountForm() {
  const { t } = useLocale();
  const announce = useAnnounce();
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
      await keepFacts(target, []);
    });
    if (!isSaved) return;
    announce(t("panel.accountSaved", { name: foldSpace(name) }));
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
