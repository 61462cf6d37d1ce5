/** A contact that is typed in. */
import { foldSpace } from "#core";
import { useState } from "preact/hooks";
import type { Target } from "../../capture/keeping/account-target.ts";
import { keepPerson } from "../../capture/keeping/keep-person.ts";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined, textOrNone } from "../../store/defined.ts";
import { focusFirstFault } from "../../components/first-fault.ts";
import { SaveTarget } from "./save-target.tsx";

/** A contact of the same name that the account has. */
interface Already {
  readonly name: string;
  readonly account: string;
}

const CONTACT_FIELDS = ["position", "department", "phone", "email"] as const;

export function ContactForm(props: { suggestion: Target }) {
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
          onValue={(text) => setRest((before) => ({ ...before, [field]: text }))}
        />
      ))}
      {known && <Notice tone="caution">{t("people.already", { ...known })}</Notice>}
      <FormFooter saving={saving} label={t("panel.saveContact")} />
    </form>
  );
}
