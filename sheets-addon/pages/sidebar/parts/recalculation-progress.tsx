/** How far the recalculation of a large workbook is: the step under way, or what a stopped one left undone. */
import type { Progress } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { Failure } from "./status.tsx";
import type { Recalculation } from "./use-recalculation.ts";

export function RecalculationProgress({
  progress,
  recalculation,
}: {
  readonly progress: Progress | null;
  readonly recalculation: Recalculation;
}) {
  const text = useText();
  const { isRunning, isStopping, failure, run, stop } = recalculation;
  if (!progress) return failure === undefined ? null : <Failure reason={failure} />;
  const { done, of, left, isWaiting } = progress;
  const [next = []] = left;
  const step = { step: done + 1, of, tabs: next.join(text("progress.and")) };
  return (
    <section class="note" aria-label={text("progress.label")}>
      <output>
        {!isRunning && text("progress.stopped", { done, of })}
        {isRunning && text(isWaiting ? "progress.waiting" : "progress.step", step)}
      </output>
      <progress max={of} value={done} aria-label={text("progress.label")} />
      {isRunning ? (
        <>
          <p class="soft">{text("progress.explained")}</p>
          <button type="button" disabled={isStopping} onClick={stop}>
            {text(isStopping ? "progress.stopping" : "progress.stop")}
          </button>
        </>
      ) : (
        <>
          <p>{text("progress.left")}</p>
          <ul>
            {left.flat().map((tab) => (
              <li key={tab}>{tab}</li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="first" onClick={() => run(true)}>
              {text("progress.go-on")}
            </button>
            <button type="button" onClick={() => run(false)}>
              {text("progress.anew")}
            </button>
          </div>
        </>
      )}
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}
