/** The colours of the quadrants in a workbook: those of the drawn map in its light theme. */
import { mapPalettes } from "../../map/drawing/map-palette.ts";
import type { Quadrant } from "../../map/quadrant.ts";

/** Six hexadecimal digits without the sign, as spreadsheet files write them. */
export const quadrantColours = /* @__PURE__ */ colours();

function colours(): Readonly<Record<Quadrant, { readonly text: string; readonly fill: string }>> {
  const { quadrants } = mapPalettes.light;
  return Object.fromEntries(
    Object.entries(quadrants).map(([quadrant, { point, area }]) => [
      quadrant,
      { text: point.slice(1).toUpperCase(), fill: area.slice(1).toUpperCase() },
    ]),
  ) as Record<Quadrant, { readonly text: string; readonly fill: string }>;
}
