/** What one version of a scale says otherwise than another: for its history, and for a table before it is taken over. */
import { type LocalText, locales } from "../../value/local-text.ts";
import { measuresTheSame } from "./next-version.ts";
import type { Factor, Scale } from "./scale.ts";

/** A factor in both versions. */
export interface ChangedFactor {
  readonly before: Factor;
  readonly after: Factor;
}

/** Each list is empty where nothing is to be told; a factor may stand in several. */
export interface ScaleChanges {
  readonly added: readonly Factor[];
  readonly gone: readonly Factor[];
  /** Measures something else, so that ratings begin anew. */
  readonly redefined: readonly ChangedFactor[];
  readonly renamed: readonly ChangedFactor[];
  readonly weighted: readonly ChangedFactor[];
  /** The levels are worth other points. */
  readonly regraded: readonly ChangedFactor[];
  /** Rated by another fact, or by other words of it. */
  readonly rebound: readonly ChangedFactor[];
  readonly isReordered: boolean;
  readonly hasOtherName: boolean;
  /** Whether it was retired since, or brought back; absent, neither. */
  readonly retired?: boolean;
}

/** A factor is the same by its id; one that began anew has another id, and is known by its name. */
export function scaleChanges(before: Scale, after: Scale): ScaleChanges {
  const pairs = pairsOf(before.factors, after.factors);
  const kept = new Set(pairs.map((pair) => pair.after));
  const left = new Set(pairs.map((pair) => pair.before));
  const order = pairs.map((pair) => before.factors.indexOf(pair.before));
  const isRedefined = (pair: ChangedFactor) => !measuresTheSame(pair.before, pair.after);
  const where = (differs: (pair: ChangedFactor) => boolean) => pairs.filter(differs);
  return {
    added: after.factors.filter((factor) => !kept.has(factor)),
    gone: before.factors.filter((factor) => !left.has(factor)),
    redefined: where(isRedefined),
    renamed: where((pair) => !isSameText(pair.before.name, pair.after.name)),
    weighted: where((pair) => pair.before.weight !== pair.after.weight),
    regraded: where((pair) => !isRedefined(pair) && pointsOf(pair.before) !== pointsOf(pair.after)),
    rebound: where((pair) => bindingOf(pair.before) !== bindingOf(pair.after)),
    isReordered: order.some((place, at) => at > 0 && place < order[at - 1]!),
    hasOtherName: !isSameText(before.name, after.name),
    ...(Boolean(before.retired) !== Boolean(after.retired) && { retired: Boolean(after.retired) }),
  };
}

/** Whether two versions say the same, as far as anybody would tell them apart. */
export function isUnchanged(changes: ScaleChanges): boolean {
  return Object.values(changes).every((one) =>
    Array.isArray(one) ? one.length === 0 : one === false,
  );
}

function pairsOf(before: readonly Factor[], after: readonly Factor[]): readonly ChangedFactor[] {
  const byId = new Map(before.map((factor) => [factor.id, factor]));
  const known = new Set(after.map(({ id }) => id));
  const free = before.filter(({ id }) => !known.has(id));
  return after.flatMap((factor) => {
    const same = byId.get(factor.id) ?? free.find((one) => isNamedAs(one.name, factor.name));
    if (!same) return [];
    if (!byId.has(factor.id)) free.splice(free.indexOf(same), 1);
    return [{ before: same, after: factor }];
  });
}

function isNamedAs(a: LocalText, b: LocalText): boolean {
  return locales.some((locale) => a[locale]?.trim() && a[locale].trim() === b[locale]?.trim());
}

function isSameText(a: LocalText, b: LocalText): boolean {
  return locales.every((locale) => (a[locale] ?? "") === (b[locale] ?? ""));
}

function pointsOf({ levels }: Factor): string {
  return levels.map(({ points }) => points).join(" ");
}

function bindingOf({ property, currency, levels }: Factor): string {
  return JSON.stringify([property, currency, levels.map(({ words = [] }) => words)]);
}
