/** The thread beside the page in which a robustness analysis is worked out; a new question ends the one before. */
import type { Ranking } from "../../store/rating/robustness.ts";
import { analysisOf, type Doubting } from "./analysis.ts";
import { paced } from "./paced.ts";

let current = new AbortController();

addEventListener("message", ({ data }: MessageEvent<{ ranking: Ranking; doubting: Doubting }>) => {
  current.abort();
  const stop = (current = new AbortController());
  const analysis = analysisOf(data.ranking, data.doubting);
  let told = 0;
  const step = (): boolean => {
    const isMore = analysis.step();
    const done = Math.floor(20 * analysis.done()) / 20;
    if (done !== told) postMessage({ doubting: data.doubting, done });
    told = done;
    return isMore;
  };
  const run = async (): Promise<void> => {
    if (!(await paced(step, stop.signal))) return;
    const { acceptability, accounts } = analysis.findings();
    postMessage({ doubting: data.doubting, acceptability, accounts });
  };
  run().catch((error: unknown) => {
    postMessage({ doubting: data.doubting, fault: String(error) });
  });
});
