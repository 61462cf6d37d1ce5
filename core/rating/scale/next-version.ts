/** Saving a scale as a new version: what still measures the same keeps its ratings, what doesn't begins anew. */
import type { FactorId, ScaleId } from "../../value/id.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import { type LocalText, locales } from "../../value/local-text.ts";
import { foldSpace } from "../../value/white-space.ts";
import type { Factor, Scale } from "./scale.ts";

/** What a new version or copy is made with: its own id, its moment, and a source of ids for factors. */
export interface VersionMaking {
  readonly id: ScaleId;
  readonly savedAt: IsoInstant;
  readonly newFactorId: () => FactorId;
}

/**
 * Would a level of one factor mean the same on the other? It does when definition, bounds and descriptions say the
 * same, in every language that both have. Name, weight, points and binding may differ: a rating says which level
 * was found, not what it is worth.
 */
export function measuresTheSame(a: Factor, b: Factor): boolean {
  return (
    a.levels.length === b.levels.length &&
    saysTheSame(a.definition, b.definition) &&
    a.levels.every((level, index) => {
      const other = b.levels[index]!;
      return (
        level.atLeast === other.atLeast &&
        level.below === other.below &&
        saysTheSame(level.description, other.description)
      );
    })
  );
}

function saysTheSame(a: LocalText, b: LocalText): boolean {
  const shared = locales.filter((locale) => a[locale]?.trim() && b[locale]?.trim());
  return (
    shared.length > 0 && shared.every((locale) => foldSpace(a[locale]!) === foldSpace(b[locale]!))
  );
}

/**
 * The edited scale as the version after the current one. A factor that measures something else than before gets an
 * id of its own, so that ratings made for the old meaning don't count for the new one.
 */
export function nextVersion(current: Scale, edited: Scale, making: VersionMaking): Scale {
  const before = new Map(current.factors.map((factor) => [factor.id, factor]));
  return {
    ...edited,
    id: making.id,
    kind: current.kind,
    factors: edited.factors.map((factor) => {
      const old = before.get(factor.id);
      return old && !measuresTheSame(old, factor)
        ? { ...factor, id: making.newFactorId() }
        : factor;
    }),
    replaces: current.id,
    savedAt: making.savedAt,
  };
}

/**
 * What stands in an editor once a version was saved from it, which may have been typed on meanwhile: the factors that
 * begin anew have the ids of the version, so that nothing looks changed but what was changed since.
 */
export function editedOn(version: Scale, saved: Scale, edited: Scale): Scale {
  const ids = new Map(saved.factors.map(({ id }, place) => [id, version.factors[place]!.id]));
  const factors = edited.factors.map((factor) => ({
    ...factor,
    id: ids.get(factor.id) ?? factor.id,
  }));
  return { ...version, name: edited.name, factors };
}

/** A scale of one's own that begins as another one is: nothing that is rated on either counts for the other. */
export function copyOfScale(scale: Scale, making: VersionMaking): Scale {
  const { replaces: _, retired: __, ...rest } = scale;
  return {
    ...rest,
    id: making.id,
    kind: "own",
    factors: scale.factors.map((factor) => ({ ...factor, id: making.newFactorId() })),
    savedAt: making.savedAt,
  };
}

/** Do two scales say the same, whichever version each is? Saving then would change nothing. */
export function isSameScale(a: Scale, b: Scale): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ kind, name, factors, retired = false }: Scale): string {
  const text = ({ en = "", zh = "" }: LocalText) => [en, zh];
  return JSON.stringify([
    kind,
    retired,
    text(name),
    factors.map((factor) => [
      factor.id,
      text(factor.name),
      text(factor.definition),
      factor.weight,
      factor.property ?? "",
      factor.currency ?? "",
      factor.levels.map((level) => [
        level.points,
        text(level.description),
        level.atLeast ?? "",
        level.below ?? "",
        level.words ?? [],
      ]),
    ]),
  ]);
}
