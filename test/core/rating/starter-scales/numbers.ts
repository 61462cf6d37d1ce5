/** Reads the numbers that a level's description names, so that words and bounds can be compared. */

const UNITS: Readonly<Record<string, number>> = { million: 1e6, 万: 1e4, 亿: 1e8 };

/** @example numbersIn("0.5 million to below 2 million") // [500000, 2000000] */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)\s*(million|万|亿)?/gu)].map(([, digits, unit]) =>
    Math.round(Number(digits) * (UNITS[unit ?? ""] ?? 1)),
  );
}
