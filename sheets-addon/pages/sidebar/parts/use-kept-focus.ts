/** When what had the focus is gone, the keys go on from the part that is shown now instead of from the top of the page. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** `state`, `view` and `card` are what decides on what is shown; nothing is shown before there is a state. */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  state: unknown,
  view: unknown,
  card: unknown,
): void {
  const isShownRef = useRef(false);
  useEffect(() => {
    const wasShown = isShownRef.current;
    isShownRef.current = state !== undefined;
    // Who is typing in the sheet meanwhile must not be taken away from there.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (wasShown && isLost) part.current?.focus({ preventScroll: true });
  }, [part, state, view, card]);
}
