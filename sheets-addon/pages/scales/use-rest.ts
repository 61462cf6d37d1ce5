/** A value that follows another once nobody has typed for a moment. */
import { useEffect, useState } from "preact/hooks";

/** Milliseconds. */
const REST = 200;

export function useRest<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
