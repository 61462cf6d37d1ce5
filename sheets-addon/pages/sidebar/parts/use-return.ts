/** Somebody comes back from a window or a tab, where things may have changed. */
import { useEffect } from "preact/hooks";

export function useReturn(isAway: boolean, onReturn: () => void): void {
  useEffect(() => {
    if (!isAway) return undefined;
    window.addEventListener("focus", onReturn);
    return () => window.removeEventListener("focus", onReturn);
  }, [isAway, onReturn]);
}
