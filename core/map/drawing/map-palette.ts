/** The colours of the drawn map, light and dark; a quadrant is told by its place, its name and its colour. */
import type { Quadrant } from "../quadrant.ts";

export interface MapPalette {
  readonly background: string;
  readonly text: string;
  readonly quietText: string;
  readonly line: string;
  readonly threshold: string;
  /** The point of an account in this quadrant, and the tint of the quadrant's area. */
  readonly quadrants: Readonly<Record<Quadrant, { readonly point: string; readonly area: string }>>;
}

export const mapThemes = ["light", "dark"] as const;
export type MapTheme = (typeof mapThemes)[number];

/** Points stand out from their areas by at least 3 : 1, texts by at least 4.5 : 1. */
export const mapPalettes: Readonly<Record<MapTheme, MapPalette>> = {
  light: {
    background: "#ffffff",
    text: "#1b1f24",
    quietText: "#57606a",
    line: "#d0d7de",
    threshold: "#6e7781",
    quadrants: {
      attack: { point: "#b35900", area: "#fff3e6" },
      defend: { point: "#17694a", area: "#e6f6ee" },
      "comfort-zone": { point: "#2457a6", area: "#e9f0fb" },
      "fished-out": { point: "#636c76", area: "#f3f4f6" },
    },
  },
  dark: {
    background: "#14171c",
    text: "#e8ebef",
    quietText: "#a6afba",
    line: "#343b45",
    threshold: "#8b949e",
    quadrants: {
      attack: { point: "#f0a04b", area: "#2a2117" },
      defend: { point: "#5cc495", area: "#152620" },
      "comfort-zone": { point: "#7fb0f5", area: "#172233" },
      "fished-out": { point: "#9aa4af", area: "#1e2228" },
    },
  },
};
