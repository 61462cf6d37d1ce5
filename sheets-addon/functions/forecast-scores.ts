/** FORECAST_SCORES, CALIBRATION and BAND_SCORES: how chances and bands did against what came. */
import {
  bandHolds,
  brierScore,
  calibrationError,
  countedShare,
  intervalScore,
  logLoss,
  rankingScore,
  reliability,
  type ScoredBand,
  type ScoredChance,
} from "#core";
import { isEmpty } from "./arguments.ts";
import { columnCells, numberIn, sameLengths } from "./columns.ts";
import { outcomeOf } from "./outcomes.ts";
import { shownRows } from "./record-rows.ts";

/** Chances judged, won ones, Brier score, log loss, calibration error, and how well chances tell won from lost. */
export function forecastScoreRow(chances: unknown, outcomes: unknown): unknown {
  const judged = judgedChances(chances, outcomes);
  if (judged.length === 0) return "";
  const ranking = rankingScore(judged);
  return [
    [
      judged.length,
      judged.filter(({ won }) => won).length,
      brierScore(judged),
      logLoss(judged),
      calibrationError(judged),
      // All won or all lost: there is nothing to tell apart.
      Number.isNaN(ranking) ? "" : ranking,
    ],
  ];
}

/** A row a tenth of chances that holds any: from, to, how many, promised on average, kept, and the 95 % range of that. */
export function calibrationRows(chances: unknown, outcomes: unknown): unknown {
  return shownRows(
    reliability(judgedChances(chances, outcomes)).flatMap(({ count, promised, kept }, tenth) => {
      if (count === 0) return [];
      const { low, high } = countedShare(Math.round(kept * count), count);
      return [[tenth / 10, (tenth + 1) / 10, count, promised, kept, low, high]];
    }),
  );
}

/** What is still open is left out. */
function judgedChances(chances: unknown, outcomes: unknown): readonly ScoredChance[] {
  const [given, ended] = [columnCells(chances, "chances"), columnCells(outcomes, "outcomes")];
  sameLengths({ chances: given, outcomes: ended });
  return given.flatMap((cell, row): ScoredChance[] => {
    const chance = numberIn(cell, "chances", row, 0, 1);
    const outcome = outcomeOf(ended[row], "outcomes", row);
    return chance === undefined || !outcome ? [] : [{ chance, won: outcome === "won" }];
  });
}

/** Bands judged, share that held what came with its 95 % range, and the mean interval score. */
export function bandScoreRow(low: unknown, high: unknown, actual: unknown): unknown {
  const columns = {
    low: columnCells(low, "low"),
    high: columnCells(high, "high"),
    actual: columnCells(actual, "actual"),
  };
  sameLengths(columns);
  const bands = columns.actual.flatMap((cell, row): ScoredBand[] => {
    if (isEmpty(cell)) return [];
    const [from, to] = [
      numberIn(columns.low[row], "low", row),
      numberIn(columns.high[row], "high", row),
    ];
    const came = numberIn(cell, "actual", row);
    return from === undefined || to === undefined || came === undefined
      ? []
      : [{ low: from, high: to, actual: came }];
  });
  if (bands.length === 0) return "";
  const held = countedShare(bands.filter(bandHolds).length, bands.length);
  const score = bands.reduce((sum, band) => sum + intervalScore(band), 0) / bands.length;
  return [[bands.length, held.share, held.low, held.high, score]];
}
