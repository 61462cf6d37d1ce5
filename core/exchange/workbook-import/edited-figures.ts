/** Scales and settings that somebody edited in a workbook, each beside what was written into it. */
import type { Scale } from "../../rating/scale/scale.ts";
import type { WrittenSettings } from "../workbook/state-sheet.ts";

export interface EditedScale {
  readonly base: Scale;
  readonly edited: Scale;
}

export interface EditedSettings {
  readonly base: WrittenSettings;
  readonly edited: WrittenSettings;
}

export interface EditedFigures {
  readonly scales: readonly EditedScale[];
  readonly settings?: EditedSettings | undefined;
}
