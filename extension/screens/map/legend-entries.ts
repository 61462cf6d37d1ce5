/** The legend of the map for its picture: the same meanings as beside the map on the screen. */
import type { Currency } from "#core";
import { formatMoney } from "../../locales/formats.ts";
import type { Language } from "../../locales/use-locale.tsx";
import type { MapWords } from "../../locales/use-map-words.ts";
import type { MapLook } from "./map-choice.ts";
import type { LegendEntry } from "./map-file.ts";
import { groupName } from "./map-legend.tsx";
import { otherMark } from "./marks.ts";
import { amountName, className, type MapLooks } from "./use-map-look.ts";

const RADIUS = 6;
const neutral = { shape: "circle", hue: "other" } as const;

export function legendEntries(
  look: MapLook,
  { colouring, sizing }: MapLooks,
  language: Language,
  m: MapWords,
): readonly LegendEntry[] {
  const { locale } = language;
  const currency = look.size.split(":")[1] as Currency;
  return [
    ...colouring.groups.map((group, index) => {
      const words = `${groupName(group, m)} (${group.count})`;
      return {
        mark: group.mark,
        radius: group.mark === otherMark ? RADIUS - 2 : RADIUS,
        words:
          index === 0 && look.colour !== "quadrant"
            ? m("map.legendEntry", { what: className(look.colour, language, m), words })
            : words,
      };
    }),
    ...sizing.examples.map(({ amount, radius }, index) => {
      const money = formatMoney(locale, { amount, currency });
      return {
        mark: neutral,
        radius,
        isHollow: true,
        words:
          index === 0 && look.size !== "none"
            ? m("map.legendEntry", { what: amountName(look.size, m), words: money })
            : money,
      };
    }),
    { mark: neutral, radius: RADIUS, words: m("map.legendSure") },
    { mark: neutral, radius: RADIUS - 1, isHollow: true, words: m("map.legendUndecided") },
  ];
}
