/** The colours of the drawn org chart, light and dark; a stance is told by its word and its sign as well. */
import { type MapTheme, mapPalettes } from "../map/drawing/map-palette.ts";
import type { Stance } from "./stakeholder.ts";

/** A stance, or that nobody knows it. */
export type KnownStance = Stance | "unknown";

export interface OrgPalette {
  readonly background: string;
  readonly card: string;
  readonly text: string;
  readonly quietText: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly friend: string;
  readonly rival: string;
  readonly stances: Readonly<
    Record<KnownStance, { readonly ink: string; readonly ground: string }>
  >;
}

const { light, dark } = mapPalettes;

/** Texts stand out from their ground by at least 4.5 : 1, lines and marks by at least 3 : 1. */
export const orgPalettes: Readonly<Record<MapTheme, OrgPalette>> = {
  light: {
    background: light.background,
    card: "#ffffff",
    text: light.text,
    quietText: light.quietText,
    line: "#848d97",
    edge: "#848d97",
    accent: "#0d6349",
    friend: "#16693f",
    rival: "#a92a22",
    stances: {
      ally: { ink: "#0f5a34", ground: "#c9ecd6" },
      supporter: { ink: "#22558f", ground: "#dbe9f9" },
      neutral: { ink: "#4b5750", ground: "#e9ebe7" },
      opponent: { ink: "#a01f18", ground: "#fbdfdb" },
      unknown: { ink: "#57606a", ground: "#ffffff" },
    },
  },
  dark: {
    background: dark.background,
    card: "#1e232a",
    text: dark.text,
    quietText: dark.quietText,
    line: "#78828e",
    edge: "#78828e",
    accent: "#6cc7a2",
    friend: "#76cc95",
    rival: "#f2938b",
    stances: {
      ally: { ink: "#8fe0ab", ground: "#1c4429" },
      supporter: { ink: "#a4caf5", ground: "#1d3450" },
      neutral: { ink: "#c3ccc6", ground: "#333b37" },
      opponent: { ink: "#f7a49d", ground: "#4d211e" },
      unknown: { ink: "#a6afba", ground: "#1e232a" },
    },
  },
};
