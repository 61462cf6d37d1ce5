/** The conflicts of a dry run, to be chosen in before anything is written. */
import type { Conflict, Side } from "#core";
import { conflictKey, type Choices } from "../conflict-rows.ts";
import { useMoment, useText } from "../locales/language.tsx";
import { ConflictChoice } from "./conflict-choice.tsx";
import { fieldText, valueText, type Words } from "./words.ts";

export function PlanConflicts(props: {
  readonly conflicts: readonly Conflict[];
  readonly typed: ReadonlySet<string>;
  readonly choices: Choices;
  readonly words: Words;
  readonly onChoices: (choices: Choices) => void;
}) {
  const text = useText();
  const moment = useMoment();
  const { conflicts, choices, words } = props;
  const all = (side: Side) =>
    props.onChoices(new Map(conflicts.map((one) => [conflictKey(one), side])));
  const title = text("conflicts.title", { count: conflicts.length });
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{text("conflicts.explained", { tab: words.state.names["conflicts"] ?? "" })}</p>
      <div class="row">
        <button type="button" onClick={() => all("mine")}>
          {text("conflicts.allHere")}
        </button>
        <button type="button" onClick={() => all("theirs")}>
          {text("conflicts.allFile")}
        </button>
      </div>
      {conflicts.map((conflict) => {
        const key = conflictKey(conflict);
        const { collection, id, field, mine, theirs, mineAt, theirsAt, before } = conflict;
        const edited = (at: string | undefined) =>
          at === undefined ? undefined : text("conflicts.edited", { when: moment(at) });
        return (
          <ConflictChoice
            key={key}
            name={key}
            title={words.names.get(id) ?? id}
            about={`${words.state.names[collection] ?? collection} · ${fieldText(collection, field, words)}`}
            here={{
              origin: text("conflicts.here"),
              value: valueText(field, mine, words),
              edited: props.typed.has(key) ? text("conflicts.typed") : edited(mineAt),
            }}
            inFile={{
              origin: text("conflicts.file"),
              value: valueText(field, theirs, words),
              edited: edited(theirsAt),
            }}
            before={before === undefined ? undefined : valueText(field, before, words)}
            chosen={choices.get(key)}
            onChoose={(side) => {
              const next = new Map(choices);
              if (side) next.set(key, side);
              else next.delete(key);
              props.onChoices(next);
            }}
          />
        );
      })}
    </section>
  );
}
