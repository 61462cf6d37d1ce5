/** The ground of the map: its quadrants with name and posture, thresholds, axes. */
import type { MapLayout, QuadrantTitle, Thresholds } from "#core";
import { useLocale } from "../../locales/use-locale.tsx";

export function MapGround(props: {
  layout: MapLayout;
  titles: readonly QuadrantTitle[];
  thresholds: Thresholds;
}) {
  const { term } = useLocale();
  const { plot, quadrants, relationshipTicks, potentialTicks, across, upward } = props.layout;
  const { relationship, potential } = props.thresholds;
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  return (
    <g class="ground" aria-hidden="true">
      {quadrants.map(({ quadrant, x, y, width, height }) => (
        <rect
          key={quadrant}
          class={`ground__area ground__area--${quadrant}`}
          {...{ x, y, width, height }}
        />
      ))}
      {props.titles.map(({ quadrant, name, posture, anchor, x, y, width }) => (
        <g key={quadrant} text-anchor={anchor}>
          <text
            class={`ground__name ground__name--${quadrant}`}
            x={anchor === "start" ? x : x + width}
            y={y + 12}
          >
            {name}
          </text>
          <text class="ground__posture" x={anchor === "start" ? x : x + width} y={y + 28}>
            {posture}
          </text>
        </g>
      ))}
      {relationshipTicks.map(({ points, at }) => (
        <text key={points} class="ground__tick" x={at} y={bottom + 18} text-anchor="middle">
          {points}
        </text>
      ))}
      {potentialTicks.map(({ points, at }) => (
        <text key={points} class="ground__tick" x={plot.x - 8} y={at + 4} text-anchor="end">
          {points}
        </text>
      ))}
      <line
        class="ground__threshold"
        {...{ x1: across(relationship), x2: across(relationship), y1: plot.y, y2: bottom }}
      />
      <line
        class="ground__threshold"
        {...{ x1: plot.x, x2: right, y1: upward(potential), y2: upward(potential) }}
      />
      <text class="ground__axis" x={(plot.x + right) / 2} y={bottom + 40} text-anchor="middle">
        {term("scale-kind.business-relationship")}
      </text>
      <text
        class="ground__axis"
        text-anchor="middle"
        transform={`translate(16 ${(plot.y + bottom) / 2}) rotate(-90)`}
      >
        {term("scale-kind.purchase-potential")}
      </text>
    </g>
  );
}
