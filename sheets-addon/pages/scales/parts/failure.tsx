/** Why something didn't work, also read aloud. */
import { useWords } from "../locales/words.tsx";

export function Failure({ reason }: { readonly reason: string }) {
  const { text } = useWords();
  return (
    <p role="alert" class="bad">
      {text("failed", { reason })}
    </p>
  );
}
