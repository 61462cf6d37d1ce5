/** The levels of a factor, from the worst to the best: points, how they are recognised, bounds and words. */
import { type Factor, type Level, propertyOf, withLevel, withoutLevel, wordsOf } from "#core";
import { useState } from "preact/hooks";
import { Button, IconButton } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import { defined } from "../../store/defined.ts";
import { LocalTextField } from "../../components/local-text-field.tsx";
import type { Faults } from "./scale-faults.ts";

export function LevelRows(props: {
  factor: Factor;
  at: number;
  both: boolean;
  faults: Faults;
  onFactor: (factor: Factor) => void;
}) {
  const s = useScaleWords();
  const { factor, at, both, faults, onFactor } = props;
  const change = (place: number, level: Level): void =>
    onFactor({
      ...factor,
      levels: factor.levels.map((one, index) => (index === place ? level : one)),
    });
  const isText =
    factor.levels.some(({ words }) => words) ||
    (factor.property !== undefined && !isMeasured(factor.property));
  return (
    <div class="stack stack--tight">
      <h3>{s("scales.levels")}</h3>
      <ol class="levels">
        {factor.levels.map((level, index) => {
          const path = ["factors", at, "levels", index] as const;
          const fault = faults.at(...path);
          return (
            <li key={index} class="levels__row" data-wide={both ? "" : undefined}>
              <span class="levels__number">{s("scales.level", { level: index + 1 })}</span>
              <NumberField
                label={s("scales.points")}
                value={level.points}
                error={faults.at(...path, "points")}
                onValue={(points = Number.NaN) =>
                  change(index, { ...level, points: points as Level["points"] })
                }
              />
              <LocalTextField
                label={s("scales.description")}
                text={level.description}
                both={both}
                error={faults.at(...path, "description")}
                onText={(description) => change(index, { ...level, description })}
              />
              <NumberField
                label={s("scales.atLeast")}
                value={level.atLeast}
                error={faults.at(...path, "atLeast")}
                onValue={(atLeast) => change(index, without(level, "atLeast", { atLeast }))}
              />
              <NumberField
                label={s("scales.below")}
                value={level.below}
                error={faults.at(...path, "below")}
                onValue={(below) => change(index, without(level, "below", { below }))}
              />
              <IconButton
                icon="close"
                label={s("scales.removeLevel", { level: index + 1 })}
                onClick={() => onFactor(withoutLevel(factor, index))}
              />
              {isText && (
                <WordsField
                  level={level}
                  error={faults.at(...path, "words")}
                  onWords={(words) => change(index, without(level, "words", { words }))}
                />
              )}
              {fault && <p class="field__error levels__fault">{fault}</p>}
            </li>
          );
        })}
      </ol>
      {faults.at("factors", at, "levels") && (
        <p class="field__error">{faults.at("factors", at, "levels")}</p>
      )}
      <div class="row">
        <Button small icon="plus" onClick={() => onFactor(withLevel(factor))}>
          {s("scales.addLevel")}
        </Button>
        <span class="faint small">{s("scales.boundsHelp")}</span>
      </div>
    </div>
  );
}

/** What is typed stays as typed, also a separator at the end; the words are what stands between. */
function WordsField(props: {
  level: Level;
  error: string | undefined;
  onWords: (words: string[] | undefined) => void;
}) {
  const s = useScaleWords();
  const known = props.level.words?.join("; ") ?? "";
  const [typed, setTyped] = useState(known);
  const text = (wordsOf(typed)?.join("; ") ?? "") === known ? typed : known;
  return (
    <div class="levels__words">
      <TextField
        label={s("scales.words")}
        placeholder={s("scales.wordsHint")}
        value={text}
        error={props.error}
        onValue={(value) => {
          setTyped(value);
          const words = wordsOf(value);
          props.onWords(words && [...words]);
        }}
      />
    </div>
  );
}

function without(
  level: Level,
  key: keyof Level,
  changes: Partial<Record<keyof Level, unknown>>,
): Level {
  const { [key]: _, ...rest } = level;
  return { ...rest, ...defined(changes) } as Level;
}

function isMeasured(property: NonNullable<Factor["property"]>): boolean {
  return ["number", "date", "money"].includes(propertyOf(property).type);
}
