/** The legend of the map for its picture: the same meanings as beside the map on the screen. */
import type { Currency } from "#core";
import { formatMoney } from "../../locales/formats.ts";
import type { Language } from "../../locales/use-locale.tsx";
import type { MapWords } from "../../locales/use-map-words.ts";
import type { MapLook } from "./map-choice.ts";
import type { LegendEntry } from "./map-file.ts";
import { groupName } from "./map-legend.tsx";
import { otherMark } from "./marks.ts";
import { amountName, type MapLooks } from "./use-map-look.ts";

const RADIUS = 6;
const neutral = { shape: "circle", hue: "other" } as const;

export function legendEntries(
  look: MapLook,
  { colouring, sizing }: MapLooks,
  { locale }: Language,
  m: MapWords,
): readonly LegendEntry[] {
  const currency = look.size.split(":")[1] as Currency;
  return [
    ...colouring.groups.map((group) => ({
      mark: group.mark,
      radius: group.mark === otherMark ? RADIUS - 2 : RADIUS,
      words: `${groupName(group, m)} (${group.count})`,
    })),
    ...sizing.examples.map(({ amount, radius }, index) => {
      const money = formatMoney(locale, { amount, currency });
      return {
        mark: neutral,
        radius,
        words:
          index === 0 && look.size !== "none" ? `${amountName(look.size, m)}: ${money}` : money,
      };
    }),
    { mark: neutral, radius: RADIUS, words: m("map.legendSure") },
    { mark: neutral, radius: RADIUS - 1, isHollow: true, words: m("map.legendUndecided") },
  ];
}
