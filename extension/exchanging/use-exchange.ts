/** Long work with workbooks as a screen sees it: how far it is, and a way to end it. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answers, Task } from "./tasks.ts";
import { Cancelled, type ExchangeThread, openThread } from "./exchange-thread.ts";

export interface Exchange {
  /** How far the work is, 0 to 1; absent when nothing is under way. */
  readonly done: number | undefined;
  /** Resolves to nothing when it was ended before its answer came. */
  readonly ask: <T extends Task>(task: T) => Promise<Answers[T["kind"]] | undefined>;
  /** Ends what is under way, and forgets what was planned. */
  readonly end: () => void;
}

export function useExchange(): Exchange {
  const [done, setDone] = useState<number | undefined>();
  const threadRef = useRef<ExchangeThread | undefined>(undefined);
  const end = (): void => {
    threadRef.current?.close();
    threadRef.current = undefined;
    setDone(undefined);
  };
  useEffect(() => () => threadRef.current?.close(), []);
  return {
    done,
    end,
    ask: async (task) => {
      const thread = (threadRef.current ??= openThread());
      setDone(0);
      try {
        return await thread.ask(task, setDone);
      } catch (error) {
        if (error instanceof Cancelled) return undefined;
        throw error;
      } finally {
        // Another thread may have been opened since.
        if (threadRef.current === thread) setDone(undefined);
      }
    },
  };
}
