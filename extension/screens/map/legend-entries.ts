/** What colours and sizes mean, for the legend of the picture: the same as beside the map on the screen. */
import { type LegendEntry, type Currency, otherMark } from "#core";
import { formatMoney } from "../../locales/formats.ts";
import type { Language } from "../../locales/use-locale.tsx";
import type { MapWords } from "../../locales/use-map-words.ts";
import type { MapLook } from "./map-choice.ts";
import { groupName } from "./map-legend.tsx";
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
  ];
}
