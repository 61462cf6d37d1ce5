/** Adding an account by hand, or editing its name, domains and account manager. */
import { type Account, type AccountId, foldSpace, hostOf } from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { amendedAccount } from "../../store/undo/amended.ts";
import { defined, textOrNone } from "../../store/defined.ts";
import { newId, now } from "../../store/identity.ts";

export function AccountDialog(props: {
  account?: Account;
  onClose: () => void;
  onSaved: (id: AccountId) => void;
}) {
  const { t } = useLocale();
  const { account } = props;
  const [name, setName] = useState(account?.name ?? "");
  const [domains, setDomains] = useState(account?.domains.join(", ") ?? "");
  const [owner, setOwner] = useState(account?.owner ?? "");
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const isNameless = name.trim() === "";
  const submit = async (): Promise<void> => {
    setTried(true);
    if (isNameless) return;
    const at = now();
    const saved: Account = {
      id: account?.id ?? newId(),
      name: foldSpace(name),
      domains: domainsOf(domains),
      ...defined({ owner: textOrNone(owner) }),
      createdAt: account?.createdAt ?? at,
      updatedAt: at,
    };
    const isSaved = await act(async () => {
      if (!account) return { accounts: [saved] };
      // What this form doesn't ask for stays as it is by now.
      return amendedAccount(account.id, (known) => {
        const { owner: _, ...rest } = known;
        return { ...rest, ...saved };
      });
    });
    if (isSaved) {
      props.onClose();
      props.onSaved(saved.id);
    }
  };
  return (
    <Dialog title={account ? t("accounts.edit") : t("accounts.add")} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        <TextField
          label={t("field.accountName")}
          value={name}
          onValue={setName}
          required
          error={isTried && isNameless ? t("common.required") : undefined}
        />
        <TextField
          label={t("field.domains")}
          help={t("field.domainsHelp")}
          value={domains}
          onValue={setDomains}
        />
        <TextField label={t("field.owner")} value={owner} onValue={setOwner} />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}

/** The domains in a text as people write them: web addresses, with or without a scheme, in any separation. */
export function domainsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,;，；、]+/u).map(hostOf))].filter((host) => host !== "");
}
