/** Asking the thread that writes and reads workbooks; closing it ends whatever is under way. */
import { BrokenByChoice } from "../store/exchange/broken-by-choice.ts";
import type { Answers, Task, Told } from "./tasks.ts";

/** The user has ended it, so there is nothing to tell. */
export class Cancelled extends Error {}

export interface ExchangeThread {
  /** `tell` hears how far the task is, 0 to 1. */
  readonly ask: <T extends Task>(
    task: T,
    tell?: (done: number) => void,
  ) => Promise<Answers[T["kind"]]>;
  readonly close: () => void;
}

interface Waiting {
  readonly tell: (done: number) => void;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The thread begins with the first question, and anew with the next one when it has failed: nothing answers then any more. */
export function openThread(): ExchangeThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;
  const end = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const begun = (): Worker => {
    const one = new Worker(new URL("./exchange-worker.ts", import.meta.url), { type: "module" });
    one.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(data));
    one.addEventListener("error", ({ message }) => end(new Error(message)));
    return one;
  };
  const hear = (told: Told): void => {
    const one = waiting.get(told.id);
    if (!one) return;
    if ("done" in told) return one.tell(told.done);
    waiting.delete(told.id);
    if ("answer" in told) one.resolve(told.answer as never);
    else one.reject(told.isChoice ? new BrokenByChoice() : new Error(told.fault));
  };
  return {
    ask: (task, tell = () => undefined) =>
      new Promise((resolve, reject) => {
        worker ??= begun();
        waiting.set(++asked, { tell, resolve, reject });
        worker.postMessage({ id: asked, task }, []);
      }),
    close: () => end(new Cancelled()),
  };
}
