/** The level into which a fact puts a factor that is bound to its property: by the bounds or the words of the levels. */
import { figureOf } from "../../research/facts/figure.ts";
import { foldSpace } from "../../value/white-space.ts";
import type { Factor } from "../scale/scale.ts";

/**
 * The level, from 1, that the value of a fact means; nothing where none fits or two do, for a fact is never
 * guessed. Words come first: the longest that occur count, so that “multinational” is not “national”, and Latin
 * ones must stand alone. Else the one figure of the text is looked for within the bounds; an amount of money
 * only when it is in the factor's currency.
 * @example boundLevel({ levels: [{ below: 50 }, { atLeast: 50 }] }, "860") // 2
 */
export function boundLevel(factor: Factor, value: string): number | undefined {
  const spoken = levelByWords(factor, value);
  return spoken === "several" ? undefined : (spoken ?? levelByFigure(factor, value));
}

function levelByFigure({ levels, currency }: Factor, value: string): number | undefined {
  const isMeasured = levels.some(
    ({ atLeast, below }) => atLeast !== undefined || below !== undefined,
  );
  const figure = isMeasured ? figureOf(value) : undefined;
  if (!figure || figure.currency !== currency) return undefined;
  const { amount } = figure;
  const fitting = levels.flatMap(({ atLeast, below }, index) =>
    amount >= (atLeast ?? -Infinity) && amount < (below ?? Infinity) ? [index + 1] : [],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

interface Found {
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

function levelByWords({ levels }: Factor, value: string): number | "several" | undefined {
  if (levels.every(({ words }) => words === undefined)) return undefined;
  const text = folded(value);
  const found = levels.flatMap(({ words = [] }, index) =>
    words.flatMap((word) => placesOf(folded(word), text, index + 1)),
  );
  const whole = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  const meant = new Set(whole.map(({ level }) => level));
  return meant.size > 1 ? "several" : whole[0]?.level;
}

function placesOf(word: string, text: string, level: number): readonly Found[] {
  const places: Found[] = [];
  if (word === "") return places;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!isInsideWord(text[at - 1], word[0]) && !isInsideWord(text[end], word.at(-1)))
      places.push({ level, start: at, end });
  }
  return places;
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** Chinese writes no space between words; a Latin word must end where the match does. */
function isInsideWord(beside: string | undefined, edge: string | undefined): boolean {
  return beside !== undefined && edge !== undefined && LATIN.test(beside) && LATIN.test(edge);
}

function folded(text: string): string {
  return foldSpace(text).toLowerCase();
}
