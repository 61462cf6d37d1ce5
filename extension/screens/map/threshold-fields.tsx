/** Where the map is divided: two numbers from 0 to 100, taken as soon as they are valid. */
import type { Thresholds } from "#core";
import { useState } from "preact/hooks";
import { TextField } from "../../components/field.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";

export function ThresholdFields(props: {
  thresholds: Thresholds;
  onThresholds: (part: Partial<Thresholds>, isSettled: boolean) => void;
}) {
  const { term } = useLocale();
  const m = useMapWords();
  const { thresholds, onThresholds } = props;
  return (
    <>
      <ThresholdField
        label={m("map.threshold", { scale: term("scale-kind.purchase-potential") })}
        value={thresholds.potential}
        onValue={(potential) => onThresholds({ potential }, true)}
      />
      <ThresholdField
        label={m("map.threshold", { scale: term("scale-kind.business-relationship") })}
        value={thresholds.relationship}
        onValue={(relationship) => onThresholds({ relationship }, true)}
      />
    </>
  );
}

function ThresholdField(props: { label: string; value: number; onValue: (value: number) => void }) {
  const m = useMapWords();
  const { value } = props;
  const [typed, setTyped] = useState({ text: String(value), beside: value });
  // What was typed stays as it was typed, until the value comes from elsewhere.
  const means = isThreshold(typed.text) ? Number(typed.text) : typed.beside;
  const text = means === value ? typed.text : String(value);
  return (
    <TextField
      type="number"
      min={0}
      max={100}
      step={1}
      label={props.label}
      value={text}
      onValue={(written) => {
        setTyped({ text: written, beside: value });
        if (isThreshold(written)) props.onValue(Number(written));
      }}
      error={isThreshold(text) ? undefined : m("map.badThreshold")}
    />
  );
}

function isThreshold(text: string): boolean {
  const value = Number(text);
  return text.trim() !== "" && value >= 0 && value <= 100;
}
