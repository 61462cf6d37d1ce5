/** What the page is doing, what came of it, or what went wrong: also read aloud. */
import type { ExchangeState } from "../../exchange-contract.ts";
import { useText } from "../locales/language.tsx";
import type { Progress } from "../talk.ts";
import type { BrokenOff } from "../writing.ts";

export function Busy({
  progress,
  words,
  onStop,
}: {
  readonly progress: Progress | undefined;
  readonly words?: string;
  readonly onStop?: () => void;
}) {
  const text = useText();
  const said = progress
    ? text(`progress.${progress.what}`, { done: progress.done + 1, of: progress.of })
    : (words ?? text("page.loading"));
  return (
    <div class="busy">
      <output>{said}</output>
      <progress {...(progress && { value: progress.done, max: progress.of })} aria-label={said} />
      {onStop && progress?.what !== "finishing" && (
        <button type="button" onClick={onStop}>
          {text("page.stop")}
        </button>
      )}
    </div>
  );
}

/** Why writing broke off, and exactly what is in place. */
export function Broken({
  broken,
  state,
}: {
  readonly broken: BrokenOff;
  readonly state: ExchangeState | undefined;
}) {
  const text = useText();
  const begun = broken.inPlace.filter(({ written }) => written > 0);
  return (
    <div class="note bad-note" role="alert">
      <h2>{text("broken.title")}</h2>
      <p>{text("broken.reason", { reason: broken.message })}</p>
      {begun.length === 0 && <p>{text("broken.nothing")}</p>}
      {begun.length > 0 && (
        <>
          <ul>
            {broken.inPlace.map(({ tab, written, of }) => (
              <li key={tab}>
                {text("broken.place", { tab: state?.names[tab] ?? tab, written, of })}
              </li>
            ))}
          </ul>
          <p>{text("broken.next")}</p>
        </>
      )}
    </div>
  );
}
