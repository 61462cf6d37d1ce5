/** The Customer map tab: the table that the bubble chart is drawn from, one bubble an account. */
import { message, type Locale, type Placement, type Row } from "#core";
import { derived, POINTS, type TabSpec } from "./tab-spec.ts";

/** The chart needs exactly these five side by side: label, x, y, colour, size. */
export const customerMapTab: TabSpec = {
  key: "map",
  columns: [
    derived("name"),
    derived("x", "number", POINTS),
    derived("y", "number", POINTS),
    derived("quadrant"),
    derived("size", "number", "0"),
  ],
};

/** The size is the share of both scales' weight that is known, in per cent: a small bubble is a weak guess. */
export function mapRows(placements: readonly Placement[], locale: Locale): readonly Row[] {
  return placements.map(({ name, relationship, potential, quadrant }) => [
    name,
    relationship.midpoint,
    potential.midpoint,
    message(locale, `quadrant.${quadrant}`),
    (relationship.known + potential.known) * 50,
  ]);
}
