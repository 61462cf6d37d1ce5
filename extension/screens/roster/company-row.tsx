/** A company of the list that is new or known: whether it is saved, and what the list says of it. */
import { useMemo, useState } from "preact/hooks";
import type { ListedFact, RosterCompany } from "../../capture/roster/companies.ts";
import { isName } from "../../capture/roster/roster-row.ts";
import type { StandingCompany } from "../../capture/roster/standings.ts";
import { Button } from "../../components/button.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";

interface RowProps {
  readonly one: StandingCompany;
  readonly onTake: (isTaken: boolean) => void;
  readonly onAskAgain: () => void;
}

/** Drawn again only when something that it shows has changed: lists are long. */
export function CompanyRow(props: RowProps) {
  const { company, standing, isTaken } = props.one;
  const { locale } = useLocale();
  const shown =
    standing.state === "known"
      ? `${standing.account.id} ${standing.account.name} ${standing.fresh.length} ${standing.isDecided}`
      : `${standing.state} ${standing.state === "new" && standing.isDecided}`;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the handlers do the same for the same company
  return useMemo(() => <Drawn {...props} />, [company, isTaken, shown, locale]);
}

function Drawn(props: RowProps) {
  const { term } = useLocale();
  const r = useRosterWords();
  const { company, standing, isTaken } = props.one;
  if (standing.state === "doubtful") return null;
  const isKnown = standing.state === "known";
  const facts = isKnown ? standing.fresh : company.facts;
  const isOffered = !isKnown || facts.length > 0;
  const second = company.facts.find((fact) => isName(fact) && fact.value !== company.name);
  return (
    <li class="company">
      <input
        type="checkbox"
        data-stop
        aria-label={r("roster.take", { name: company.name })}
        checked={isTaken}
        disabled={!isOffered}
        onChange={(event) => props.onTake(event.currentTarget.checked)}
      />
      <div class="company__body">
        <p class="company__name">{company.name}</p>
        {second && <p class="small">{second.value}</p>}
        {isKnown && (
          <p class="small">
            <a href={`/workspace.html#/accounts/${standing.account.id}`} target="_blank">
              {r("roster.isAccount", { name: standing.account.name })}
            </a>
          </p>
        )}
        {isKnown &&
          standing.because.slice(0, 1).map(({ code, first, second: other }) => (
            <p key={code} class="faint small">
              {term(`identity-reason.${code}`, { first, second: other })}
            </p>
          ))}
        <p class="company__line faint small">{lineOf(company)}</p>
        {!isKnown && standing.resembles[0] && (
          <p class="small">
            <Badge tone="caution">{r("roster.resembles", { name: standing.resembles[0] })}</Badge>
          </p>
        )}
        {standing.isDecided && (
          <p class="small company__decided">
            <span class="soft">
              {r("roster.decided", {
                what: r(isKnown ? "roster.decidedSame" : "roster.decidedOther"),
              })}
            </span>
            <Button kind="quiet" small onClick={props.onAskAgain}>
              {r("roster.askAgain")}
            </Button>
          </p>
        )}
        <Facts
          label={
            isKnown
              ? facts.length === 0
                ? r("roster.nothingFresh")
                : r("roster.freshFacts", { count: facts.length })
              : r("roster.facts", { count: facts.length })
          }
          facts={facts}
          detail={company.detail}
        />
      </div>
    </li>
  );
}

/** The few words by which a seller recognises a company: where it is, its site, its number. */
function lineOf({ facts }: RosterCompany): string {
  const first = (property: ListedFact["property"]): string | undefined =>
    facts.find((fact) => fact.property === property)?.value;
  return [
    first("region") ?? first("address"),
    first("website")?.replace(/^https?:\/\/(?:www\.)?|\/$/gu, ""),
    first("telephone") ?? first("email"),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The facts with their words on the page; they are drawn when somebody wants to see them. */
export function Facts(props: {
  label: string;
  facts: readonly ListedFact[];
  detail: string | undefined;
}) {
  const { term } = useLocale();
  const r = useRosterWords();
  const [isOpen, setOpen] = useState(false);
  if (props.facts.length === 0) return <p class="faint small">{props.label}</p>;
  return (
    <details class="company__facts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="small">{props.label}</summary>
      {isOpen && (
        <dl>
          {props.facts.map(({ property, value, quote, foundIn }) => (
            <div key={`${property} ${value}`}>
              <dt>{term(`property.${property}`)}</dt>
              <dd>
                {value}
                <span class={foundIn === "markup" ? "company__quote code" : "company__quote"}>
                  <Marked text={quote.exact} value={value} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isOpen && props.detail && (
        <a class="small" href={props.detail} target="_blank" rel="noreferrer">
          {r("roster.detail")}
        </a>
      )}
    </details>
  );
}

/** The words of the row, those of the value marked where they stand as such. */
function Marked(props: { text: string; value: string }) {
  const bare = props.value.replace(/^https?:\/\//u, "");
  const at = props.text.lastIndexOf(bare);
  if (at < 0) return <mark>{props.text}</mark>;
  return (
    <>
      {props.text.slice(0, at)}
      <mark>{bare}</mark>
      {props.text.slice(at + bare.length)}
    </>
  );
}
