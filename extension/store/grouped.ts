/** Records by what they belong to, so that each is looked at once. */

/** The records of each key, in their order. @example grouped([1, 2, 3], (n) => n % 2).get(1) // [1, 3] */
export function grouped<T, K>(
  records: readonly T[],
  keyOf: (record: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
