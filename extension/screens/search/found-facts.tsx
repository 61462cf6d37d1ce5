/** Facts that were found, account by account, with the words of the search marked. */
import type { Observation } from "#core";
import { ObservationProof } from "../../components/observation-proof.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { FoundFact } from "../../store/research/fact-search.ts";
import { grouped } from "../../store/grouped.ts";
import { hrefOf } from "../workspace/route.ts";
import { textHits } from "./text-hits.ts";

export function FoundFacts(props: { facts: readonly FoundFact[]; words: readonly string[] }) {
  const byAccount = grouped(props.facts, ({ account }) => account.id);
  return (
    <>
      {[...byAccount].map(([id, facts]) => (
        <Card key={id}>
          <h2 class="found__account">
            <a href={hrefOf({ screen: "account", id })}>{facts[0]!.account.name}</a>
          </h2>
          <dl>
            {facts.map(({ observation }) => (
              <FoundRow key={observation.id} observation={observation} words={props.words} />
            ))}
          </dl>
        </Card>
      ))}
    </>
  );
}

function FoundRow(props: { observation: Observation; words: readonly string[] }) {
  const { term } = useLocale();
  const { observation, words } = props;
  const { property, value, quote } = observation;
  return (
    <div class="fact">
      <dt class="fact__property">{term(`property.${property}`)}</dt>
      <dd class="fact__body">
        <div class="fact__value">
          <span>
            <Hits text={value} words={words} />
          </span>
        </div>
        {quote && (
          <blockquote class="proof__quote">
            <span class="faint">{quote.prefix}</span>
            <Hits text={quote.exact} words={words} />
            <span class="faint">{quote.suffix}</span>
          </blockquote>
        )}
        <ObservationProof observation={observation} brief />
      </dd>
    </div>
  );
}

function Hits(props: { text: string; words: readonly string[] }) {
  return (
    <>
      {textHits(props.text, props.words).map(({ text, isHit }, place) =>
        isHit ? (
          <mark key={place} class="hit">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
