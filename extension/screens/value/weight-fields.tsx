/** Fields of weights with their sum, and what can be done with all of them. */
import type { ComponentChildren } from "preact";
import { Button, IconButton } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import type { Saving } from "../../components/use-saving.ts";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { normalised, sumOfWeights, typedWeight } from "./weights.ts";

interface WeightField {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** One form of weights; with `onRemove` each can be taken out. */
export function WeightForm(props: {
  fields: readonly WeightField[];
  onTexts: (texts: readonly string[]) => void;
  isChanged: boolean;
  isWrong?: boolean;
  saving: Saving;
  onSave: () => void;
  onDefaults: () => void;
  onRemove?: (key: string) => void;
  children?: ComponentChildren;
}) {
  const { locale, t } = useLocale();
  const v = useValueWords();
  const { fields, onTexts, isChanged, saving } = props;
  const texts = fields.map(({ text }) => text);
  const sum = sumOfWeights(texts);
  const isValid = texts.every((text) => typedWeight(text) !== undefined) && !props.isWrong;
  return (
    <form
      class="form weights"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) props.onSave();
      }}
    >
      <div class="weights__fields">
        {fields.map(({ key, label, text }, at) => (
          <div key={key} class="weights__field">
            <TextField
              type="number"
              min={0}
              max={100}
              step="any"
              label={label}
              value={text}
              onValue={(typed) => onTexts(texts.with(at, typed))}
              error={typedWeight(text) === undefined ? v("weights.bad") : undefined}
            />
            {props.onRemove && (
              <IconButton
                icon="close"
                label={v("weights.remove", { name: label })}
                onClick={() => props.onRemove?.(key)}
              />
            )}
          </div>
        ))}
      </div>
      {props.children}
      <div class="row">
        <Button small kind="primary" type="submit" disabled={!isChanged || !isValid}>
          {t("common.save")}
        </Button>
        {sum !== 100 && sum > 0 && (
          <Button small onClick={() => onTexts(normalised(texts))}>
            {v("weights.normalise")}
          </Button>
        )}
        <Button small kind="quiet" onClick={props.onDefaults}>
          {v("weights.defaults")}
        </Button>
        <output class="soft small">
          {saving.state === "failed" && t("common.saveFailed")}
          {saving.state === "saved" && !isChanged
            ? t("common.saved")
            : v("weights.sum", { sum: formatNumber(locale, sum, 2) })}
        </output>
      </div>
    </form>
  );
}
