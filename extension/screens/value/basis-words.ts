/** What accounts are ranked by, in words and as choices. */
import {
  basisText,
  pyramidKinds,
  type RankBasis,
  metrics,
  mapScores,
  scorecardValues,
} from "#core";
import type { OptionGroup } from "../../components/select.tsx";
import type { ValueWords } from "../../locales/use-value-words.ts";

export function basisName(basis: RankBasis, v: ValueWords): string {
  switch (basis.by) {
    case "value":
      return v(`value.${basis.value}`);
    case "pyramid":
      return v(`pyramid.${basis.pyramid}`);
    case "metric":
      return v(`metric.${basis.metric}`);
  }
}

/** All that accounts can be ranked by, from what weighs much to what weighs one thing. */
export function basisGroups(v: ValueWords): readonly OptionGroup<string>[] {
  const group = (label: string, bases: readonly RankBasis[]): OptionGroup<string> => ({
    label,
    options: bases.map((basis) => ({ value: basisText(basis), label: basisName(basis, v) })),
  });
  return [
    group(
      v("ranking.byValue"),
      scorecardValues.map((value) => ({ by: "value", value })),
    ),
    group(
      v("ranking.byPyramid"),
      pyramidKinds.map((pyramid) => ({ by: "pyramid", pyramid })),
    ),
    group(
      v("ranking.byMap"),
      mapScores.map((metric) => ({ by: "metric", metric })),
    ),
    group(
      v("ranking.byMetric"),
      metrics.map((metric) => ({ by: "metric", metric })),
    ),
  ];
}
