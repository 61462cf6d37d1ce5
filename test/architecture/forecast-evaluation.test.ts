/** The tool that scores forecasts, run on a small log: its figures against a hand's, and no way to peek. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { forecast } from "../evaluate/forecast-model.ts";
import { scoresOf } from "../evaluate/forecast-scores.ts";
import { rollingOrigin, snapshotTimes, viewAt } from "../evaluate/rolling-origin.ts";
import { readStageLog } from "../evaluate/stage-log.ts";
import { asCsv } from "../evaluate/worlds/as-csv.ts";
import { markovFunnel } from "../evaluate/worlds/other-worlds.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "account-atlas-log-"));
const csv = asCsv(markovFunnel({ seed: 6, count: 140, days: 200 }));
const log = readStageLog(csv, ["lead", "offer", "talks"]);

function evaluated(text: string, ...options: readonly string[]): Record<string, unknown> {
  const file = join(folder, "log.csv");
  writeFileSync(file, text);
  const printed = execFileSync(
    process.execPath,
    ["test/evaluate/forecast.ts", file, "--json", ...options],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 240_000,
    },
  );
  return JSON.parse(printed.toString()) as Record<string, unknown>;
}

describe("the evaluation", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("prints what one gets by hand from the forecasts of its snapshots", () => {
    const printed = evaluated(csv, "--every", "month", "--stages", "lead,offer,talks");
    const times = snapshotTimes(log, "month");
    let predictions = 0;
    let leftOut = 0;
    let squares = 0;
    let surprise = 0;
    let expected = 0;
    let actual = 0;
    let held = 0;
    let widths = 0;
    for (const now of times) {
      const { deals, open } = viewAt(log.histories, now);
      const { p, total } = forecast({ deals, open, now, stages: log.stages });
      const outcomes = open.map(({ id }) => log.histories.find((one) => one.id === id)!);
      const decided = outcomes.filter(({ outcome }) => outcome);
      leftOut += outcomes.length - decided.length;
      let won = 0;
      for (const { id, amount, outcome } of decided) {
        const chance = p.get(id)!;
        predictions++;
        squares += (outcome === "won" ? 1 - chance : chance) ** 2;
        surprise -= Math.log(outcome === "won" ? chance : 1 - chance);
        expected += chance * amount;
        if (outcome === "won") won += amount;
      }
      actual += won;
      const { lo, hi } = total(decided.map(({ id }) => id));
      if (lo <= won && won <= hi) held++;
      widths += (hi - lo) / won;
    }
    expect(printed).toMatchObject({ snapshots: times.length, predictions, leftOut });
    expect(printed["brier"]).toBeCloseTo(squares / predictions, 9);
    expect(printed["logLoss"]).toBeCloseTo(surprise / predictions, 9);
    expect(printed["biasPercent"]).toBeCloseTo(100 * (expected / actual - 1), 9);
    expect(printed["coverage80"]).toBeCloseTo(held / times.length, 9);
    expect(printed["meanIntervalWidth"]).toBeCloseTo(widths / times.length, 9);
    expect(Object.keys(printed["rungs"] as object)).toEqual(["table", "rates", "hazard"]);
    const small = printed["smallSamples"] as Record<string, object | undefined>;
    expect(Object.keys(small)).toEqual(expect.arrayContaining(["10", "30"]));
    expect(small["10"]).toHaveProperty("coverage80");
    // The tool fits some sixty ladders: on a busy machine that takes its time.
  }, 240_000);

  it("can't peek: another future changes no forecast of the past", () => {
    const now = snapshotTimes(log, "month")[1]!;
    const lines = csv.trimEnd().split("\n");
    const future = (line: string) => Date.parse(line.split(",")[2]!) > now;
    const turned = lines.map((line, at) =>
      at === 0 || !future(line)
        ? line
        : line.replace(/,(won|lost),/u, (_, end) => (end === "won" ? ",lost," : ",won,")),
    );
    const other = readStageLog(turned.join("\n"), log.stages);
    const chances = (of: typeof log) => {
      const { deals, open } = viewAt(of.histories, now);
      return forecast({ deals, open, now, stages: of.stages }).p;
    };
    expect(chances(other).size).toBeGreaterThan(5);
    expect(chances(other)).toEqual(chances(log));
    expect(rollingOrigin(other, [now])[0]!.band.actual).not.toBe(
      rollingOrigin(log, [now])[0]!.band.actual,
    );
  });

  it("takes the first snapshot after a quarter of the closed ones, then one a week", () => {
    const closed = log.histories.filter(({ outcome }) => outcome).map(({ closedAt }) => closedAt!);
    const [first, second] = snapshotTimes(log, "week");
    expect(closed.filter((at) => at <= first!).length).toBe(Math.ceil(closed.length / 4));
    expect(second! - first!).toBe(7 * 86_400_000);
  });
});

describe("the scores", () => {
  // Two snapshots: chances 0.8 (won, 100) and 0.5 (lost, 50); then 0.5 (won, 200).
  const scores = scoresOf([
    {
      predictions: [
        { chance: 0.8, won: true, amount: 100 },
        { chance: 0.5, won: false, amount: 50 },
      ],
      band: { low: 50, high: 90, actual: 100 },
    },
    {
      predictions: [{ chance: 0.5, won: true, amount: 200 }],
      band: { low: 100, high: 300, actual: 200 },
    },
  ]);

  it("are those that one works out by hand", () => {
    expect(scores.brier).toBeCloseTo((0.04 + 0.25 + 0.25) / 3, 12);
    expect(scores.auc).toBeCloseTo(0.75, 12);
    // 80 + 25 + 100 expected, 300 came.
    expect(scores.biasPercent).toBeCloseTo(100 * (205 / 300 - 1), 9);
    expect(scores.coverage80).toBe(0.5);
    expect(scores.meanIntervalWidth).toBeCloseTo((40 / 100 + 200 / 200) / 2, 12);
    expect(scores.intervalScore).toBeCloseTo(((40 + 10 * 10) / 100 + 200 / 200) / 2, 12);
  });
});

describe("a log", () => {
  const head = "opportunity_id,event,at,amount\n";

  it("finds the order of its stages from the first reach", () => {
    const text = `${head}a,call,2025-01-01,5\na,offer,2025-01-03,5\na,won,2025-02-01,5\nb,call,2025-01-02,\nb,visit,2025-01-03,\nb,offer,2025-01-09,7`;
    const { stages, histories } = readStageLog(text);
    expect(stages).toEqual(["call", "visit", "offer"]);
    expect(histories[0]).toMatchObject({
      outcome: "won",
      closedAt: Date.UTC(2025, 1, 1),
      amount: 5,
    });
    expect(histories[1]).toMatchObject({ outcome: null, amount: 7 });
  });

  it("names each line that can't be read", () => {
    expect(() =>
      readStageLog(`${head}a,call,yesterday,5\n,call,2025-01-01,5\nb,call,2025-01-01,much`),
    ).toThrow(/line 2: “yesterday”[\s\S]*line 3: opportunity_id[\s\S]*line 4: “much”/u);
  });
});
