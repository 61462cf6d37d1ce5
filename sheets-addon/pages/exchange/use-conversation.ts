/** One conversation with the script at a time: how far it is, and what went wrong. */
import { useState } from "preact/hooks";
import { hold, shown } from "./script-run.ts";
import { Stopped, type Progress, type Talk } from "./talk.ts";
import { BrokenOff } from "./writing.ts";

export interface Activity {
  readonly progress: Progress | undefined;
  /** What the page itself is doing. */
  readonly words?: string;
  /** Ends it; nothing: it can't be stopped. */
  readonly onStop?: () => void;
}

/** How a conversation is named, and what is said of it when it is stopped; without that it can't be. */
interface Manner {
  readonly words?: string;
  readonly stopped?: string;
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
      else if (!(error instanceof Stopped))
        setFailure(error instanceof Error ? error.message : String(error));
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
    async hold<Result>(
      talk: Talk<Result>,
      then: (result: Result) => void,
      { words, stopped }: Manner = {},
    ): Promise<boolean> {
      let isStopped = false;
      const onStop = () => void (isStopped = true);
      const tell = (progress: Progress | undefined) =>
        setBusy({ progress, ...(words && { words }), ...(stopped && { onStop }) });
      const stop = { isStopped: () => isStopped, words: stopped ?? "" };
      tell(undefined);
      const held = await guarded(async () => {
        await shown();
        return { result: await hold(talk, tell, stop) };
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
