/** Precision, recall and F1 of the readings, key by key over all pages. */
import { agree } from "./comparison.ts";
import type { Expected } from "./cases.ts";
import { type Key, keys, type Prediction } from "./keys.ts";

/** What went wrong for one key on one page. */
export interface Miss {
  readonly case: string;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** The score of one key; `expected`, `found` and `right` count values over the pages that are labelled for it. */
export interface Score {
  readonly key: Key;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly misses: readonly Miss[];
}

/** A page with its labels and what was read on it. */
export interface Reading {
  readonly case: string;
  readonly expected: Expected;
  readonly prediction: Prediction;
}

/** The scores of all keys for which any page is labelled. */
export function scoresOf(readings: readonly Reading[]): readonly Score[] {
  return keys.flatMap((key) => {
    const labelled = readings.flatMap((reading) => {
      const expected = reading.expected[key];
      return expected
        ? [{ name: reading.case, ...outcome(key, expected, reading.prediction) }]
        : [];
    });
    if (labelled.length === 0) return [];
    const sum = (count: (page: (typeof labelled)[number]) => number): number =>
      labelled.reduce((total, page) => total + count(page), 0);
    return [
      {
        key,
        expected: sum(({ right, missed }) => right + missed.length),
        found: sum(({ right, wrong }) => right + wrong.length),
        right: sum(({ right }) => right),
        misses: labelled
          .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
          .map(({ name, missed, wrong }) => ({ case: name, missed, wrong })),
      },
    ];
  });
}

/** The share of what was found that is right; 1 when nothing was to be found and nothing was. */
export function precision({ right, found, expected }: Score): number {
  return found > 0 ? right / found : expected === 0 ? 1 : 0;
}

/** The share of what was expected that was found; 1 when nothing was expected. */
export function recall({ right, expected }: Score): number {
  return expected > 0 ? right / expected : 1;
}

/** The harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

interface Outcome {
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function outcome(key: Key, expected: readonly string[], prediction: Prediction): Outcome {
  if (key === "ownName") return ownNameOutcome(expected, prediction.name[0]);
  const read = prediction[key];
  const matched = matching(expected, read, (one, other) => agree(key, one, other));
  const used = new Set(matched.values());
  return {
    right: matched.size,
    missed: expected.filter((_, index) => !matched.has(index)),
    wrong: read.filter((_, index) => !used.has(index)),
  };
}

// The labels are forms of one name: one right answer, whichever it is.
function ownNameOutcome(accepted: readonly string[], guess: string | undefined): Outcome {
  const right = guess !== undefined && accepted.some((name) => agree("ownName", name, guess));
  return {
    right: right ? 1 : 0,
    missed: right ? [] : accepted.slice(0, 1),
    wrong: right || guess === undefined ? [] : [guess],
  };
}

/**
 * The largest one-to-one matching of expected values with those read, as positions in either list: each
 * value counts once, and no choice of partners would let more of them agree (augmenting paths).
 */
export function matching<T>(
  expected: readonly T[],
  read: readonly T[],
  agrees: (expected: T, read: T) => boolean,
): ReadonlyMap<number, number> {
  const partnerOf = new Map<number, number>();
  const place = (left: number, tried: Set<number>): boolean =>
    read.some((value, right) => {
      if (tried.has(right) || !agrees(expected[left]!, value)) return false;
      tried.add(right);
      const holder = partnerOf.get(right);
      if (holder !== undefined && !place(holder, tried)) return false;
      partnerOf.set(right, left);
      return true;
    });
  for (const left of expected.keys()) place(left, new Set());
  return new Map([...partnerOf].map(([right, left]) => [left, right]));
}
