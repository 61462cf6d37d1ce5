/** What a scale says, field by field, so that two versions can be compared and combined. */
import type { Scale } from "../../rating/scale/scale.ts";
import { type ChangedField, same } from "./three-way-merge.ts";

/** Fields by their names, such as `weight.<factor>` or `points.<factor>.<level>`; levels count from one. */
export type ScaleFields = ReadonlyMap<string, unknown>;

/** Every single field. */
export function scaleFields({ name, retired, factors }: Scale): ScaleFields {
  const fields: (readonly [string, unknown])[] = [
    ["name", name],
    ["retired", retired],
  ];
  for (const { id, levels, ...factor } of factors) {
    fields.push([`factor.${id}`, factor.name], [`definition.${id}`, factor.definition]);
    fields.push([`weight.${id}`, factor.weight]);
    fields.push([`property.${id}`, factor.property], [`currency.${id}`, factor.currency]);
    levels.forEach(({ points, description, ...rest }, index) => {
      const level = `${id}.${index + 1}`;
      fields.push([`points.${level}`, points], [`level.${level}`, description]);
      fields.push([`bounds.${level}`, Object.keys(rest).length > 0 ? rest : undefined]);
    });
  }
  return new Map(fields);
}

/** What one version says otherwise than the one before it. A factor that measures anew is compared with the one in its place. */
export function scaleDifferences(before: Scale, after: Scale): readonly ChangedField[] {
  const [old, now] = [scaleFields(inPlaceOf(before, after)), scaleFields(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const change = { field, before: old.get(field), after: now.get(field) };
    return same(change.before, change.after) ? [] : [change];
  });
}

/** The version before with the ids of the version after, where a factor of it stands in the place of one that is gone. */
function inPlaceOf(before: Scale, after: Scale): Scale {
  const idsOf = ({ factors }: Scale): ReadonlySet<string> => new Set(factors.map(({ id }) => id));
  const [old, now] = [idsOf(before), idsOf(after)];
  return {
    ...before,
    factors: before.factors.map((factor, place) => {
      const other = after.factors[place];
      return other && !now.has(factor.id) && !old.has(other.id)
        ? { ...factor, id: other.id }
        : factor;
    }),
  };
}
