/** The newest version of each scale as the sidebar shows it: factors, weights, intervals, and every rule that a scale breaks. */
import {
  brokenRules,
  currentScales,
  message,
  sentenceOf,
  textIn,
  type Locale,
  type Scale,
} from "#core";
import type { ScaleView } from "../pages/sidebar-contract.ts";

export function scaleViews(scales: readonly Scale[], locale: Locale): readonly ScaleView[] {
  return currentScales(scales).map((scale) => ({
    id: scale.id,
    name: textIn(scale.name, locale),
    kind: message(locale, `scale-kind.${scale.kind}`),
    isRetired: Boolean(scale.retired),
    broken: brokenRules(scale).map((problem) => sentenceOf(locale, problem)),
    factors: scale.factors.map(({ id, name, definition, weight, levels }) => ({
      id,
      name: textIn(name, locale),
      definition: textIn(definition, locale),
      weight,
      levels: levels.map(({ points, description }) => ({
        points,
        description: textIn(description, locale),
      })),
    })),
  }));
}
