/** Conflicts of earlier imports, to be settled here as well as in their tab. */
import type { Side } from "#core";
import { useState } from "preact/hooks";
import { useMoment, useText } from "../locales/language.tsx";
import type { OpenConflict } from "../settling.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import type { Words } from "./words.ts";

export function OpenConflicts(props: {
  readonly conflicts: readonly OpenConflict[];
  readonly words: Words;
  readonly onSettle: (choices: ReadonlyMap<string, Side>) => void;
}) {
  const text = useText();
  const moment = useMoment();
  const { conflicts, words } = props;
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(
    () => new Map(conflicts.flatMap(({ id, keep }) => (keep ? [[id, keep] as const] : []))),
  );
  const edited = (at: string) =>
    at === "" ? undefined : text("conflicts.edited", { when: moment(at) });
  return (
    <section aria-labelledby="open">
      <h2 id="open">{text("conflicts.open", { count: conflicts.length })}</h2>
      <p>
        {text("conflicts.openExplained", {
          tab: words.state.names["conflicts"] ?? "",
          column: words.state.headings["keep"] ?? "",
        })}
      </p>
      {conflicts.map(({ id, tab, name, field, here, hereAt, inFile, inFileAt, file }) => (
        <ConflictChoice
          key={id}
          name={`open ${id}`}
          title={name}
          about={`${words.state.names[tab] ?? tab} · ${field}`}
          here={{
            origin: text("conflicts.here"),
            value: here || text("value.empty"),
            edited: hereAt === "" ? text("conflicts.typed") : edited(hereAt),
          }}
          inFile={{
            origin: text("conflicts.fileOf", { file }),
            value: inFile || text("value.empty"),
            edited: edited(inFileAt),
          }}
          before={undefined}
          chosen={choices.get(id)}
          onChoose={(side) => {
            const next = new Map(choices);
            if (side) next.set(id, side);
            else next.delete(id);
            setChoices(next);
          }}
        />
      ))}
      <button type="button" disabled={choices.size === 0} onClick={() => props.onSettle(choices)}>
        {text("conflicts.settle")}
      </button>
    </section>
  );
}
