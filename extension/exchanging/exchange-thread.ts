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

export function openThread(): ExchangeThread {
  const worker = new Worker(new URL("./exchange-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const end = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
    const one = waiting.get(data.id);
    if (!one) return;
    if ("done" in data) return one.tell(data.done);
    waiting.delete(data.id);
    if ("answer" in data) one.resolve(data.answer as never);
    else one.reject(data.isChoice ? new BrokenByChoice() : new Error(data.fault));
  });
  worker.addEventListener("error", ({ message }) => end(new Error(message)));
  return {
    ask: (task, tell = () => undefined) =>
      new Promise((resolve, reject) => {
        waiting.set(++asked, { tell, resolve, reject });
        worker.postMessage({ id: asked, task }, []);
      }),
    close: () => {
      worker.terminate();
      end(new Cancelled());
    },
  };
}
