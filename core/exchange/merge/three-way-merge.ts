/** Two versions of a record become one, field by field, measured against versions that both sides once had. */

/** What a merge needs of a record that people edit. */
export interface Editable {
  readonly id: string;
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
}

export type Side = "mine" | "theirs";

/** A field that two versions of a record say differently. */
export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A field that both sides changed, each in its own way; an absent value is one that the side does not have. */
export interface FieldConflict {
  readonly field: string;
  /** What both sides once had, where that is known. */
  readonly before: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Decides which side's value of a field holds. */
export type Choose = (conflict: FieldConflict) => Side;

export interface MergedRecord<T> {
  readonly record: T;
  readonly conflicts: readonly FieldConflict[];
}

/** Lists without an order: what one side added and the other took away are both done. */
const sets: ReadonlySet<string> = new Set(["domains", "contactIds"]);
const stamps: ReadonlySet<string> = new Set(["id", "createdAt", "updatedAt"]);

/**
 * The record of both sides. A side that still has the value of a known earlier version has not touched the field:
 * the other side's value holds. Where both touched it, `choose` decides and the conflict is named. Without an
 * earlier version the record that was edited last holds as a whole; edited at the same moment, each field that differs is in conflict.
 * @example mergeRecord({ id: "a", name: "A", owner: "Wu" }, { id: "a", name: "B" }, [{ id: "a", name: "A" }]).record // { id: "a", name: "B", owner: "Wu" }
 */
export function mergeRecord<T extends Editable>(
  mine: T,
  theirs: T,
  bases: readonly T[],
  choose: Choose = byPlainOrder,
): MergedRecord<T> {
  const [at, theirAt] = [mine.updatedAt ?? "", theirs.updatedAt ?? ""];
  if (bases.length === 0 && at !== theirAt)
    return { record: at > theirAt ? mine : theirs, conflicts: [] };
  const conflicts: FieldConflict[] = [];
  const fields: Record<string, unknown> = {};
  const [own, other] = [mine, theirs] as readonly object[] as readonly Record<string, unknown>[];
  const earlier = bases as readonly object[] as readonly Record<string, unknown>[];
  for (const field of new Set([...Object.keys(own!), ...Object.keys(other!)])) {
    const value = stamps.has(field) ? own![field] : fieldOf(field);
    if (value !== undefined) fields[field] = value;
  }
  if (mine.createdAt !== undefined)
    fields["createdAt"] = earliest(mine.createdAt, theirs.createdAt ?? mine.createdAt);
  if (at || theirAt) fields["updatedAt"] = at > theirAt ? at : theirAt;
  const record = same(fields, own) ? mine : same(fields, other) ? theirs : (fields as unknown as T);
  return { record, conflicts };

  function fieldOf(field: string): unknown {
    const [here, there] = [own![field], other![field]];
    if (same(here, there)) return here;
    const known = earlier.map((one) => one[field]);
    if (sets.has(field) && known.length > 0) return mergedSet(known.at(-1), here, there);
    const untouched = [here, there].map((value) => known.some((one) => same(one, value)));
    if (untouched[0] !== untouched[1]) return untouched[0] ? there : here;
    const conflict = { field, before: known.at(-1), mine: here, theirs: there };
    conflicts.push(conflict);
    return choose(conflict) === "mine" ? here : there;
  }
}

/**
 * Decides alike wherever the two values meet, without knowing who is who: the greater number or the later text.
 * @example byPlainOrder({ field: "owner", before: "Li", mine: "Wu", theirs: "An" }) // "mine"
 */
export function byPlainOrder({ mine, theirs }: FieldConflict): Side {
  if (typeof mine === "number" && typeof theirs === "number")
    return mine >= theirs ? "mine" : "theirs";
  return plain(mine) >= plain(theirs) ? "mine" : "theirs";
}

/** Are two values the same, in whatever order the parts of a value stand? Absent is the same as undefined. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other] as readonly Record<string, unknown>[];
  for (const key in left) if (!same(left[key], right![key])) return false;
  for (const key in right) if (right[key] !== undefined && left![key] === undefined) return false;
  return true;
}

function mergedSet(before: unknown, mine: unknown, theirs: unknown): readonly unknown[] {
  const [known, here, there] = [before, mine, theirs].map(
    (list) => new Set((list as readonly unknown[]) ?? []),
  ) as [Set<unknown>, Set<unknown>, Set<unknown>];
  const kept = [...known].filter((one) => here.has(one) && there.has(one));
  const added = [...here, ...there].filter((one) => !known.has(one));
  return [...kept, ...[...new Set(added)].sort()];
}

function plain(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value ?? "");
  if (Array.isArray(value)) return value.map(plain).join("\n");
  const parts = value as Readonly<Record<string, unknown>>;
  return Object.keys(parts)
    .sort()
    .map((key) => `${key}\n${plain(parts[key])}`)
    .join("\n");
}

function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
