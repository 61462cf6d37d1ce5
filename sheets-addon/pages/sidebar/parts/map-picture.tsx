/** The customer map, drawn from the core's layout: each account can be reached by mouse and by keyboard. */
import { mapLayout } from "#core";
import type { MapData } from "../../sidebar-contract.ts";

interface Props {
  readonly map: MapData;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** From this width on there is room for larger letters. */
const WIDE = 500;

export function MapPicture({ map, width, height, label, selected, onSelect }: Props) {
  const isWide = width >= WIDE;
  const fontSize = isWide ? 12 : 10;
  const { plot, quadrants, points, relationshipTicks, potentialTicks } = mapLayout(
    map.placements,
    map.thresholds,
    {
      width,
      height,
      margin: isWide
        ? { top: 12, right: 12, bottom: 40, left: 44 }
        : { top: 4, right: 11, bottom: 30, left: 28 },
      radius: isWide ? 6 : 5,
      fontSize,
      widestLabel: isWide ? 220 : 100,
    },
  );
  const look = (name: string) => map.quadrants.find(({ quadrant }) => quadrant === name)!;
  const bottom = plot.y + plot.height;
  return (
    <svg
      class="map"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag groups what is drawn
      role="group"
      aria-label={label}
      width={width}
      height={height}
      viewBox={["0 0", width, height].join(" ")}
      font-size={fontSize}
    >
      {quadrants.map(({ quadrant, x, y, width: across, height: down }) => (
        <g key={quadrant}>
          <rect
            x={x}
            y={y}
            width={across}
            height={down}
            fill={look(quadrant).area}
            stroke="var(--line)"
          />
          <text x={x + 5} y={y + fontSize + 3} class="quadrant">
            {look(quadrant).name}
          </text>
        </g>
      ))}
      {relationshipTicks.map(({ points: value, at }) => (
        <text key={value} x={at} y={bottom + fontSize + 3} text-anchor="middle" class="tick">
          {value}
        </text>
      ))}
      {potentialTicks.map(({ points: value, at }) => (
        <text key={value} x={plot.x - 4} y={at + fontSize / 3} text-anchor="end" class="tick">
          {value}
        </text>
      ))}
      <text x={plot.x + plot.width / 2} y={height - 3} text-anchor="middle">
        {map.x}
      </text>
      <text
        x={fontSize - 1}
        y={plot.y + plot.height / 2}
        text-anchor="middle"
        transform={["rotate(-90", fontSize - 1, plot.y + plot.height / 2].join(" ") + ")"}
      >
        {map.y}
      </text>
      {points.map(({ accountId, x, y, quadrant, acrossWhisker: across, upwardWhisker: upward }) => (
        <g key={accountId} stroke={look(quadrant).point} stroke-opacity="0.5">
          {across && <line x1={across.from} x2={across.to} y1={y} y2={y} />}
          {upward && <line x1={x} x2={x} y1={upward.from} y2={upward.to} />}
        </g>
      ))}
      {points.map(({ accountId, x, y, radius, quadrant, isSure }, at) => (
        <g
          key={accountId}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no button can be a part of a drawing
          role="button"
          tabindex={0}
          class="point"
          aria-pressed={accountId === selected}
          aria-label={map.placements[at]!.description}
          onClick={() => onSelect(accountId)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            onSelect(accountId);
          }}
        >
          <title>{map.placements[at]!.description}</title>
          <circle
            cx={x}
            cy={y}
            r={radius}
            stroke={look(quadrant).point}
            stroke-width={accountId === selected ? 4 : 2}
            fill={isSure ? look(quadrant).point : "var(--paper)"}
          />
        </g>
      ))}
      <g aria-hidden="true" class="names">
        {points.map(
          ({ accountId, label: name }) =>
            !name.hidden && (
              <text
                key={accountId}
                x={name.drawnAt}
                y={name.y + fontSize}
                text-anchor={name.anchor}
              >
                {name.text}
              </text>
            ),
        )}
      </g>
    </svg>
  );
}
