/** Where the map is divided: two numbers from 0 to 100, kept as soon as they are valid. */
import type { Thresholds } from "#core";
import { useEffect, useState } from "preact/hooks";
import { TextField } from "../../components/field.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { saveSettings } from "../../store/settings.ts";

export function ThresholdFields({ thresholds }: { thresholds: Thresholds }) {
  const { t, term } = useLocale();
  const [trouble, setTrouble] = useState<string | undefined>();
  const save = (changed: Thresholds): void => {
    saveSettings({ thresholds: changed }).then(
      () => setTrouble(undefined),
      () => setTrouble(t("common.saveFailed")),
    );
  };
  return (
    <>
      <ThresholdField
        label={t("map.threshold", { scale: term("scale-kind.purchase-potential") })}
        value={thresholds.potential}
        onValue={(potential) => save({ ...thresholds, potential })}
      />
      <ThresholdField
        label={t("map.threshold", { scale: term("scale-kind.business-relationship") })}
        value={thresholds.relationship}
        onValue={(relationship) => save({ ...thresholds, relationship })}
      />
      {trouble && <p role="alert">{trouble}</p>}
    </>
  );
}

function ThresholdField(props: { label: string; value: number; onValue: (value: number) => void }) {
  const { t } = useLocale();
  const [text, setText] = useState(String(props.value));
  useEffect(() => setText(String(props.value)), [props.value]);
  const number = Number(text);
  const isValid = text.trim() !== "" && number >= 0 && number <= 100;
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
        const value = Number(typed);
        if (typed.trim() !== "" && value >= 0 && value <= 100) props.onValue(value);
      }}
      error={isValid ? undefined : t("map.badThreshold")}
    />
  );
}
