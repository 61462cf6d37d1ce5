/** What the page is doing, what came of it, or what went wrong: also read aloud. */
import type { ExchangeState } from "../../exchange-contract.ts";
import { useText } from "../locales/language.tsx";
import type { Progress } from "../talk.ts";
import type { BrokenOff } from "../writing.ts";

export function Busy({
  progress,
  words,
}: {
  readonly progress: Progress | undefined;
  readonly words?: string;
}) {
  const text = useText();
  if (!progress) return <output class="soft busy">{words ?? text("page.loading")}</output>;
  const { what, done, of } = progress;
  return (
    <div class="busy">
      <output>{text(`progress.${what}`, { done: done + 1, of })}</output>
      <progress
        value={done}
        max={of}
        aria-label={text(`progress.${what}`, { done: done + 1, of })}
      />
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
