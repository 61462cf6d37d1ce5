/** What is typed into a form over what is stored: kept until the store says the same, however late and however often it answers. */
import { useEffect, useState } from "preact/hooks";

/** What the form shows, and how it is typed over; `held` is what is stored, in the form's own words. */
export function useTyped<T>(held: T): readonly [T, (typed: T) => void] {
  const [typed, setTyped] = useState<{ readonly value: T }>();
  const isHeld = typed !== undefined && JSON.stringify(typed.value) === JSON.stringify(held);
  useEffect(() => {
    // Only what was compared is let go: something else may have been typed since.
    if (isHeld) setTyped((now) => (now === typed ? undefined : now));
  }, [isHeld, typed]);
  return [typed ? typed.value : held, (value) => setTyped({ value })];
}
