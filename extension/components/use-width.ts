/** The width that an element has on the screen, followed as it changes: pictures are drawn in real pixels. */
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** A reference for the element and its width; until it is measured, the width that is given. */
export function useWidth<T extends Element>(
  before: number,
): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
