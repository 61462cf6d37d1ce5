/** What a custom function costs before it computes anything: Google evaluates the whole script on each call. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { createContext, runInContext, Script } from "node:vm";
import { atMost, type Figure } from "./figure.ts";

const ROUNDS = 200;
const built = resolve(import.meta.dirname, "../../dist/sheets");

export function startUp(say: (text: string) => void): readonly Figure[] {
  // Without this the second round would reuse the first round's compiled code, which Google's servers don't.
  setFlagsFromString("--no-compilation-cache");
  const ours = readFileSync(resolve(built, "Code.js"), "utf8");
  const call = 'SCALE_SCORE([[3, 4, ""]], [[50, 30, 20]])';
  const forecast = "_formulas()";
  const times = { ours: [] as number[], forecast: [] as number[], empty: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    // Turn by turn, so that a slow moment of the machine meets both.
    times.ours.push(timed(`${ours}\n//${round}`, call));
    times.forecast.push(timed(`${ours}\n//f${round}`, forecast));
    times.empty.push(timed(`function EMPTY() {}\n//${round}`, "EMPTY()"));
  }
  say(
    `  ours ${undisturbed(times.ours).toFixed(3)} ms, with the code of the forecast from its page ` +
      `${undisturbed(times.forecast).toFixed(3)} ms, an empty function ${undisturbed(times.empty).toFixed(3)} ms`,
  );
  return [
    atMost(
      8,
      "ratio",
      "fresh context + compile + run + first custom-function call, against one empty function",
      undisturbed(times.ours) / undisturbed(times.empty),
    ),
  ];
}

/** The pages of the script, read anew each time. */
const HtmlService = {
  createHtmlOutputFromFile: (name: string) => ({
    getContent: () => readFileSync(resolve(built, `${name}.html`), "utf8"),
  }),
};

/**
 * The fastest tenth: on a busy machine the system takes its turn within a few milliseconds, so that most of the
 * longer runs are interrupted and none of the short ones.
 */
function undisturbed(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 10)]!;
}

function timed(source: string, call: string): number {
  const start = performance.now();
  const context = createContext(Object.assign(Object.create(null) as object, { HtmlService }));
  new Script(source).runInContext(context);
  runInContext(call, context);
  return performance.now() - start;
}
