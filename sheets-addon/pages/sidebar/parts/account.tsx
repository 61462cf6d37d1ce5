/** The card of an account: what to find out, what to do, whom to win, what is known. */
import { useEffect, useState } from "preact/hooks";
import type { AccountCard } from "../../sidebar-contract.ts";
import { usePercent, useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { BuyingCentre } from "./buying-centre.tsx";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

interface Props {
  readonly card: AccountCard | undefined;
  readonly onCard: (card: AccountCard | undefined) => void;
}

export function Account({ card, onCard }: Props) {
  const text = useText();
  const { busy, failure, ask } = useScript();
  const show = () =>
    void ask(
      () => callScript("accountCard", null),
      (found) => onCard(found ?? undefined),
    );
  const [isOpening, setOpening] = useState(!card);
  useEffect(() => {
    if (!isOpening) return;
    callScript("accountCard", null)
      .then((found) => found && onCard(found))
      // Its button asks again, and then tells why.
      .catch(() => undefined)
      .finally(() => setOpening(false));
  }, [isOpening, onCard]);
  return (
    <section aria-labelledby="account">
      <h2 id="account">{card?.name ?? text("title.account")}</h2>
      <div class="row">
        <button type="button" class="first" disabled={busy || isOpening} onClick={show}>
          {text(busy || isOpening ? "account.busy" : "account.show")}
        </button>
      </div>
      {!card && !busy && !isOpening && <p>{text("account.none")}</p>}
      {card && <Card card={card} />}
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}

function Card({ card }: { readonly card: AccountCard }) {
  const text = useText();
  const percent = usePercent();
  const { question, actions, gaps, facts } = card;
  return (
    <>
      <p>
        <b>{card.quadrant}</b> {text(card.isSure ? "account.sure" : "account.undecided")}
        <br />
        <span class="soft">{card.posture}</span>
      </p>
      <dl>
        <dt>{text("account.relationship")}</dt>
        <dd>{card.relationship}</dd>
        <dt>{text("account.potential")}</dt>
        <dd>
          {text("account.rank", { potential: card.potential, rank: card.rank, tier: card.tier })}
        </dd>
        <dt>{text("account.known")}</dt>
        <dd>{percent(card.known)}</dd>
      </dl>
      {question && (
        <>
          <h3>{text("account.question")}</h3>
          <p>
            <b>{question.factor}</b> {question.definition}
            <br />
            <span class="soft">
              {text("account.gain", {
                from: percent(question.certainty),
                to: percent(question.certainty + question.gain),
              })}
            </span>
          </p>
        </>
      )}
      {actions.length > 0 && (
        <>
          <h3>{text("account.actions")}</h3>
          <ol>
            {actions.map((action) => (
              <li key={action}>{action}</li>
            ))}
          </ol>
        </>
      )}
      <BuyingCentre card={card} />
      <h3>{text("account.facts")}</h3>
      {facts.length === 0 && <p>{text("account.no-facts")}</p>}
      <ul class="plain">
        {facts.map(({ property, value, link, quote, seenOn, note }) => (
          <li key={[property, value].join()}>
            <span class="soft">{property}</span> {value}{" "}
            <span class="soft">
              {link ? (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {seenOn}
                </a>
              ) : (
                seenOn
              )}
            </span>{" "}
            {note && <span class="bad">{note}</span>}
            {quote && <q>{quote}</q>}
          </li>
        ))}
      </ul>
      {gaps.length > 0 && (
        <details>
          <summary>{text("account.gaps")}</summary>
          <dl class="stacked">
            {gaps.map(({ group, missing }) => [
              <dt key={group}>{group}</dt>,
              <dd key={missing[0]}>{missing.join(", ")}</dd>,
            ])}
          </dl>
        </details>
      )}
    </>
  );
}
