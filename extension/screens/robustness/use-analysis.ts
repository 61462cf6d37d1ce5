/** Runs the analysis beside the page: what was found last stays in sight until the next is ready. */
import { useEffect, useState } from "preact/hooks";
import type { Ranking } from "../../store/robustness.ts";
import { analysisOf, type Doubting, type Findings } from "./analysis.ts";
import { paced } from "./paced.ts";

export interface Running {
  readonly findings: Findings | undefined;
  /** How far the next one is, 0 to 1; absent when nothing is running. */
  readonly done: number | undefined;
}

export function useAnalysis(ranking: Ranking, doubting: Doubting): Running {
  const [running, setRunning] = useState<Running>({ findings: undefined, done: 0 });
  const { defensible, withUnknown, seed } = doubting;
  const points = defensible.kind === "near" ? defensible.points : undefined;
  useEffect(() => {
    const stop = new AbortController();
    const analysis = analysisOf(ranking, doubting);
    let told = 0;
    const step = (): boolean => {
      const isMore = analysis.step();
      const done = Math.floor(20 * analysis.done()) / 20;
      if (done !== told) setRunning(({ findings }) => ({ findings, done }));
      told = done;
      return isMore;
    };
    setRunning(({ findings }) => ({ findings, done: 0 }));
    const run = async (): Promise<void> => {
      if (await paced(step, stop.signal))
        setRunning({ findings: analysis.findings(), done: undefined });
    };
    void run();
    return () => stop.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new object with the same choices asks for nothing new
  }, [ranking, defensible.kind, points, withUnknown, seed]);
  return running;
}
