/** The records of a sheet by their names: people who type a row write what they know, and that is seldom an id. */
import { foldSpace } from "../../value/white-space.ts";

/** A record that a name may mean, with the account that it belongs to. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly accountId?: string | undefined;
}

export interface NamedRecords {
  readonly byId: ReadonlyMap<string, NamedRecord>;
  readonly byName: ReadonlyMap<string, readonly NamedRecord[]>;
}

export function namedRecords(records: readonly NamedRecord[]): NamedRecords {
  const byName = new Map<string, NamedRecord[]>();
  for (const record of records) {
    const key = nameKey(record.name);
    const others = byName.get(key);
    if (others) others.push(record);
    else if (key !== "") byName.set(key, [record]);
  }
  return { byId: new Map(records.map((record) => [record.id, record])), byName };
}

/**
 * The records that a text means: the one with this id, or those of this name, however it is spaced and whether its letters
 * are large or small; within an account, where one is given.
 * @example recordsMeant(namedRecords([{ id: "a1", name: "Orrin Works" }]), "orrin  works") // [{ id: "a1", name: "Orrin Works" }]
 */
export function recordsMeant(
  { byId, byName }: NamedRecords,
  text: string,
  accountId?: string,
): readonly NamedRecord[] {
  const known = byId.get(text.trim());
  if (known) return [known];
  const found = byName.get(nameKey(text)) ?? [];
  return accountId === undefined || accountId === ""
    ? found
    : found.filter((one) => one.accountId === accountId);
}

function nameKey(name: string): string {
  return foldSpace(name).toLowerCase();
}
