/** Drawing the map into an SVG file. */
import type { Box } from "./map-frame.ts";
import { element, escapeXml, textElement } from "./svg-markup.ts";
import { markCorners } from "./map-mark.ts";
import type { MapPen, PenStroke } from "./map-pen.ts";

/** A pen, and the markup of what it has drawn. */
export function svgPen(): MapPen & { readonly markup: () => string } {
  const parts: string[] = [];
  let clips = 0;
  return {
    markup: () => parts.join("\n"),
    box: ({ x, y, width, height }, stroke) =>
      void parts.push(element("rect", { x, y, width, height, ...attributes(stroke) })),
    path: (places, stroke) =>
      void parts.push(
        element("polyline", { points: pointsOf(places), ...attributes(stroke), fill: "none" }),
      ),
    mark(shape, x, y, radius, stroke, title) {
      const words = title === undefined ? [] : [element("title", {}, escapeXml(title))];
      const corners = markCorners(shape, x, y, radius);
      parts.push(
        corners
          ? element(
              "polygon",
              {
                points: pointsOf(corners),
                ...attributes(stroke),
                "stroke-linejoin": "round",
              },
              ...words,
            )
          : element("circle", { cx: x, cy: y, r: radius, ...attributes(stroke) }, ...words),
      );
    },
    text(text, x, y, { size, colour, anchor, bold, rim, upward }) {
      parts.push(
        textElement(text, {
          x,
          y,
          "font-size": size,
          "font-weight": bold ? 600 : undefined,
          "text-anchor": anchor,
          fill: colour,
          stroke: rim,
          "stroke-width": rim && 3,
          "stroke-linejoin": rim && "round",
          "paint-order": rim && "stroke",
          transform: upward ? `rotate(-90 ${x} ${y})` : undefined,
        }),
      );
    },
    clipped(box, draw) {
      const id = `plot-${++clips}`;
      parts.push(element("clipPath", { id }, clipBox(box)), `<g clip-path="url(#${id})">`);
      draw();
      parts.push("</g>");
    },
  };
}

function clipBox({ x, y, width, height }: Box): string {
  return element("rect", { x, y, width, height });
}

function attributes({ fill = "none", stroke, width, opacity, dash }: PenStroke) {
  return {
    fill,
    stroke,
    "stroke-width": stroke && width,
    opacity,
    "stroke-dasharray": dash?.join(" "),
  };
}

function pointsOf(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y]) => `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`).join(" ");
}
