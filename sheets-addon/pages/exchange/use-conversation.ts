/** One conversation with the script at a time: how far it is, and what went wrong. */
import { useState } from "preact/hooks";
import { hold, shown } from "./script-run.ts";
import type { Progress, Talk } from "./talk.ts";
import { BrokenOff } from "./writing.ts";

export interface Activity {
  readonly progress: Progress | undefined;
  /** What the page itself is doing. */
  readonly words?: string;
}

export function useConversation() {
  const [busy, setBusy] = useState<Activity>();
  const [failure, setFailure] = useState<string>();
  const [broken, setBroken] = useState<BrokenOff>();
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BrokenOff) setBroken(error);
      else setFailure(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      setBusy(undefined);
    }
  };
  return {
    busy,
    failure,
    broken,
    /** Forgets what went wrong before. */
    clear(): void {
      setFailure(undefined);
      setBroken(undefined);
    },
    /** Holds a conversation; says whether it came to its end. */
    async hold<Result>(talk: Talk<Result>, then: (result: Result) => void): Promise<boolean> {
      setBusy({ progress: undefined });
      const held = await guarded(async () => {
        await shown();
        return { result: await hold(talk, (progress) => setBusy({ progress })) };
      });
      if (held) then(held.result);
      return held !== undefined;
    },
    /** Does work of the page's own, after it was said. */
    work<Result>(words: string, work: () => Result | Promise<Result>): Promise<Result | undefined> {
      setBusy({ progress: undefined, words });
      return guarded(async () => {
        await shown();
        return work();
      });
    },
  };
}
