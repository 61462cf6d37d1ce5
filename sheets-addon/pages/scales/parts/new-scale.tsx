/** Beginning a scale of one's own: from nothing, or as the one that is shown. */
import { useWords } from "../locales/words.tsx";

interface Props {
  readonly isDisabled: boolean;
  readonly onEmpty: () => void;
  readonly onCopy: () => void;
}

export function NewScale({ isDisabled, onEmpty, onCopy }: Props) {
  const { text } = useWords();
  return (
    <>
      <button type="button" disabled={isDisabled} onClick={onEmpty}>
        {text("new")}
      </button>
      <button type="button" disabled={isDisabled} onClick={onCopy}>
        {text("copy")}
      </button>
    </>
  );
}
