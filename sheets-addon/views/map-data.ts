/** The customer map as the page needs it to draw it: where each account lies, and the words. */
import { intervalText, mapPalettes, message, quadrants, type Locale, type Quadrant } from "#core";
import { text } from "../locales/text.ts";
import type { Reading } from "../recalculation/reading.ts";
import type { MapData } from "../pages/sidebar-contract.ts";

export function mapData({ basis, computation }: Reading, locale: Locale): MapData {
  const { light, dark } = mapPalettes;
  const colour = (quadrant: Quadrant, of: "point" | "area") =>
    `light-dark(${light.quadrants[quadrant][of]}, ${dark.quadrants[quadrant][of]})`;
  return {
    thresholds: basis.settings.thresholds,
    x: text(locale, "chart.x"),
    y: text(locale, "chart.y"),
    quadrants: quadrants.map((quadrant) => ({
      quadrant,
      name: message(locale, `quadrant.${quadrant}`),
      point: colour(quadrant, "point"),
      area: colour(quadrant, "area"),
    })),
    placements: computation.placements.map((placement) => ({
      ...placement,
      description: text(locale, "map.point", {
        name: placement.name,
        relationship: intervalText(placement.relationship),
        potential: intervalText(placement.potential),
        quadrant: message(locale, `quadrant.${placement.quadrant}`),
        sure: text(locale, placement.isSure ? "value.sure" : "value.undecided"),
      }),
    })),
  };
}
