/** The Track record tab: frozen chances and bands against what came, and the scores that follow. */
import {
  bandHolds,
  brierScore,
  judgedBands,
  judgedChances,
  logLoss,
  reliability,
  type FrozenBand,
  type FrozenChance,
  type IsoDate,
  type JudgedBand,
  type JudgedChance,
  type Locale,
  type Opportunity,
  type Row,
} from "#core";
import { text } from "../locales/text.ts";
import { sideBySide } from "./side-by-side.ts";
import { AMOUNT, derived, SHARE, type TabSpec } from "./tab-spec.ts";

/** The columns of the scores, of the bands and of the chances. */
export const scoreColumns = [derived("score"), derived("scoreValue", "number")];
const bandColumns = [
  derived("takenOn"),
  derived("period"),
  derived("currency"),
  derived("p10", "number", AMOUNT),
  derived("p90", "number", AMOUNT),
  derived("actual", "number", AMOUNT),
  derived("held", "flag"),
];
const chanceColumns = [
  derived("chanceTakenOn"),
  derived("name"),
  derived("chance", "number", SHARE),
  derived("rung"),
  derived("outcome"),
];

export const trackRecordTab: TabSpec = {
  key: "trackRecord",
  columns: [...scoreColumns, ...bandColumns, ...chanceColumns],
};

/** Frozen forecasts with their endings. */
export interface TrackRecord {
  readonly chances: readonly JudgedChance[];
  readonly bands: readonly JudgedBand[];
  /** Frozen chances of opportunities that are still open. */
  readonly waiting: number;
}

export function trackRecord(
  chances: readonly FrozenChance[],
  bands: readonly FrozenBand[],
  opportunities: readonly Opportunity[],
  today: IsoDate,
): TrackRecord {
  const judged = judgedChances(chances, opportunities);
  return {
    chances: judged,
    bands: judgedBands(bands, chances, opportunities, today),
    waiting: chances.length - judged.length,
  };
}

export function trackRecordRows(
  record: TrackRecord,
  opportunities: readonly Opportunity[],
  locale: Locale,
): readonly Row[] {
  const names = new Map(opportunities.map(({ id, name }) => [id, name]));
  return sideBySide([
    { width: scoreColumns.length, rows: scoreRows(record, locale) },
    {
      width: bandColumns.length,
      rows: record.bands.map((band): Row => {
        const { takenOn, period, currency } = band.kept;
        return [takenOn, period, currency, band.low, band.high, band.actual, bandHolds(band)];
      }),
    },
    {
      width: chanceColumns.length,
      rows: record.chances.map(({ kept, chance, won }): Row => [
        kept.takenOn,
        names.get(kept.opportunityId) ?? "",
        chance,
        kept.rung,
        text(locale, won ? "choice.outcome.won" : "choice.outcome.lost"),
      ]),
    },
  ]);
}

/** What was promised, what keeping every promise would be, and what was kept: the points of the reliability curve. */
export function reliabilityRows({ chances }: TrackRecord): readonly Row[] {
  return reliability(chances)
    .filter(({ count }) => count > 0)
    .map(({ promised, kept }) => [promised, promised, kept]);
}

function scoreRows({ chances, bands, waiting }: TrackRecord, locale: Locale): readonly Row[] {
  if (chances.length + waiting + bands.length === 0) return [];
  const held = bands.filter(bandHolds).length;
  const score = (of: (all: readonly JudgedChance[]) => number) =>
    chances.length > 0 ? of(chances) : "";
  return [
    [text(locale, "score.chances"), chances.length],
    [text(locale, "score.waiting"), waiting],
    [text(locale, "score.brier"), score(brierScore)],
    [text(locale, "score.log-loss"), score(logLoss)],
    [text(locale, "score.bands"), bands.length],
    [text(locale, "score.coverage"), bands.length > 0 ? held / bands.length : ""],
  ];
}
