/** Drawing a scene of the map with any pen: ground, doubt, trails, points, names. */
import type { Box } from "./map-frame.ts";
import { mapPalettes, type MapPalette } from "./map-palette.ts";
import { drawDoubt, drawTrail } from "./doubt-drawing.ts";
import type { MapScene, ScenePoint } from "./map-scene.ts";
import { markColour } from "./map-mark.ts";
import { type MapPen, nameSize } from "./map-pen.ts";

const TITLE_SIZE = 13;
const POSTURE_SIZE = 11;
/** With a selection, everybody else steps back. */
const STEPPED_BACK = 0.3;

export function drawMap(pen: MapPen, scene: MapScene): void {
  const palette = mapPalettes[scene.theme];
  const { plot, quadrants } = scene.frame;
  for (const area of quadrants) pen.box(area, { fill: palette.quadrants[area.quadrant].area });
  drawAxes(pen, scene, palette);
  pen.clipped(plot, () => {
    drawDivides(pen, scene, palette);
    for (const point of scene.points) drawTrail(pen, scene, point);
    drawDoubt(pen, scene);
    for (const point of scene.points)
      if (isSeen(plot, point)) drawPoint(pen, scene, point, palette);
    drawTitles(pen, scene, palette);
    for (const point of scene.points) drawName(pen, scene, point, palette);
  });
  pen.box(plot, { stroke: palette.line, width: 1 });
}

function drawAxes(pen: MapPen, { frame, texts }: MapScene, palette: MapPalette): void {
  const { plot, relationshipTicks, potentialTicks } = frame;
  const bottom = plot.y + plot.height;
  const number = { size: 11, colour: palette.quietText };
  const title = { size: 12, colour: palette.quietText, anchor: "middle", bold: true } as const;
  for (const { points, at } of relationshipTicks)
    pen.text(String(points), at, bottom + 17, { ...number, anchor: "middle" });
  for (const { points, at } of potentialTicks)
    pen.text(String(points), plot.x - 7, at + 4, { ...number, anchor: "end" });
  pen.text(`${texts.relationship} →`, plot.x + plot.width / 2, bottom + 38, title);
  pen.text(`${texts.potential} →`, 16, plot.y + plot.height / 2, { ...title, upward: true });
}

function drawDivides(pen: MapPen, { frame }: MapScene, palette: MapPalette): void {
  const { plot, quadrants } = frame;
  const [attack] = quadrants;
  const x = attack!.x + attack!.width;
  const y = attack!.y + attack!.height;
  const stroke = { stroke: palette.threshold, width: 1, dash: [4, 4] } as const;
  const within = (at: number, from: number, length: number): boolean =>
    at > from && at < from + length;
  if (within(x, plot.x, plot.width))
    pen.path(
      [
        [x, plot.y],
        [x, plot.y + plot.height],
      ],
      stroke,
    );
  if (within(y, plot.y, plot.height))
    pen.path(
      [
        [plot.x, y],
        [plot.x + plot.width, y],
      ],
      stroke,
    );
}

function drawTitles(pen: MapPen, scene: MapScene, palette: MapPalette): void {
  for (const { quadrant, name, posture, anchor, x, y, width } of scene.titles) {
    const at = anchor === "start" ? x : x + width;
    const { point, area } = palette.quadrants[quadrant];
    pen.text(name, at, y + TITLE_SIZE, {
      size: TITLE_SIZE,
      colour: point,
      anchor,
      bold: true,
      rim: area,
    });
    pen.text(posture, at, y + TITLE_SIZE + POSTURE_SIZE + 4, {
      size: POSTURE_SIZE,
      colour: palette.quietText,
      anchor,
      rim: area,
    });
  }
}

/** Does any of a point lie in the plot? Corners reach farther out than a circle. */
function isSeen(plot: Box, { x, y, radius }: ScenePoint): boolean {
  const reach = 1.5 * radius;
  return (
    x + reach >= plot.x &&
    x - reach <= plot.x + plot.width &&
    y + reach >= plot.y &&
    y - reach <= plot.y + plot.height
  );
}

function drawPoint(pen: MapPen, scene: MapScene, point: ScenePoint, palette: MapPalette): void {
  const { mark, x, y, radius, isSure, isLooked, isSelected } = point;
  const colour = markColour(mark.hue, scene.theme);
  if (isSelected || isLooked)
    pen.mark("circle", x, y, radius + 5, {
      ...(isLooked ? { fill: palette.background } : {}),
      stroke: palette.text,
      width: isSelected ? 1.5 : 1,
    } as const);
  pen.mark(
    mark.shape,
    x,
    y,
    radius,
    {
      fill: isSure ? colour : palette.background,
      // A rim in the colour of the ground keeps points apart that touch each other.
      stroke: isSure ? palette.background : colour,
      width: isSure ? 1 : 2,
      opacity: scene.hasSelection && !isSelected && !isLooked ? STEPPED_BACK : undefined,
    },
    point.words,
  );
}

function drawName(pen: MapPen, scene: MapScene, point: ScenePoint, palette: MapPalette): void {
  const { tag, x, y, isSelected, isLooked } = point;
  // The name of the account that is looked at stands on the card beside it.
  if (!tag || isLooked || (scene.hasSelection && !isSelected)) return;
  pen.text(tag.text, x + tag.dx, y + tag.dy, {
    size: nameSize,
    colour: palette.text,
    anchor: tag.anchor,
    rim: palette.quadrants[point.quadrant].area,
  });
}
