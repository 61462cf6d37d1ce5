/** Deeds of quick fingers, done one after the other once it is known whose page it is. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Passage } from "./identity-gate.tsx";

interface Line {
  end: Promise<unknown>;
}

function goLast(line: Line, act: () => Promise<unknown>): void {
  line.end = line.end.then(act, act);
}

/** Does one thing after the other; what waits for the identity check is not lost, and what is held is dropped. */
export function useDeedsInTurn(
  passage: Passage,
): (act: () => Promise<unknown>, isFree?: boolean) => void {
  const [waiting, setWaiting] = useState<readonly (() => Promise<unknown>)[]>([]);
  const line = useRef<Line>({ end: Promise.resolve() });
  const next = useCallback((act: () => Promise<unknown>) => goLast(line.current, act), []);
  useEffect(() => {
    if (waiting.length === 0 || passage.state === "checking") return;
    // Only these: what has been asked for since waits for its own turn.
    setWaiting((now) => now.filter((act) => !waiting.includes(act)));
    if (passage.state === "open") for (const act of waiting) next(act);
  }, [waiting, passage.state, next]);
  return (act, isFree = false) => {
    if (isFree) next(act);
    else setWaiting((before) => [...before, act]);
  };
}
