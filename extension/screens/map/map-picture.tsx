/** The map as a picture that can be pointed at, and walked through with the keys. */
import {
  type AccountId,
  type MapLayout,
  mapLayout,
  type Placement,
  quadrantTitles,
  type Thresholds,
} from "#core";
import { Fragment } from "preact";
import { useMemo } from "preact/hooks";
import { useWidth } from "../../components/use-width.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "../workspace/route.ts";
import { MapGround } from "./map-ground.tsx";
import { backgroundTexts, describePlacement } from "./map-words.ts";
import { neighbour } from "./neighbour.ts";

const RADIUS = 6;

export function MapPicture(props: {
  placements: readonly Placement[];
  thresholds: Thresholds;
  looked: AccountId | undefined;
  onLook: (id: AccountId | undefined) => void;
}) {
  const language = useLocale();
  const [ref, width] = useWidth<SVGSVGElement>(720);
  const { placements, thresholds, looked } = props;
  const height = Math.round(Math.min(640, Math.max(400, width * 0.72)));
  const { layout, titles } = useMemo(() => {
    const drawing = { width, height, radius: RADIUS };
    const bare = mapLayout(placements, thresholds, drawing);
    const dots = bare.points.map(({ x, y }) => ({
      x: x - RADIUS,
      y: y - RADIUS,
      width: 2 * RADIUS,
      height: 2 * RADIUS,
    }));
    const titles = quadrantTitles(bare, backgroundTexts(language), dots);
    return { titles, layout: mapLayout(placements, thresholds, { ...drawing, obstacles: titles }) };
  }, [placements, thresholds, width, height, language]);
  const step = (event: KeyboardEvent, from: number): void => {
    const next = neighbour(layout.points, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    ref.current?.querySelectorAll<SVGAElement>("a.point")[next]?.focus();
  };
  return (
    <figure class="map__picture">
      <svg
        ref={ref}
        viewBox={`0 0 ${width} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag groups what is drawn
        role="group"
        aria-label={language.t("map.pictureLabel", { count: placements.length })}
      >
        <MapGround layout={layout} titles={titles} thresholds={thresholds} />
        {layout.points.map((point) => (
          <Whiskers key={point.accountId} point={point} isLooked={point.accountId === looked} />
        ))}
        {layout.points.map((point, index) => (
          <Fragment key={point.accountId}>
            <a
              href={hrefOf({ screen: "account", id: point.accountId })}
              class={`point point--${point.quadrant}${point.isSure ? "" : " point--unsure"}`}
              aria-label={describePlacement(placements[index]!, language)}
              onMouseEnter={() => props.onLook(point.accountId)}
              onFocus={() => props.onLook(point.accountId)}
              onKeyDown={(event) => step(event, index)}
            >
              <circle class="point__halo" cx={point.x} cy={point.y} r={RADIUS + 8} />
              <circle class="point__dot" cx={point.x} cy={point.y} r={RADIUS} />
            </a>
            {(!point.label.hidden || point.accountId === looked) && (
              // The point itself is called by its whole name; what is drawn beside it may be cut.
              <a
                class="point__name"
                href={hrefOf({ screen: "account", id: point.accountId })}
                tabindex={-1}
                aria-hidden="true"
                onMouseEnter={() => props.onLook(point.accountId)}
              >
                <text
                  x={point.label.drawnAt}
                  y={point.label.y + 12}
                  text-anchor={point.label.anchor}
                >
                  {point.label.text}
                </text>
              </a>
            )}
          </Fragment>
        ))}
      </svg>
      <figcaption class="faint small">{language.t("map.legend")}</figcaption>
    </figure>
  );
}

function Whiskers(props: { point: MapLayout["points"][number]; isLooked: boolean }) {
  const { acrossWhisker, upwardWhisker, x, y, quadrant } = props.point;
  const kind = `whisker whisker--${quadrant}${props.isLooked ? " whisker--looked" : ""}`;
  return (
    <g class={kind} aria-hidden="true">
      {acrossWhisker && upwardWhisker && props.isLooked && (
        <rect
          x={acrossWhisker.from}
          y={upwardWhisker.from}
          width={acrossWhisker.to - acrossWhisker.from}
          height={upwardWhisker.to - upwardWhisker.from}
        />
      )}
      {acrossWhisker && <line x1={acrossWhisker.from} x2={acrossWhisker.to} y1={y} y2={y} />}
      {upwardWhisker && <line y1={upwardWhisker.from} y2={upwardWhisker.to} x1={x} x2={x} />}
    </g>
  );
}
