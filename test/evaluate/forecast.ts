/**
 * `npm run --silent evaluate:forecast -- LOG.csv [--stages a,b,c] [--every month] [--json]`: replays a log of
 * opportunities (`opportunity_id,event,at,amount`) and scores what the forecast would have said on each snapshot.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluationOf, evaluationTable } from "./forecast-scores.ts";
import { rollingOrigin, snapshotTimes } from "./rolling-origin.ts";
import { smallSample } from "./small-samples.ts";
import { readStageLog } from "./stage-log.ts";

const USAGE =
  "Use: npm run --silent evaluate:forecast -- LOG.csv [--stages a,b,c] [--every week|month] [--json]";
const SIZES = [10, 30, 100, 300];

const say = (text: string): void => void process.stderr.write(`${text}\n`);

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stages: { type: "string" },
      every: { type: "string", default: "week" },
      json: { type: "boolean", default: false },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error("Name exactly one log.");
  const { every } = values;
  if (every !== "week" && every !== "month")
    throw new Error(`--every must be week or month, not “${every}”.`);
  const stages = values.stages?.split(",").map((stage) => stage.trim());
  const log = readStageLog(readFileSync(file, "utf8"), stages);
  const times = snapshotTimes(log, every);
  say(
    `${log.histories.length} opportunities, ${times.length} snapshots; stages: ${log.stages.join(", ")}`,
  );
  const snapshots = rollingOrigin(log, times);
  const small = SIZES.map((size) => [String(size), smallSample(log, times, size)] as const);
  const evaluation = evaluationOf(snapshots, Object.fromEntries(small));
  console.log(values.json ? JSON.stringify(evaluation, undefined, 2) : evaluationTable(evaluation));
}

try {
  run();
} catch (error) {
  say(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
