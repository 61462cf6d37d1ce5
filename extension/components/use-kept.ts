/** A choice that outlives its screen: whoever comes back to it in the same tab finds it as it was left. */
import { useCallback, useState } from "preact/hooks";

/** The choice under a name, and how to change it; parts that are missing in what was kept are the initial ones. */
export function useKept<T extends object>(
  name: string,
  initial: T,
): readonly [T, (choice: T) => void] {
  const [choice, setChoice] = useState<T>(() => ({ ...initial, ...kept(name) }));
  const keep = useCallback(
    (changed: T): void => {
      setChoice(changed);
      sessionStorage.setItem(name, JSON.stringify(changed));
    },
    [name],
  );
  return [choice, keep];
}

function kept(name: string): object {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(name) ?? "{}");
    return typeof found === "object" && found !== null ? found : {};
  } catch {
    // What can't be read any more counts as never chosen.
    return {};
  }
}
