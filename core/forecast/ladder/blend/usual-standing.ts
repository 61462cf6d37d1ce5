/** What was usual at a stage: the mean of the signs, and the middle time in it. */
import type { Landmark } from "../landmarks.ts";

/** The mean of the signs at a stage, and the middle time in it. */
export interface UsualStanding {
  readonly signs: readonly number[];
  readonly sinceStep: number;
}

export function usualAt(
  stage: number,
  landmarks: readonly Landmark[],
  signs: readonly (readonly number[])[],
): UsualStanding | undefined {
  const here = signs.filter((_, at) => landmarks[at]!.standing.stage === stage);
  if (here.length === 0) return undefined;
  const times = landmarks.flatMap(({ standing }) =>
    standing.stage === stage ? [standing.sinceStep] : [],
  );
  return {
    signs: here[0]!.map((_, sign) => here.reduce((sum, own) => sum + own[sign]!, 0) / here.length),
    sinceStep: Float64Array.from(times).sort()[Math.floor(times.length / 2)]!,
  };
}
