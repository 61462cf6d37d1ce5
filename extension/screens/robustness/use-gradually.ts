/** Hundreds of rows that change at once, drawn a few at a time, so that the page goes on answering meanwhile. */
import { useEffect, useState } from "preact/hooks";

/** So many rows are drawn within a frame also on a slow machine. */
const ROWS = 6;

/** What each row shows by now: the new value from the first row down, the one before below it. */
export function useGradually<T extends { readonly ranking: unknown }>(
  value: T | undefined,
  count: number,
): readonly (T | undefined)[] {
  const [rows, setRows] = useState<readonly (T | undefined)[]>([]);
  useEffect(() => {
    if (!value) return undefined;
    let until = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const next = (): void => {
      until += ROWS;
      setRows((before) => Array.from({ length: count }, (_, at) => rowAt(before, at)));
      if (until < count) waiting = setTimeout(next);
    };
    const rowAt = (before: readonly (T | undefined)[], at: number): T | undefined => {
      if (at < until) return value;
      // A row of another ranking is another account.
      return before[at]?.ranking === value.ranking ? before[at] : undefined;
    };
    next();
    return () => clearTimeout(waiting);
  }, [value, count]);
  return rows;
}
