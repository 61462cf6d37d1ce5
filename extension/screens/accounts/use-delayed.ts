/** A value that follows another once it has come to rest, so that a search waits for the end of a word. */
import { useEffect, useState } from "preact/hooks";

/** Milliseconds of rest before a search starts. */
const REST = 150;

export function useDelayed<T>(value: T): T {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return delayed;
}
