/** Runs the analysis beside the page: what was found last stays in sight until the next is ready. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Ranking } from "../../store/rating/robustness.ts";
import type { Doubting, Findings } from "./analysis.ts";

export interface Running {
  readonly findings: Findings | undefined;
  /** How far the next one is, 0 to 1; absent when nothing is running. */
  readonly done: number | undefined;
  readonly fault?: string;
}

type Told = { readonly doubting: Doubting } & (
  | { readonly done: number }
  | { readonly fault: string }
  | Pick<Findings, "acceptability" | "accounts">
);

export function useAnalysis(ranking: Ranking, doubting: Doubting): Running {
  const [running, setRunning] = useState<Running>({ findings: undefined, done: 0 });
  const threadRef = useRef<Worker | undefined>(undefined);
  const { defensible, withUnknown, seed } = doubting;
  const points = defensible.kind === "near" ? defensible.points : undefined;
  useEffect(() => () => threadRef.current?.terminate(), []);
  useEffect(() => {
    const worker = (threadRef.current ??= new Worker(
      new URL("./analysis-worker.ts", import.meta.url),
      { type: "module" },
    ));
    setRunning(({ findings }) => ({ findings, done: 0 }));
    const hear = ({ data }: MessageEvent<Told>): void => {
      // What was still under way about another question says nothing of this one.
      if (JSON.stringify(data.doubting) !== JSON.stringify(doubting)) return;
      if ("done" in data) setRunning(({ findings }) => ({ findings, done: data.done }));
      else if ("fault" in data)
        setRunning(({ findings }) => ({ findings, done: undefined, fault: data.fault }));
      else setRunning({ findings: { ...data, ranking }, done: undefined });
    };
    const fail = ({ message }: ErrorEvent): void =>
      setRunning(({ findings }) => ({ findings, done: undefined, fault: message }));
    worker.addEventListener("message", hear);
    worker.addEventListener("error", fail);
    worker.postMessage({ ranking, doubting }, []);
    return () => {
      worker.removeEventListener("message", hear);
      worker.removeEventListener("error", fail);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new object with the same choices asks for nothing new
  }, [ranking, defensible.kind, points, withUnknown, seed]);
  return running;
}
