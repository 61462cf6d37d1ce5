/** What the sidebar is doing, or what went wrong: also read aloud. */
import { useText } from "../locales/language.tsx";

export function Loading() {
  const text = useText();
  return <output class="soft">{text("state.loading")}</output>;
}

export function Failure({ reason }: { readonly reason: string }) {
  const text = useText();
  return (
    <p class="bad" role="alert">
      {text("state.failed", { reason })}
    </p>
  );
}
