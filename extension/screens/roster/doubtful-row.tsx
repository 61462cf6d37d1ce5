/** A company of the list that may be an account: both names side by side, the reasons, and one key for each answer. */
import type { AccountId } from "#core";
import type { Candidate, StandingCompany } from "../../capture/roster/standings.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import { Facts } from "./company-row.tsx";

const KEYS = { same: "S", other: "A" } as const;

export function DoubtfulRow(props: {
  one: StandingCompany;
  candidates: readonly Candidate[];
  onDecide: (is: AccountId | "another") => void;
}) {
  const { term } = useLocale();
  const r = useRosterWords();
  const { company } = props.one;
  const decide = (row: Element | null, is: AccountId | "another"): void => {
    // The row is gone in a moment: the next question has the focus then.
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    next?.querySelector<HTMLElement>("[data-stop]")?.focus();
    props.onDecide(is);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const button = event.target as HTMLElement;
    const account = (button.dataset["account"] ?? props.candidates[0]?.account.id) as AccountId;
    if (key === "s") decide(button.closest("li.doubtful"), account);
    else if (key === "a") decide(button.closest("li.doubtful"), "another");
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys reach it from the buttons within
    <li class="doubtful" onKeyDown={onKeyDown}>
      <ul class="doubtful__candidates">
        {props.candidates.map(({ account, because }, at) => (
          <li key={account.id}>
            <dl class="doubtful__names">
              <div>
                <dt>{r("roster.onList")}</dt>
                <dd>
                  {company.name}
                  {company.names.slice(1, 2).map((name) => (
                    <span key={name} class="small soft">
                      {name}
                    </span>
                  ))}
                </dd>
              </div>
              <div>
                <dt>{r("roster.account")}</dt>
                <dd>
                  <a href={`/workspace.html#/accounts/${account.id}`} target="_blank">
                    {account.name}
                  </a>
                  {account.domains[0] && <span class="small soft">{account.domains[0]}</span>}
                </dd>
              </div>
            </dl>
            <ul class="reasons small soft">
              {because.map(({ code, first, second }) => (
                <li key={code}>{term(`identity-reason.${code}`, { first, second })}</li>
              ))}
            </ul>
            <button
              type="button"
              class="button button--secondary button--small"
              {...(at === 0 ? { "data-stop": true } : {})}
              data-account={account.id}
              onClick={(event) => decide(event.currentTarget.closest("li.doubtful"), account.id)}
            >
              {r("roster.same")} <kbd>{KEYS.same}</kbd>
              <span class="visually-hidden">
                {r("roster.sameAs", { name: company.name, account: account.name })}
              </span>
            </button>
            {at === props.candidates.length - 1 && (
              <button
                type="button"
                class="button button--secondary button--small"
                onClick={(event) => decide(event.currentTarget.closest("li.doubtful"), "another")}
              >
                {r("roster.other")} <kbd>{KEYS.other}</kbd>
                <span class="visually-hidden">{r("roster.otherThan", { name: company.name })}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <Facts
        label={r("roster.facts", { count: company.facts.length })}
        facts={company.facts}
        detail={company.detail}
      />
    </li>
  );
}
