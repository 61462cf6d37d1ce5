/** What is questioned: the ranking of which scale, how far its weights may vary, and from which seed they are drawn. */
import { type Defensible, type ScaleId, textIn } from "#core";
import { useState } from "preact/hooks";
import { TextField } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import { QUESTIONED } from "../../store/map/certainty.ts";
import type { Ranking } from "../../store/rating/robustness.ts";
import type { Doubting } from "./analysis.ts";

export function ScaleField(props: { ranking: Ranking; onScale: (scale: ScaleId) => void }) {
  const { locale } = useLocale();
  const w = useRobustnessWords();
  const { scale, scales } = props.ranking;
  return (
    <Select
      label={w("scale")}
      value={scale.id}
      onValue={(id) => id && props.onScale(id)}
      options={scales.map(({ id, name }) => ({ value: id, label: textIn(name, locale) }))}
    />
  );
}

const kinds = ["near", "order", "any"] as const;

export function DoubtFields(props: {
  doubting: Doubting;
  onDoubting: (doubting: Doubting) => void;
}) {
  const w = useRobustnessWords();
  const { doubting, onDoubting } = props;
  const [points, setPoints] = useState(QUESTIONED);
  const question = (defensible: Defensible): void => onDoubting({ ...doubting, defensible });
  return (
    <>
      <Select
        label={w("weights")}
        value={doubting.defensible.kind}
        onValue={(kind) =>
          question(kind === "order" || kind === "any" ? { kind } : { kind: "near", points })
        }
        options={kinds.map((kind) => ({ value: kind, label: w(kind) }))}
      />
      {doubting.defensible.kind === "near" && (
        <NumberField
          label={w("points")}
          value={points}
          min={1}
          max={50}
          error={w("badPoints")}
          onNumber={(value) => {
            setPoints(value);
            question({ kind: "near", points: value });
          }}
        />
      )}
      <NumberField
        label={w("seed")}
        value={doubting.seed}
        min={0}
        max={4_294_967_295}
        error={w("badSeed")}
        onNumber={(seed) => onDoubting({ ...doubting, seed })}
      />
      <label class="check toolbar__check">
        <input
          type="checkbox"
          checked={doubting.withUnknown}
          onChange={(event) =>
            onDoubting({ ...doubting, withUnknown: event.currentTarget.checked })
          }
        />
        <span>{w("withUnknown")}</span>
      </label>
    </>
  );
}

/** Whole numbers between two bounds; what isn't one stays in the field and changes nothing. */
function NumberField(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  error: string;
  onNumber: (value: number) => void;
}) {
  const { label, min, max, error } = props;
  const [text, setText] = useState(String(props.value));
  const isValid = (typed: string): boolean => {
    const value = Number(typed);
    return typed.trim() !== "" && Number.isInteger(value) && value >= min && value <= max;
  };
  return (
    <TextField
      type="number"
      step={1}
      label={label}
      min={min}
      max={max}
      value={text}
      error={isValid(text) ? undefined : error}
      onValue={(typed) => {
        setText(typed);
        if (isValid(typed)) props.onNumber(Number(typed));
      }}
    />
  );
}
