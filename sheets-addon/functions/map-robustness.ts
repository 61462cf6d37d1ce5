/** MAP_ROBUSTNESS: how firmly accounts lie in their quadrants when the weights are questioned. */
import {
  mapRobustnessRun,
  placementFlip,
  quadrantOf,
  quadrants,
  scoreOf,
  type PlacedLevels,
} from "#core";
import { namesIn, thresholdsOf } from "./quadrant.ts";
import {
  doubtOf,
  DRAWS,
  questionedScale,
  SEED,
  type QuestionedScale,
} from "./questioned-weights.ts";

/** Placements that fit the half minute of a formula. */
const MOST_PLACEMENTS = 10_000_000;

type Axis = readonly [levels: unknown, weights: unknown];

/**
 * For each row: quadrant, the share of the draws in which it lies there, the share of each quadrant, and which change of
 * a weight moves it first: scale, factor, points.
 */
export function mapRobustnessRows(
  relationship: Axis,
  potential: Axis,
  thresholds: unknown,
  doubt: unknown,
  points: unknown,
  language: unknown,
): readonly (readonly unknown[])[] {
  const name = namesIn(language);
  const lines = thresholdsOf(thresholds);
  const axes = {
    relationship: axisOf("relationship", relationship, points),
    potential: axisOf("potential", potential, points),
  };
  const scales = { relationship: axes.relationship.scale, potential: axes.potential.scale };
  const placed = placedRows(axes.relationship, axes.potential).map((own) =>
    own ? { ...own, scales, thresholds: lines } : undefined,
  );
  const run = mapRobustnessRun({
    scales,
    accounts: placed.flatMap((own) => own ?? []),
    thresholds: lines,
    defensible: doubtOf(doubt),
    seed: SEED,
  });
  run.draw(Math.min(DRAWS, Math.ceil(MOST_PLACEMENTS / placed.length)));
  const shares = run.shares();
  let next = 0;
  return placed.map((own) => {
    if (!own) return ["", "", "", "", "", "", "", "", ""];
    const [inEach, quadrant] = [shares[next++]!, quadrantNow(own)];
    return [
      name(quadrant),
      inEach[quadrant] ?? 0,
      ...quadrants.map((one) => inEach[one] ?? 0),
      ...firstMove(own, axes),
    ];
  });
}

function axisOf(of: string, [levels, weights]: Axis, points: unknown): QuestionedScale {
  const names = { levels: `${of}Levels`, weights: `${of}Weights` };
  return questionedScale(levels, weights, points, names);
}

/** The levels of each row on both scales; a row that is empty on both is no account. */
function placedRows(across: QuestionedScale, upward: QuestionedScale) {
  if (across.places.length !== upward.places.length)
    throw new Error(
      `“relationshipLevels” has ${across.places.length} rows and “potentialLevels” has ${upward.places.length}. Give one row an account in both.`,
    );
  const levelsAt = ({ accounts }: QuestionedScale, place: number | undefined) =>
    place === undefined ? [] : accounts[place]!;
  return across.places.map((x, row) => {
    const y = upward.places[row];
    return x === undefined && y === undefined
      ? undefined
      : { relationship: levelsAt(across, x), potential: levelsAt(upward, y) };
  });
}

function quadrantNow({ scales, relationship, potential, thresholds }: PlacedLevels) {
  return quadrantOf(
    scoreOf(scales.relationship, relationship).midpoint,
    scoreOf(scales.potential, potential).midpoint,
    thresholds,
  );
}

function firstMove(
  placed: PlacedLevels,
  axes: Readonly<Record<"relationship" | "potential", QuestionedScale>>,
): readonly (string | number)[] {
  const flip = placementFlip(placed);
  if (!flip) return ["", "", ""];
  const axis = flip.scale === placed.scales.relationship ? "relationship" : "potential";
  return [axis, axes[axis].nameOf(flip.factorId), flip.change];
}
