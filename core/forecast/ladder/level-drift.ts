/** The drift of the level of all chances over the past: a random walk, so that a forecast starts from where it is now. */

/** The level may move at so many moments. */
export const driftSteps = 6;

/** How far it may move at each, in logits, once endings abound: hardly, some or much. */
export const driftSpreads = [0.005, 0.06, 0.2] as const;

/** The spread of a step after so many endings: of few none is believed, for they could not tell it from chance. */
export function driftSpread(endings: number, spread: number): number {
  return Math.max(1e-3, (spread * endings) / (endings + 100));
}

/**
 * The moments at which the level may have moved: they divide the times into parts of equal number.
 * @example driftTurns([7, 1, 2, 3, 4, 5, 6]) // [2, 3, 4, 5, 6, 7]
 */
export function driftTurns(times: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(times).sort();
  return Array.from(
    { length: driftSteps },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / (driftSteps + 1))]!,
  );
}

/**
 * What a time lacks of the steps up to now: −1 for each that came after it. So an intercept beside them is the level of
 * now (a local level model; Durbin and Koopman, Time Series Analysis by State Space Methods, chapter 2).
 * @example driftRow([2, 5, 9], 6) // [0, 0, -1]
 */
export function driftRow(turns: readonly number[], time: number): readonly number[] {
  return turns.map((turn) => (time < turn ? -1 : 0));
}

/**
 * The variance (logits²) by which the level is in doubt after n endings: about 1 / (n·p·(1 − p)) for lack of them; and
 * one that drifts by d a step, seen in each with the variance r = 4 / (n / 7), is known to d·√r in the long run (the
 * steady state of Kalman's filter).
 * @example levelDoubt(0, 0) // 1
 */
export function levelDoubt(endings: number, drift: number): number {
  return 6 / (endings + 6) + drift * Math.sqrt((4 * (driftSteps + 1)) / Math.max(1, endings));
}
