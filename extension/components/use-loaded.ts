/** Code that is only needed later: loaded when it is asked for, so that a page shows before it. */
import { useEffect, useState } from "preact/hooks";

/** What `load` brings once it is `wanted`; `undefined` until then. The function must stay the same one. */
export function useLoaded<T>(load: () => Promise<T>, wanted = true): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (wanted)
      load().then(
        (value) => setLoaded({ value }),
        () => undefined,
      );
  }, [load, wanted]);
  return loaded?.value;
}
