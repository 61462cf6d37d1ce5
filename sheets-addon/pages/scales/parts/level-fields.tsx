/** The levels of a factor, from the worst to the best: points, how each is recognised, bounds and words. */
import { useState } from "preact/hooks";
import { withLevel, withoutLevel, wordsOf, type Factor, type Level } from "#core";
import type { Faults } from "../faults.ts";
import { useWords } from "../locales/words.tsx";
import { LocalTextField, NumberField, TextField } from "./fields.tsx";

export interface FactorProps {
  readonly factor: Factor;
  readonly at: number;
  readonly both: boolean;
  readonly faults: Faults;
  readonly onFactor: (factor: Factor) => void;
}

export function LevelFields({ factor, at, both, faults, onFactor }: FactorProps) {
  const { text } = useWords();
  const change = (place: number, level: Level) =>
    onFactor({
      ...factor,
      levels: factor.levels.map((one, index) => (index === place ? level : one)),
    });
  const hasWords = factor.property !== undefined || factor.levels.some(({ words }) => words);
  return (
    <fieldset>
      <legend>{text("levels")}</legend>
      <ol class="levels">
        {factor.levels.map((level, index) => {
          const path = ["factors", at, "levels", index] as const;
          return (
            <li key={index} class="level">
              <strong>{text("level", { level: index + 1 })}</strong>
              <NumberField
                label={text("points")}
                value={level.points}
                error={faults.at(...path, "points")}
                onValue={(points = Number.NaN) =>
                  change(index, { ...level, points: points as Level["points"] })
                }
              />
              <div class="wide">
                <LocalTextField
                  label={text("description")}
                  text={level.description}
                  both={both}
                  error={faults.at(...path, "description")}
                  onText={(description) => change(index, { ...level, description })}
                />
              </div>
              {(["atLeast", "below"] as const).map((bound) => (
                <NumberField
                  key={bound}
                  label={text(bound === "below" ? "below" : "at-least")}
                  value={level[bound]}
                  error={faults.at(...path, bound)}
                  onValue={(value) => change(index, withField(level, bound, value))}
                />
              ))}
              {hasWords && (
                <div class="wide">
                  <WordsField
                    words={level.words}
                    error={faults.at(...path, "words")}
                    onWords={(words) => change(index, withField(level, "words", words))}
                  />
                </div>
              )}
              {faults.at(...path) && <p class="bad wide">{faults.at(...path)}</p>}
              <button
                type="button"
                class="small"
                aria-label={text("remove-level", { level: index + 1 })}
                title={text("remove-level", { level: index + 1 })}
                onClick={() => onFactor(withoutLevel(factor, index))}
              >
                <span aria-hidden="true">{"✕"}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {faults.at("factors", at, "levels") && (
        <p class="bad">{faults.at("factors", at, "levels")}</p>
      )}
      <button type="button" onClick={() => onFactor(withLevel(factor))}>
        {text("add-level")}
      </button>
    </fieldset>
  );
}

/** What is typed stays as typed, also a separator at the end; the words are what stands between. */
function WordsField(props: {
  readonly words: readonly string[] | undefined;
  readonly error: string | undefined;
  readonly onWords: (words: readonly string[] | undefined) => void;
}) {
  const { text } = useWords();
  const known = props.words?.join("; ") ?? "";
  const [typed, setTyped] = useState(known);
  return (
    <TextField
      label={text("words")}
      error={props.error}
      value={(wordsOf(typed)?.join("; ") ?? "") === known ? typed : known}
      onValue={(value) => {
        setTyped(value);
        props.onWords(wordsOf(value));
      }}
    />
  );
}

function withField(level: Level, key: keyof Level, value: unknown): Level {
  const { [key]: _, ...rest } = level;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Level;
}
