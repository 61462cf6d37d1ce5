/** What is known of a period: never what was known of the one that was shown before. */
import type { Period } from "#core";
import { type Live, useLive } from "../../store/live.ts";

/** Like `useLive`, but an old answer doesn't stay when the period changes: somebody could type into it. */
export function useOfPeriod<T>(query: (period: Period) => Promise<T>, period: Period): Live<T> {
  const live = useLive(async () => ({ period, found: await query(period) }), [period]);
  if (live.state !== "ready") return live;
  const { period: of, found } = live.value;
  return of === period ? { state: "ready", value: found } : { state: "loading" };
}
