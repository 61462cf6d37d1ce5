/** What the map is drawn with: the same strokes go to the screen and into a file. */
import type { Box } from "#core";
import type { Shape } from "./marks.ts";

export interface Stroke {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly dash?: readonly [number, number];
}

export interface Lettering {
  readonly size: number;
  readonly colour: string;
  readonly anchor: "start" | "middle" | "end";
  readonly bold?: boolean;
  /** The colour of the rim that keeps letters readable on whatever lies below them. */
  readonly rim?: string;
  /** A quarter turn to the left, about the place of the text. */
  readonly upward?: boolean;
}

export interface Pen {
  readonly box: (box: Box, stroke: Stroke) => void;
  /** Lines from each place to the next. */
  readonly path: (places: readonly (readonly [number, number])[], stroke: Stroke) => void;
  readonly mark: (shape: Shape, x: number, y: number, radius: number, stroke: Stroke) => void;
  readonly text: (text: string, x: number, y: number, lettering: Lettering) => void;
  /** What is drawn inside is cut at the edges of the box. */
  readonly clipped: (box: Box, draw: () => void) => void;
}

/** The letters of the map wherever it is drawn; Chinese has a face beside the Latin one. */
export const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
