/** What the map is drawn with: the same strokes go to the screen and into a file. */
import type { Box } from "./map-frame.ts";
import type { MarkShape } from "./map-mark.ts";

export interface PenStroke {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number | undefined;
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

export interface MapPen {
  readonly box: (box: Box, stroke: PenStroke) => void;
  /** Lines from each place to the next. */
  readonly path: (places: readonly (readonly [number, number])[], stroke: PenStroke) => void;
  /** `title` is for those who can't see the mark, where the pen can say it. */
  readonly mark: (
    shape: MarkShape,
    x: number,
    y: number,
    radius: number,
    stroke: PenStroke,
    title?: string,
  ) => void;
  readonly text: (text: string, x: number, y: number, lettering: Lettering) => void;
  /** What is drawn inside is cut at the edges of the box. */
  readonly clipped: (box: Box, draw: () => void) => void;
}

/** The size of an account's name. */
export const nameSize = 12;

/** The letters of the map wherever it is drawn; Chinese has a face beside the Latin one. */
export const mapFonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
