/** A place on the map in words, for those who do not see the picture. */
import {
  type BackgroundTexts,
  type Interval,
  type Placement,
  type Quadrant,
  quadrants,
} from "#core";
import type { Language } from "../../locales/use-locale.tsx";
import type { MapWords } from "../../locales/use-map-words.ts";

export function describePlacement(placement: Placement, language: Language, m: MapWords): string {
  const { term } = language;
  const { name, quadrant, relationship, potential, isSure } = placement;
  return m(isSure ? "map.pointWords" : "map.pointWordsUnsure", {
    name,
    quadrant: term(`quadrant.${quadrant}`),
    relationship: rangeWords(relationship, language),
    potential: rangeWords(potential, language),
  });
}

/** A score as one number, or as the two ends between which it lies. */
export function rangeWords({ low, high }: Interval, { t }: Language): string {
  return low === high
    ? String(Math.round(low * 10) / 10)
    : t("score.range", { low: Math.round(low), high: Math.round(high) });
}

/** The words that stand on the ground of the map. */
export function backgroundTexts({ term }: Language): BackgroundTexts {
  const each = (word: (quadrant: Quadrant) => string): Readonly<Record<Quadrant, string>> =>
    Object.fromEntries(quadrants.map((one) => [one, word(one)])) as Record<Quadrant, string>;
  return {
    relationship: term("scale-kind.business-relationship"),
    potential: term("scale-kind.purchase-potential"),
    quadrants: each((one) => term(`quadrant.${one}`)),
    postures: each((one) => term(`posture.${one}`)),
  };
}
