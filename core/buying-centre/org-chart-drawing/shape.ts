/** The shapes that the org chart is drawn of. */
import type { Attributes } from "../../map/drawing/svg-markup.ts";

/** One element of a drawing; `text` is what stands in it, never markup. */
export interface Shape {
  readonly tag: "rect" | "path" | "circle" | "text";
  readonly attributes: Attributes;
  readonly text?: string;
}

export function box(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  more: Attributes = {},
): Shape {
  return { tag: "rect", attributes: { x, y, width, height, fill, ...more } };
}

export function stroked(path: string, stroke: string, more: Attributes): Shape {
  return { tag: "path", attributes: { d: path, fill: "none", stroke, ...more } };
}

export function words(text: string, attributes: Attributes, fill: string): Shape {
  return { tag: "text", attributes: { ...attributes, fill }, text };
}
