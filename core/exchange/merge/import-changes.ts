/** What an import does, record by record: for the dry run, before anything is written. */
import type { Scale } from "../../rating/scale/scale.ts";
import { collections, type Archive, type Collection } from "../archive/archive.ts";
import type { Merge } from "./merge.ts";
import { scaleDifferences } from "./scale-fields.ts";
import { type ChangedField, same } from "./three-way-merge.ts";

/** One record that an import adds, changes, or takes away because it was forgotten. */
export interface ImportChange {
  readonly collection: Collection;
  readonly id: string;
  /** A record in conflict is told as such, also where its fields stay as they are. */
  readonly kind: "added" | "changed" | "conflicting" | "forgotten";
  readonly record: Archive[Collection][number];
  /** What becomes different; of a new version, than in the one that it replaces. */
  readonly fields: readonly ChangedField[];
}

/** Every change of a merge, in the order of the collections; tombstones are told by what goes for them. */
export function importChanges(
  mine: Archive,
  { merged, conflicts }: Merge,
): readonly ImportChange[] {
  const open = new Set(conflicts.map(({ collection, id }) => `${collection} ${id}`));
  return collections
    .filter((collection) => collection !== "tombstones")
    .flatMap((collection) => {
      const before = new Map<string, ImportChange["record"]>(
        mine[collection].map((record) => [record.id, record]),
      );
      const kept = new Set<string>(merged[collection].map(({ id }) => id));
      const changed = merged[collection].flatMap((record): readonly ImportChange[] => {
        const own = before.get(record.id);
        const about = { collection, id: record.id, record };
        if (!own) return [{ ...about, kind: "added", fields: versionFields(record, before) }];
        const isOpen = open.has(`${collection} ${record.id}`);
        const fields = own === record ? [] : changedFields(own, record);
        if (!isOpen && fields.length === 0) return [];
        return [{ ...about, kind: isOpen ? "conflicting" : "changed", fields }];
      });
      const gone = mine[collection].flatMap((record): readonly ImportChange[] =>
        kept.has(record.id)
          ? []
          : [{ collection, id: record.id, record, kind: "forgotten", fields: [] }],
      );
      return [...changed, ...gone];
    });
}

/** What goes, what is in conflict, what changes, then what is new. */
const attention: readonly ImportChange["kind"][] = ["forgotten", "conflicting", "changed", "added"];

/**
 * The changes with those first that ask for attention, each kind in the order that it had.
 * @example byAttention([]) // []
 */
export function byAttention(changes: readonly ImportChange[]): readonly ImportChange[] {
  return attention.flatMap((kind) => changes.filter((one) => one.kind === kind));
}

/** A new version of a scale is told by what it says otherwise than the one that it replaces. */
function versionFields(
  record: ImportChange["record"],
  before: ReadonlyMap<string, ImportChange["record"]>,
): readonly ChangedField[] {
  const replaced = "replaces" in record ? before.get(String(record.replaces)) : undefined;
  return replaced ? scaleDifferences(replaced as Scale, record as Scale) : [];
}

function changedFields(own: object, record: object): readonly ChangedField[] {
  const [before, after] = [own, record] as readonly Record<string, unknown>[];
  return [...new Set([...Object.keys(before!), ...Object.keys(after!)])]
    .filter((field) => field !== "updatedAt" && !same(before![field], after![field]))
    .map((field) => ({ field, before: before![field], after: after![field] }));
}
