/** What past moments count for, what the rungs said of them unseen, and what came of them. */
import {
  isClosedBy,
  standingAt,
  type Course,
  type StageStanding,
} from "../../stage-history/course.ts";
import type { Landmark } from "../landmarks.ts";
import { fitRungs, rungLogits } from "../rungs.ts";

/** The rungs' logits at the landmarks, each from a fit without the landmark's own course (cross-fitting). */
export function unseenLogits(
  courses: readonly Course[],
  now: number,
  table: readonly number[],
  landmarks: readonly Landmark[],
): readonly (readonly number[])[] {
  const folds = courses.length < 400 ? 8 : 3;
  const foldOf = (place: number) => ((place * 7919) % 1009) % folds;
  const fits = Array.from({ length: folds }, (_, fold) =>
    fitRungs(courses, now, table, (place) => foldOf(place) === fold),
  );
  return landmarks.map(({ place, standing }) => rungLogits(fits[foldOf(place)]!, standing));
}

/**
 * All landmarks count alike, for how many a course has is known only after its end; and together like twice the number
 * of courses that the open time stems from in effect, (Σm)² / Σm² of the ended ones with m landmarks (Kish), less while
 * these are few.
 */
export function rowWeights(
  landmarks: readonly Landmark[],
  courses: readonly Course[],
  now: number,
): { weights: Float64Array; effective: number } {
  const counts = new Map<number, number>();
  for (const { place } of landmarks) counts.set(place, (counts.get(place) ?? 0) + 1);
  const ended = [...counts].filter(([place]) => isClosedBy(courses[place]!, now));
  const sum = ended.reduce((all, [, m]) => all + m, 0);
  const squares = ended.reduce((all, [, m]) => all + m * m, 0);
  const effective = squares > 0 ? sum ** 2 / squares : 0;
  const worth = (2 * effective) / (effective + 10);
  const target = (worth * counts.size * effective) / Math.max(1, ended.length);
  const weight = Math.min(1, target / Math.max(1, landmarks.length));
  return { weights: new Float64Array(landmarks.length).fill(weight), effective };
}

export function targetsOf(
  landmarks: readonly Landmark[],
  courses: readonly Course[],
  now: number,
  openChance: (course: Course, standing: StageStanding) => number,
): Float64Array {
  const chances = new Map<number, number>();
  return Float64Array.from(landmarks, ({ place }) => {
    const course = courses[place]!;
    if (isClosedBy(course, now)) return course.won ? 1 : 0;
    if (!chances.has(place)) chances.set(place, openChance(course, standingAt(course, now)));
    return chances.get(place)!;
  });
}
