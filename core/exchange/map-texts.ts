/** The words of the drawn customer map, from the catalogue. */
import type { MapTexts } from "../map/drawing/customer-map-svg.ts";
import type { Placement } from "../map/customer-map.ts";
import { quadrants, type Quadrant, type Thresholds } from "../map/quadrant.ts";
import type { Interval } from "../value/points.ts";
import type { Locale } from "../value/local-text.ts";
import { message } from "./messages.ts";
import { workbookWord } from "./workbook/words.ts";

/** All words that the picture of the map needs, in one language. */
export function mapTexts(locale: Locale, accounts: number, thresholds: Thresholds): MapTexts {
  const word = workbookWord.bind(undefined, locale);
  const perQuadrant = (text: (quadrant: Quadrant) => string): Record<Quadrant, string> =>
    Object.fromEntries(quadrants.map((quadrant) => [quadrant, text(quadrant)])) as Record<
      Quadrant,
      string
    >;
  return {
    title: word("map"),
    description: word("mapDescription", { count: accounts, ...thresholds }),
    relationship: message(locale, "scale-kind.business-relationship"),
    potential: message(locale, "scale-kind.purchase-potential"),
    quadrants: perQuadrant((quadrant) => message(locale, `quadrant.${quadrant}`)),
    postures: perQuadrant((quadrant) => message(locale, `posture.${quadrant}`)),
    sure: word("mapSure"),
    unsure: word("mapUnsure"),
    point: (placement) => pointText(placement, locale),
    namesHidden: (count) => word("namesHidden", { count }),
  };
}

function pointText(placement: Placement, locale: Locale): string {
  return workbookWord(locale, "pointDescription", {
    name: placement.name,
    relationship: intervalText(placement.relationship),
    potential: intervalText(placement.potential),
    quadrant: message(locale, `quadrant.${placement.quadrant}`),
    placement: workbookWord(locale, placement.isSure ? "sure" : "undecided"),
  });
}

/**
 * Points for people: rounded to a tenth, an interval with both ends.
 * @example intervalText({ low: 40, high: 62.55 }) // "40–62.6"
 */
export function intervalText({ low, high }: Interval): string {
  const [from, to] = [low, high].map((points) => String(Math.round(points * 10) / 10));
  return from === to ? from! : `${from}–${to}`;
}
