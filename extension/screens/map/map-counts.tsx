/** How many accounts lie in each quadrant. */
import { type Placement, quadrants } from "#core";
import { useLocale } from "../../locales/use-locale.tsx";
import { countsOf } from "./map-choice.ts";

export function MapCounts({ placements }: { placements: readonly Placement[] }) {
  const { term } = useLocale();
  const counts = countsOf(placements);
  return (
    <dl class="counts">
      {quadrants.map((quadrant) => (
        <div key={quadrant} class={`counts__cell counts__cell--${quadrant}`}>
          <dt>{term(`quadrant.${quadrant}`)}</dt>
          <dd>{counts[quadrant]}</dd>
        </div>
      ))}
    </dl>
  );
}
