/** The conflicts of an import: both values side by side with where they come from; the user chooses. */
import type { IsoInstant, Side } from "#core";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useExchangeWords } from "../../locales/exchange-words.ts";
import { formatInstant } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import {
  type AnyConflict,
  type Choices,
  conflictKey,
  proposedSide,
} from "../../store/exchange/conflict-choice.ts";
import { figureValue, scaleFieldText, settingText } from "./figure-text.ts";
import { fieldText, type ValueWords, valueText } from "./value-text.ts";

export function ConflictList(props: {
  conflicts: readonly AnyConflict[];
  choices: Choices;
  words: ValueWords;
  onChoices: (choices: Choices) => void;
}) {
  const x = useExchangeWords();
  const { conflicts, choices, words } = props;
  const all = (side: Side) =>
    props.onChoices(new Map(conflicts.map((one) => [conflictKey(one), side])));
  return (
    <section
      class="stack stack--tight"
      aria-label={x("exchange.conflicts", { count: conflicts.length })}
    >
      <Notice tone="caution" title={x("exchange.conflicts", { count: conflicts.length })}>
        {x("exchange.conflictsText")}
      </Notice>
      <div class="row">
        <Button small onClick={() => all("mine")}>
          {x("exchange.allMine")}
        </Button>
        <Button small onClick={() => all("theirs")}>
          {x("exchange.allTheirs")}
        </Button>
      </div>
      {conflicts.map((conflict) => {
        const key = conflictKey(conflict);
        return (
          <OneConflict
            key={key}
            conflict={conflict}
            words={words}
            side={choices.get(key) ?? proposedSide(conflict)}
            onSide={(side) => props.onChoices(new Map([...choices, [key, side]]))}
          />
        );
      })}
    </section>
  );
}

function OneConflict(props: {
  conflict: AnyConflict;
  words: ValueWords;
  side: Side;
  onSide: (side: Side) => void;
}) {
  const { t, locale } = useLocale();
  const x = useExchangeWords();
  const { conflict, words } = props;
  const { collection, id, field, before } = conflict;
  const isSettings = collection === "settings";
  const kind = isSettings ? x("exchange.settings") : t(`data.collection.${collection}`);
  const what =
    collection === "scales"
      ? scaleFieldText(field, words.names, x)
      : isSettings
        ? settingText(field, x)
        : fieldText(field, x);
  const shown = (value: unknown): string =>
    valueText(field, figureValue(field, value, words.names), words);
  const sides = [
    ["mine", x("exchange.here"), conflict.mineAt],
    ["theirs", x("exchange.inFile"), conflict.theirsAt],
  ] as const;
  return (
    <fieldset class="conflict">
      <legend class="conflict__what">
        <strong>{words.names.get(id) ?? kind}</strong>
        <span class="soft">{`${kind} · ${what}`}</span>
      </legend>
      <div class="conflict__sides">
        {sides.map(([side, origin, at]) => (
          <label key={side} class="conflict__side">
            <input
              type="radio"
              name={conflictKey(conflict)}
              checked={props.side === side}
              onChange={() => props.onSide(side)}
            />
            <span class="conflict__value">
              <span class="small soft">{origin}</span>
              <span>{shown(conflict[side])}</span>
              {at && (
                <span class="small faint">
                  {x("exchange.edited", { when: formatInstant(locale, at as IsoInstant) })}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {before !== undefined && (
        <p class="small soft">{x("exchange.before", { value: shown(before) })}</p>
      )}
    </fieldset>
  );
}
