/** Measures several works side by side. */
import { median } from "./figure.ts";

const ROUNDS = 15;

/**
 * Seconds that each work takes, the median of several runs after as many to warm up. They take turns, so that a
 * busy machine slows all of them alike.
 */
export function seconds<const T extends readonly (() => unknown)[]>(
  ...works: T
): { readonly [K in keyof T]: number } {
  const times = works.map((): number[] => []);
  for (let round = 0; round < 2 * ROUNDS; round++)
    works.forEach((work, at) => {
      const start = performance.now();
      work();
      if (round >= ROUNDS) times[at]!.push((performance.now() - start) / 1000);
    });
  return times.map(median) as { readonly [K in keyof T]: number };
}
