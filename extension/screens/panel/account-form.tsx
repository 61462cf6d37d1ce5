/** An account that is typed in. */
import { foldSpace, hostOf } from "#core";
import { useState } from "preact/hooks";
import { newTarget } from "../../capture/keeping/account-target.ts";
import { keepFacts } from "../../capture/keeping/keep-facts.ts";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { textOrNone } from "../../store/defined.ts";
import { focusFirstFault } from "../../components/first-fault.ts";

export function AccountForm() {
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
