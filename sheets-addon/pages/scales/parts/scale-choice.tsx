/** Which scale is edited: those in use, and those that were retired. */
import { useId } from "preact/hooks";
import type { Scale } from "#core";
import { useWords } from "../locales/words.tsx";

interface Props {
  /** The newest version of each. */
  readonly scales: readonly Scale[];
  readonly chosen: Scale;
  readonly isDisabled: boolean;
  readonly nameOf: (scale: Scale) => string;
  readonly onChoose: (id: string) => void;
}

export function ScaleChoice({ scales, chosen, isDisabled, nameOf, onChoose }: Props) {
  const { text } = useWords();
  const id = useId();
  const options = (retired: boolean) =>
    scales
      .filter((scale) => Boolean(scale.retired) === retired)
      .map((scale) => (
        <option key={scale.id} value={scale.id}>
          {nameOf(scale)}
        </option>
      ));
  const retired = options(true);
  return (
    <div class="field">
      <label for={id}>{text("choose")}</label>
      <select
        id={id}
        value={chosen.id}
        disabled={isDisabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {retired.length === 0 ? (
          options(false)
        ) : (
          <>
            <optgroup label={text("inUse")}>{options(false)}</optgroup>
            <optgroup label={text("retiredScales")}>{retired}</optgroup>
          </>
        )}
      </select>
    </div>
  );
}
