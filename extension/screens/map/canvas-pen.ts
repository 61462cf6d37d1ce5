/** Drawing the map on the screen. Marks that look alike are drawn once and then stamped, for there may be thousands. */
import { markCorners, type MarkShape, mapFonts, type MapPen, type PenStroke } from "#core";

/** Stamps for one screen; kept from frame to frame. */
export type Stamps = Map<string, HTMLCanvasElement>;

/** More different stamps than any choice of looks needs; beyond, they are made anew. */
const MOST_STAMPS = 2000;

/** A pen for a canvas whose context is scaled to `sharpness` device pixels a pixel. */
export function canvasPen(
  context: CanvasRenderingContext2D,
  stamps: Stamps,
  sharpness: number,
): MapPen {
  const use = (stroke: PenStroke): void => {
    context.globalAlpha = stroke.opacity ?? 1;
    context.fillStyle = stroke.fill ?? "transparent";
    context.strokeStyle = stroke.stroke ?? "transparent";
    context.lineWidth = stroke.width ?? 1;
    context.setLineDash(stroke.dash ? [...stroke.dash] : []);
  };
  return {
    box({ x, y, width, height }, stroke) {
      use(stroke);
      if (stroke.fill) context.fillRect(x, y, width, height);
      if (stroke.stroke) context.strokeRect(x, y, width, height);
    },
    path(places, stroke) {
      use(stroke);
      context.beginPath();
      places.forEach(([x, y], index) =>
        index === 0 ? context.moveTo(x, y) : context.lineTo(x, y),
      );
      context.stroke();
    },
    mark(shape, x, y, radius, stroke) {
      const { opacity = 1 } = stroke;
      const stamp = stampOf(stamps, shape, Math.round(radius * 2) / 2, stroke, sharpness);
      const [wide, high] = [stamp.width / sharpness, stamp.height / sharpness];
      context.globalAlpha = opacity;
      // On whole device pixels a stamp stays sharp and is copied without being resampled.
      const onPixel = (at: number): number => Math.round(at * sharpness) / sharpness;
      context.drawImage(stamp, onPixel(x - wide / 2), onPixel(y - high / 2), wide, high);
    },
    text(text, x, y, { size, colour, anchor, bold, rim, upward }) {
      context.save();
      context.globalAlpha = 1;
      context.setLineDash([]);
      context.font = `${bold ? 600 : 400} ${size}px ${mapFonts}`;
      context.textAlign = anchor === "middle" ? "center" : anchor;
      context.translate(x, y);
      if (upward) context.rotate(-Math.PI / 2);
      if (rim) {
        context.lineJoin = "round";
        context.lineWidth = 3;
        context.strokeStyle = rim;
        context.strokeText(text, 0, 0);
      }
      context.fillStyle = colour;
      context.fillText(text, 0, 0);
      context.restore();
    },
    clipped({ x, y, width, height }, draw) {
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      draw();
      context.restore();
    },
  };
}

function stampOf(
  stamps: Stamps,
  shape: MarkShape,
  radius: number,
  { fill, stroke, width = 0 }: PenStroke,
  sharpness: number,
): HTMLCanvasElement {
  const key = [shape, radius, fill, stroke, width, sharpness].join();
  const known = stamps.get(key);
  if (known) return known;
  if (stamps.size >= MOST_STAMPS) stamps.clear();
  // Corners reach farther out than the radius of a circle.
  const side = Math.ceil((radius * 1.5 + width + 1) * sharpness) * 2;
  const stamp = document.createElement("canvas");
  stamp.width = side;
  stamp.height = side;
  const context = stamp.getContext("2d")!;
  context.scale(sharpness, sharpness);
  const middle = side / sharpness / 2;
  const corners = markCorners(shape, middle, middle, radius);
  context.beginPath();
  if (corners) corners.forEach(([x, y]) => context.lineTo(x, y));
  else context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.closePath();
  context.lineJoin = "round";
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
  stamps.set(key, stamp);
  return stamp;
}
