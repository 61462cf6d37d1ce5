/** Asking for long work: in a thread of its own where there is one, so that no page stands still. */
import type { BacktestDay, ChanceModel } from "#core";
import type { BacktestTask, FitTask, Task } from "./tasks.ts";

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: string;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (reply: Reply) => void>;
}

let thread: Thread | undefined;
let asked = 0;

export function askFit(task: FitTask): Promise<ChanceModel> {
  return ask(task) as Promise<ChanceModel>;
}

export function askBacktest(task: BacktestTask): Promise<BacktestDay> {
  return ask(task) as Promise<BacktestDay>;
}

async function ask(task: Task): Promise<unknown> {
  // Whoever is no page has a thread already.
  if (typeof Worker === "undefined" || typeof document === "undefined") {
    const { backtestDay, fitOf } = await import("./tasks.ts");
    return task.kind === "fit" ? fitOf(task) : backtestDay(task);
  }
  const { worker, waiting } = (thread ??= openThread());
  const id = ++asked;
  return new Promise((resolve, reject) => {
    waiting.set(id, ({ answer, fault }) =>
      fault === undefined ? resolve(answer) : reject(new Error(fault)),
    );
    worker.postMessage({ id, task }, []);
  });
}

function openThread(): Thread {
  const worker = new Worker(new URL("./forecast-worker.ts", import.meta.url), { type: "module" });
  const waiting: Thread["waiting"] = new Map();
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const [id, settle] of waiting) settle({ id, fault: message });
    waiting.clear();
    thread = undefined;
  });
  return { worker, waiting };
}
