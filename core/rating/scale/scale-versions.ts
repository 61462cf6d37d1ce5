/** The versions of a scale: which belong together, which is current, and in which order they were made. */
import type { ScaleId } from "../../value/id.ts";
import type { Scale, ScaleKind } from "./scale.ts";

/** Of which scale another is a version, directly or over others: the first of its family. */
type Roots = ReadonlyMap<ScaleId, ScaleId>;

/**
 * The scales that are current, one a family, in the order in which their first versions stand. When two versions
 * replace the same one (made in two places), the one that was saved last is current; the other stays in the history.
 */
export function currentScales(scales: readonly Scale[]): readonly Scale[] {
  const roots = rootsOf(scales);
  const families = new Map<ScaleId, Scale[]>(scales.map(({ id }) => [roots.get(id)!, []]));
  for (const scale of scales) families.get(roots.get(scale.id)!)!.push(scale);
  return scales.flatMap(({ id }) => (roots.get(id) === id ? newestOf(families.get(id)!) : []));
}

/** The current scale of a kind; of several families the first. */
export function currentScale(scales: readonly Scale[], kind: ScaleKind): Scale | undefined {
  return currentScales(scales).find((scale) => scale.kind === kind);
}

/** All versions of the family that a scale belongs to, the oldest first; the current one is the last. */
export function versionsOf(scales: readonly Scale[], id: ScaleId): readonly Scale[] {
  const roots = rootsOf(scales);
  const family = scales.filter((scale) => roots.get(scale.id) === roots.get(id));
  const ordered: Scale[] = [];
  for (let rest = family; rest.length > 0; rest = rest.filter((scale) => scale !== ordered[0]))
    ordered.unshift(newestOf(rest));
  return ordered;
}

/** For every scale the current version of its family. */
export function currentVersions(scales: readonly Scale[]): ReadonlyMap<ScaleId, Scale> {
  const roots = rootsOf(scales);
  const current = new Map(currentScales(scales).map((scale) => [roots.get(scale.id)!, scale]));
  return new Map(scales.map(({ id }) => [id, current.get(roots.get(id)!)!]));
}

function rootsOf(scales: readonly Scale[]): Roots {
  const known = new Map(scales.map((scale) => [scale.id, scale]));
  return new Map(scales.map(({ id }) => [id, rootOf(known.get(id)!, known)]));
}

/** A version of a scale that is gone, or of another kind, begins a family; so does one that replaces itself. */
function rootOf(scale: Scale, known: ReadonlyMap<ScaleId, Scale>): ScaleId {
  const passed = new Set([scale.id]);
  let first = scale;
  for (;;) {
    const before = first.replaces === undefined ? undefined : known.get(first.replaces);
    if (!before || before.kind !== scale.kind) return first.id;
    if (passed.has(before.id)) return scale.id;
    passed.add(before.id);
    first = before;
  }
}

/** The one that no other of the family replaces; of several the one saved last, and then that with the greater id. */
function newestOf(family: readonly Scale[]): Scale {
  const replaced = new Set(family.map(({ replaces }) => replaces));
  const heads = family.filter(({ id }) => !replaced.has(id));
  return (heads.length > 0 ? heads : family).reduce((newest, other) =>
    (other.savedAt ?? "") === (newest.savedAt ?? "")
      ? other.id > newest.id
        ? other
        : newest
      : (other.savedAt ?? "") > (newest.savedAt ?? "")
        ? other
        : newest,
  );
}
