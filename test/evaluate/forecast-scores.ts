/** The scores of a rolling-origin evaluation, as one object for machines and as tables for people. */
import {
  bandHolds,
  brierScore,
  calibrationError,
  intervalScore,
  logLoss,
  rankingScore,
  rungNames,
} from "#core";
import type { Foretold, Snapshot } from "./rolling-origin.ts";
import type { SmallSample } from "./small-samples.ts";

export interface Scores {
  readonly brier: number;
  readonly logLoss: number;
  readonly ece: number;
  readonly auc: number;
  readonly biasPercent: number;
  readonly coverage80: number;
  readonly meanIntervalWidth: number;
  readonly intervalScore: number;
}

/** Widths and interval scores are shares of the actual total; snapshots that brought nothing have none. */
export function scoresOf(snapshots: readonly Foretold[]): Scores {
  const predictions = snapshots.flatMap(({ predictions }) => predictions);
  const expected = predictions.reduce((sum, { chance, amount }) => sum + chance * amount, 0);
  const actual = snapshots.reduce((sum, { band }) => sum + band.actual, 0);
  const bands = snapshots.flatMap(({ predictions, band }) =>
    predictions.length > 0 ? [band] : [],
  );
  const paid = bands.filter((band) => band.actual > 0);
  return {
    brier: brierScore(predictions),
    logLoss: logLoss(predictions),
    ece: calibrationError(predictions),
    auc: rankingScore(predictions),
    biasPercent: 100 * (expected / actual - 1),
    coverage80: mean(bands.map((band) => Number(bandHolds(band)))),
    meanIntervalWidth: mean(paid.map(({ low, high, actual }) => (high - low) / actual)),
    intervalScore: mean(paid.map((band) => intervalScore(band) / band.actual)),
  };
}

export interface Evaluation extends Scores {
  readonly snapshots: number;
  readonly predictions: number;
  readonly leftOut: number;
  readonly rungs: Readonly<Record<string, Scores>>;
  readonly smallSamples: Readonly<Record<string, SmallSample | undefined>>;
}

export function evaluationOf(
  snapshots: readonly Snapshot[],
  smallSamples: Evaluation["smallSamples"],
): Evaluation {
  return {
    snapshots: snapshots.length,
    predictions: snapshots.reduce((sum, { predictions }) => sum + predictions.length, 0),
    leftOut: snapshots.reduce((sum, { leftOut }) => sum + leftOut, 0),
    ...scoresOf(snapshots),
    rungs: Object.fromEntries(
      rungNames.map((name) => [name, scoresOf(snapshots.map(({ rungs }) => rungs[name]))]),
    ),
    smallSamples,
  };
}

const columns = [
  "brier",
  "logLoss",
  "ece",
  "auc",
  "biasPercent",
  "coverage80",
  "meanIntervalWidth",
  "intervalScore",
] as const;

/** Tables of the ladder beside its rungs, and of small samples. */
export function evaluationTable(evaluation: Evaluation): string {
  const { snapshots, predictions, leftOut, rungs, smallSamples } = evaluation;
  const line = (name: string, scores: Scores) => [
    name,
    ...columns.map((column) => scores[column].toFixed(column === "biasPercent" ? 1 : 4)),
  ];
  const small = Object.entries(smallSamples).map(([size, one]) =>
    one === undefined
      ? [size, "–", "–", "–", "–", "–"]
      : [
          size,
          ...[
            one.brier,
            one.logLoss,
            one.coverage80,
            one.intervalScore,
            one.rungs.rates.logLoss,
          ].map((score) => score.toFixed(4)),
        ],
  );
  return [
    `${snapshots} snapshots, ${predictions} predictions, ${leftOut} left out (never decided in the log)`,
    "",
    table([
      ["model", ...columns],
      line("ladder", evaluation),
      ...Object.entries(rungs).map(([name, scores]) => line(name, scores)),
    ]),
    "",
    table([
      [
        "closed known",
        "brier",
        "logLoss",
        "coverage80 of 30",
        "intervalScore / open",
        "rates' logLoss",
      ],
      ...small,
    ]),
  ].join("\n");
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
        )
        .join("  "),
    )
    .join("\n");
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
