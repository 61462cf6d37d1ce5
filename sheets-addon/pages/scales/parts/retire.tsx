/** Retiring a scale of one's own, or bringing it back. */
import type { Scale } from "#core";
import { useWords } from "../locales/words.tsx";

interface Props {
  readonly scale: Scale;
  readonly disabled: boolean;
  readonly onRetire: (retired: boolean) => void;
}

export function Retire({ scale, disabled, onRetire }: Props) {
  const { text } = useWords();
  if (scale.kind !== "own") return null;
  return (
    <button type="button" disabled={disabled} onClick={() => onRetire(!scale.retired)}>
      {text(scale.retired ? "bringBack" : "retire")}
    </button>
  );
}
