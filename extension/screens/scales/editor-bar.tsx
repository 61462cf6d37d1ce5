/** What is always in sight while a scale is edited: the sum of the weights, what is wrong, and saving. */
import type { Scale } from "#core";
import { Button } from "../../components/button.tsx";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import type { Faults } from "./scale-faults.ts";

export function EditorBar(props: {
  draft: Scale;
  faults: Faults;
  isNew: boolean;
  isChanged: boolean;
  isSaving: boolean;
  onNormalise: () => void;
  onFirstFault: () => void;
}) {
  const { locale } = useLocale();
  const s = useScaleWords();
  const { draft, faults } = props;
  const sum =
    draft.factors.reduce((total, { weight }) => total + Math.round(weight * 100), 0) / 100;
  const isWhole = sum === 100;
  return (
    <div class="rating__bar scale-bar">
      <output class="scale-bar__sum" data-whole={isWhole ? "" : undefined}>
        <span class="soft small">{s("scales.sum")}</span>
        <strong>{Number.isNaN(sum) ? "–" : `${formatNumber(locale, sum, 2)} %`}</strong>
      </output>
      <Button small disabled={isWhole || draft.factors.length === 0} onClick={props.onNormalise}>
        {s("scales.normalise")}
      </Button>
      <span class="scale-bar__state">
        {faults.count > 0 ? (
          <Button small kind="quiet" icon="warning" onClick={props.onFirstFault}>
            {s("scales.faults", { count: faults.count })}
          </Button>
        ) : (
          <output class="soft small">
            {props.isChanged || props.isNew ? s("scales.unsaved") : s("scales.unchanged")}
          </output>
        )}
      </span>
      <Button
        kind="primary"
        type="submit"
        disabled={props.isSaving || (!props.isChanged && !props.isNew)}
      >
        {props.isNew ? s("scales.saveNew") : s("scales.saveVersion")}
      </Button>
    </div>
  );
}
