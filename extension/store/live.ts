/** A query whose answer stays fresh: a screen shows what is stored, whoever changed it last. */
import { liveQuery } from "dexie";
import { type Inputs, useEffect, useState } from "preact/hooks";

export type Live<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown };

/** Runs a query again whenever what it read has changed, or an input has; while it does, the old answer stays. */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: "loading" });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: "ready", value }),
      error: (error: unknown) => setLive({ state: "failed", error }),
    });
    return () => subscription.unsubscribe();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the caller names the inputs of its query
  }, inputs);
  return live;
}
