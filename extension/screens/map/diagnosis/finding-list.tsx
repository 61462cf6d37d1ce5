/** One kind of finding: what it means, and each account with the numbers behind it. */
import type { EffortFinding } from "#core";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../../components/button.tsx";
import { Card } from "../../../components/surfaces.tsx";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useMapWords } from "../../../locales/use-map-words.ts";
import { hrefOf } from "../../workspace/route.ts";
import type { EffortQuestion } from "./diagnosis-query.ts";
import { findingWords } from "./effort-words.ts";

const FEW = 5;

interface Named {
  readonly id: EffortFinding["placement"]["accountId"];
  readonly name: string;
  readonly words: string;
}

/** A card of sentences; the first few, and all of them on request. */
export function Findings(props: {
  title: string;
  summary: ComponentChildren;
  named: readonly Named[];
}) {
  const m = useMapWords();
  const [isWhole, setWhole] = useState(false);
  const { title, summary, named } = props;
  const shown = isWhole ? named : named.slice(0, FEW);
  return (
    <Card title={title}>
      <p class="soft">{summary}</p>
      {shown.length > 0 && (
        <ul class="findings">
          {shown.map(({ id, name, words }) => (
            <li key={id}>
              <a href={hrefOf({ screen: "account", id })}>{name}</a> {words}
            </li>
          ))}
        </ul>
      )}
      {named.length > FEW && (
        <Button small aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? m("map.fewerNames") : m("map.moreNames", { count: named.length - FEW })}
        </Button>
      )}
    </Card>
  );
}

/** The findings of effort that is spread wrongly. */
export function EffortFindings(props: {
  kind: "comfort" | "pond" | "underserved";
  found: readonly EffortFinding[];
  total: number;
  question: EffortQuestion;
}) {
  const language = useLocale();
  const m = useMapWords();
  const { kind, found, total, question } = props;
  const share = (part: (one: EffortFinding) => number): string =>
    new Intl.NumberFormat(language.locale, { style: "percent" }).format(
      total > 0 ? found.reduce((sum, one) => sum + part(one), 0) / total : 0,
    );
  return (
    <Findings
      title={m(`diagnosis.${kind}`)}
      summary={
        found.length === 0
          ? m(`diagnosis.${kind}.none`)
          : m(`diagnosis.${kind}.summary`, {
              count: found.length,
              share: share(({ effort }) => effort),
              asked: share(({ asked }) => asked),
            })
      }
      named={found.map((one) => ({
        id: one.placement.accountId,
        name: one.placement.name,
        words: findingWords(one, question, language, m),
      }))}
    />
  );
}
