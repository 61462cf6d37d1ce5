/** Where the map is divided: two numbers from 0 to 100, taken as soon as they are valid. */
import type { Thresholds } from "#core";
import { useEffect, useState } from "preact/hooks";
import { TextField } from "../../components/field.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";

export function ThresholdFields(props: {
  thresholds: Thresholds;
  onThresholds: (thresholds: Thresholds, done: boolean) => void;
}) {
  const { term } = useLocale();
  const m = useMapWords();
  const { thresholds, onThresholds } = props;
  return (
    <>
      <ThresholdField
        label={m("map.threshold", { scale: term("scale-kind.purchase-potential") })}
        value={thresholds.potential}
        onValue={(potential) => onThresholds({ ...thresholds, potential }, true)}
      />
      <ThresholdField
        label={m("map.threshold", { scale: term("scale-kind.business-relationship") })}
        value={thresholds.relationship}
        onValue={(relationship) => onThresholds({ ...thresholds, relationship }, true)}
      />
    </>
  );
}

function ThresholdField(props: { label: string; value: number; onValue: (value: number) => void }) {
  const m = useMapWords();
  const [text, setText] = useState(String(props.value));
  useEffect(() => setText(String(props.value)), [props.value]);
  const isValid = isThreshold(text);
  return (
    <TextField
      type="number"
      min={0}
      max={100}
      step={1}
      label={props.label}
      value={text}
      onValue={(typed) => {
        setText(typed);
        if (isThreshold(typed)) props.onValue(Number(typed));
      }}
      error={isValid ? undefined : m("map.badThreshold")}
    />
  );
}

function isThreshold(text: string): boolean {
  const value = Number(text);
  return text.trim() !== "" && value >= 0 && value <= 100;
}
