/** Drawing what is not certain, and what has been: whiskers, boxes and trails; faint where they are many. */
import { mapPalettes } from "./map-palette.ts";
import type { MapScene, ScenePoint } from "./map-scene.ts";
import { markColour } from "./map-mark.ts";
import type { MapPen } from "./map-pen.ts";

/** Up to so many lines can be told apart when they are strong. */
const FEW = 40;
const CAP = 3;

/** Whiskers or boxes to where accounts could lie; the account that is looked at shows both. */
export function drawDoubt(pen: MapPen, scene: MapScene): void {
  const doubtful = scene.points.filter(({ across, upward }) => across || upward);
  const strength = Math.max(0.07, Math.min(0.55, (0.55 * FEW) / Math.max(1, doubtful.length)));
  for (const point of doubtful) {
    const isStrong = point.isLooked || point.isSelected;
    if (!isStrong && (scene.doubt === "none" || couldLieAnywhere(scene, point))) continue;
    const stroke = markColour(point.mark.hue, scene.theme);
    const opacity = point.isLooked ? 0.9 : isStrong ? Math.max(0.5, strength) : strength;
    const shade = point.isLooked ? 0.14 : strength / 8;
    if (isStrong || scene.doubt === "boxes") drawBox(pen, point, stroke, shade);
    if (isStrong || scene.doubt === "whiskers")
      drawWhiskers(
        pen,
        point,
        { stroke, width: isStrong ? 1.5 : 1, opacity },
        isStrong || doubtful.length <= FEW,
      );
    else drawFrame(pen, point, { stroke, width: 1, opacity });
  }
}

/** A cross over the whole map says nothing; many of them hide everything. */
function couldLieAnywhere({ frame: { plot } }: MapScene, { across, upward }: ScenePoint): boolean {
  return (
    across !== undefined &&
    upward !== undefined &&
    across.to - across.from >= plot.width &&
    upward.to - upward.from >= plot.height
  );
}

interface Line {
  readonly stroke: string;
  readonly width: number;
  readonly opacity: number;
}

function drawBox(pen: MapPen, point: ScenePoint, fill: string, opacity: number): void {
  pen.box(extentOf(point), { fill, opacity });
}

function drawFrame(pen: MapPen, point: ScenePoint, line: Line): void {
  pen.box(extentOf(point), line);
}

/** Where an account could lie; at least as high and as wide as a line can be seen. */
function extentOf({ x, y, across, upward }: ScenePoint) {
  const [left, right] = across ? [across.from, across.to] : [x - 1, x + 1];
  const [top, bottom] = upward ? [upward.from, upward.to] : [y - 1, y + 1];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function drawWhiskers(
  pen: MapPen,
  { x, y, across, upward }: ScenePoint,
  line: Line,
  caps: boolean,
): void {
  if (across) {
    pen.path(
      [
        [across.from, y],
        [across.to, y],
      ],
      line,
    );
    for (const end of caps ? [across.from, across.to] : [])
      pen.path(
        [
          [end, y - CAP],
          [end, y + CAP],
        ],
        line,
      );
  }
  if (upward) {
    pen.path(
      [
        [x, upward.from],
        [x, upward.to],
      ],
      line,
    );
    for (const end of caps ? [upward.from, upward.to] : [])
      pen.path(
        [
          [x - CAP, end],
          [x + CAP, end],
        ],
        line,
      );
  }
}

/** The way of an account to where it stands now: thicker and darker toward today. */
export function drawTrail(pen: MapPen, scene: MapScene, point: ScenePoint): void {
  const { trail, x, y, mark, isLooked, isSelected } = point;
  if (trail.length === 0) return;
  const isStrong = isLooked || isSelected;
  if (scene.hasSelection && !isStrong) return;
  const stroke = markColour(mark.hue, scene.theme);
  const palette = mapPalettes[scene.theme];
  const stops = [...trail, { x, y }];
  stops.slice(1).forEach((to, index) => {
    const from = stops[index]!;
    if (from.x === to.x && from.y === to.y) return;
    const recent = (index + 1) / trail.length;
    const opacity = (isStrong ? 0.9 : 0.5) * (0.4 + 0.6 * recent);
    pen.path(
      [
        [from.x, from.y],
        [to.x, to.y],
      ],
      { stroke, width: 1 + recent, opacity },
    );
    pen.mark("circle", from.x, from.y, 2.5, { fill: stroke, opacity });
  });
  if (!isLooked) return;
  for (const { on, x: stepX, y: stepY } of distinctSteps(trail, point))
    pen.text(on.slice(0, 7), stepX + 6, stepY - 5, {
      size: 10,
      colour: palette.quietText,
      anchor: "start",
      rim: palette.background,
    });
}

/** Of places that are the same, the last day: then it was left. */
function distinctSteps(trail: ScenePoint["trail"], now: ScenePoint): ScenePoint["trail"] {
  return trail.filter((step, index) => {
    const next = trail[index + 1] ?? now;
    return next.x !== step.x || next.y !== step.y;
  });
}
