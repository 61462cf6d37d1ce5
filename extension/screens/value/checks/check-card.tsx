/** One of the five errors: what it is, whether it was found, how many accounts could be looked at, and the cases. */
import type { AccountId } from "#core";
import { type ComponentChildren, toChildArray } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../../components/button.tsx";
import { Badge, Card } from "../../../components/surfaces.tsx";
import { useValueWords } from "../../../locales/use-value-words.ts";
import { hrefOf } from "../../workspace/route.ts";

/** Cases that are shown at first; the weightiest come first. */
const FEW = 5;

export function CheckCard(props: {
  title: string;
  note: string;
  found: number;
  looked: number;
  children: ComponentChildren;
}) {
  const v = useValueWords();
  const { found, looked } = props;
  return (
    <Card
      title={props.title}
      note={props.note}
      actions={
        found > 0 ? (
          <Badge tone="caution">{v("checks.found", { count: found })}</Badge>
        ) : looked > 0 ? (
          <Badge tone="good">{v("checks.clear")}</Badge>
        ) : (
          <Badge>{v("checks.notChecked")}</Badge>
        )
      }
    >
      <div class="stack">
        {props.children}
        <p class="small soft">{v("checks.looked", { count: looked })}</p>
      </div>
    </Card>
  );
}

/** Cases under a heading of their own, a few at first. */
export function Cases(props: { title?: string; children: ComponentChildren }) {
  const v = useValueWords();
  const [isAll, setAll] = useState(false);
  const cases = toChildArray(props.children);
  if (cases.length === 0) return null;
  return (
    <section class="stack stack--tight">
      {props.title && <h3>{props.title}</h3>}
      <ul class="people">{isAll ? cases : cases.slice(0, FEW)}</ul>
      {!isAll && cases.length > FEW && (
        <Button small onClick={() => setAll(true)}>
          {v("purchases.showAll", { count: cases.length })}
        </Button>
      )}
    </section>
  );
}

/** An account with the numbers behind it, one sentence a line. */
export function Case(props: { id: AccountId; name: string; lines: readonly string[] }) {
  return (
    <li class="people__row">
      <div class="people__text">
        <a class="table__main" href={hrefOf({ screen: "account", id: props.id })}>
          {props.name}
        </a>
        {props.lines.map((line) => (
          <span key={line} class="small">
            {line}
          </span>
        ))}
      </div>
    </li>
  );
}
