/** Settings that are changed where they are shown: at once on the screen, then in the store, each part for itself. */
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { changed, type Changes, failed, saved, unconfirmed, withChanges } from "./changes.ts";

export interface Changing<T> {
  readonly shown: T;
  /** Could the last change not be saved? What holds is shown again then. */
  readonly isFailed: boolean;
  /** Shows the parts; saves them too when they are settled. */
  readonly change: (parts: Partial<T>, isSettled?: boolean) => void;
}

/** `save` must stay the same function, and write these parts only. */
export function useChanges<T extends object>(
  stored: T,
  save: (parts: Partial<T>) => Promise<void>,
): Changing<T> {
  const [changes, setChanges] = useState<Changes<T>>({});
  const [isFailed, setFailed] = useState(false);
  useEffect(() => setChanges((now) => unconfirmed(now, stored)), [changes, stored]);
  const change = useCallback(
    (parts: Partial<T>, isSettled = true): void => {
      setChanges((now) => changed(now, parts));
      if (!isSettled) return;
      const settle = (isSaved: boolean): void => {
        setChanges((now) => (isSaved ? saved : failed)(now, parts));
        setFailed(!isSaved);
      };
      save(parts).then(
        () => settle(true),
        () => settle(false),
      );
    },
    [save],
  );
  const shown = useMemo(() => withChanges(stored, changes), [stored, changes]);
  return { shown, isFailed, change };
}
