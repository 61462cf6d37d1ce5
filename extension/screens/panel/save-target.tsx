/** Chooses the account that facts go to: the page's own, another one, or a new one with a name of choice. */
import { useId, useState } from "preact/hooks";
import { type Target, newTarget } from "../../capture/keeping/account-target.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Icon } from "../../components/icon.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";

// A panel has room for a few; typing more letters finds the rest.
const SHOWN = 6;

export function SaveTarget(props: {
  target: Target;
  /** What the page itself suggests: the way back after looking for another account. */
  suggestion: Target;
  onTarget: (target: Target) => void;
  /** Has the user tried to save, so that what is missing may be marked? */
  isTried: boolean;
}) {
  const { t } = useLocale();
  const [isSearching, setSearching] = useState(false);
  const { target } = props;
  const choose = (chosen: Target): void => {
    setSearching(false);
    props.onTarget(chosen);
  };
  if (isSearching) return <AccountSearch suggestion={props.suggestion} onTarget={choose} />;
  const change = (
    <Button kind="quiet" small onClick={() => setSearching(true)}>
      {t("panel.otherAccount")}
    </Button>
  );
  if (!target.isNew)
    return (
      <div class="target">
        <Icon name="accounts" />
        <a
          class="target__name"
          href={`/workspace.html#/accounts/${target.account.id}`}
          target="_blank"
        >
          {target.account.name}
        </a>
        {change}
      </div>
    );
  return (
    <div class="target target--new">
      <TextField
        label={t("panel.newAccount")}
        help={target.account.domains[0]}
        value={target.account.name}
        onValue={(name) => props.onTarget({ ...target, account: { ...target.account, name } })}
        required
        error={
          props.isTried && target.account.name.trim() === "" ? t("common.required") : undefined
        }
      />
      <div class="row row--end">{change}</div>
    </div>
  );
}

function AccountSearch(props: { suggestion: Target; onTarget: (target: Target) => void }) {
  const { t } = useLocale();
  const [text, setText] = useState("");
  const results = useId();
  const found = useLive(async () => {
    const wanted = text.trim().toLowerCase();
    return database.accounts
      .orderBy("name")
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .limit(SHOWN)
      .toArray();
  }, [text]);
  const { suggestion } = props;
  const accounts = found.state === "ready" ? found.value : [];
  return (
    <div class="stack stack--tight">
      <TextField label={t("panel.findAccount")} type="search" value={text} onValue={setText} />
      <ul class="choices" id={results} aria-label={t("panel.findAccount")}>
        {accounts.map((account) => (
          <li key={account.id}>
            <button
              type="button"
              class="choices__choice"
              onClick={() => props.onTarget({ isNew: false, account })}
            >
              <span>{account.name}</span>
              <span class="faint small">{account.domains[0]}</span>
            </button>
          </li>
        ))}
        {text.trim() !== "" && (
          <li>
            <button
              type="button"
              class="choices__choice"
              onClick={() => props.onTarget(newTarget(text.trim(), undefined))}
            >
              <span>{t("panel.newAccountNamed", { name: text.trim() })}</span>
            </button>
          </li>
        )}
        <li>
          <button type="button" class="choices__choice" onClick={() => props.onTarget(suggestion)}>
            <span>{suggestion.account.name || t("panel.newAccount")}</span>
            <Badge tone="accent">
              {suggestion.isNew ? t("panel.newFromPage") : t("panel.accountOfPage")}
            </Badge>
          </button>
        </li>
      </ul>
    </div>
  );
}
