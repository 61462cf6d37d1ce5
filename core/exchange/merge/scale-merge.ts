/** A scale in units that are merged one by one: what must fit together, such as all weights, is one of them. */
import type { Factor, Scale } from "../../rating/scale/scale.ts";
import { same } from "./three-way-merge.ts";

/** The units of a scale by their names. */
export type ScaleUnits = Readonly<Record<string, unknown>> & { readonly id: string };

/** What an edit outside of the editor can touch; bounds and bindings are not among it. */
export function unitsOf({ name, factors }: Scale): ScaleUnits {
  const units: Record<string, unknown> = {
    name,
    weights: Object.fromEntries(factors.map(({ id, weight }) => [id, weight])),
  };
  for (const factor of factors) {
    units[`factor.${factor.id}`] = factor.name;
    units[`definition.${factor.id}`] = factor.definition;
    units[`points.${factor.id}`] = factor.levels.map(({ points }) => points);
    factor.levels.forEach(({ description }, index) => {
      units[`level.${factor.id}.${index + 1}`] = description;
    });
  }
  return { ...units, id: "scale" };
}

/** The current scale with the merged units in it; a factor that only the edited one has comes last. */
export function combinedScale(current: Scale, edited: Scale, units: ScaleUnits): Scale {
  const weights = units["weights"] as Readonly<Record<string, Factor["weight"]>>;
  const own = new Set(current.factors.map(({ id }) => id));
  const added = edited.factors.filter(({ id }) => !own.has(id) && id in weights);
  const factors = [...current.factors, ...added].map((factor): Factor => {
    const other = edited.factors.find(({ id }) => id === factor.id);
    const unit = <T>(key: string, before: T): T => (units[key] as T | undefined) ?? before;
    const points = unit(
      `points.${factor.id}`,
      factor.levels.map((level) => level.points),
    );
    return {
      ...factor,
      name: unit(`factor.${factor.id}`, factor.name),
      definition: unit(`definition.${factor.id}`, factor.definition),
      weight: weights[factor.id] ?? factor.weight,
      levels: points.map((worth, index) => {
        const level = factor.levels[index] ?? other?.levels[index];
        return {
          ...level,
          points: worth,
          description: unit(`level.${factor.id}.${index + 1}`, level?.description ?? {}),
        };
      }),
    };
  });
  const combined = { ...current, name: units["name"] as Scale["name"], factors };
  return same(combined, current) ? current : combined;
}
