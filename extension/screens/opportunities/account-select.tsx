/** Choosing one of the accounts. */
import type { AccountId } from "#core";
import { Select } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";

export function AccountSelect(props: {
  value: AccountId | "";
  onValue: (id: AccountId | "") => void;
  error?: string | undefined;
}) {
  const { t } = useLocale();
  const live = useLive(() => database.accounts.orderBy("name").toArray(), []);
  const accounts = live.state === "ready" ? live.value : [];
  return (
    <Select<AccountId>
      label={t("field.account")}
      options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
      value={props.value}
      onValue={props.onValue}
      empty={t("common.choose")}
      error={props.error}
    />
  );
}
