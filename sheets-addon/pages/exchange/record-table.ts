/** The tables whose records take one row each. */
import { recordTables, type Table } from "#core";

export type RecordKey = keyof typeof recordTables;

export const recordKeys = Object.keys(recordTables) as readonly RecordKey[];

/** The table of a collection, whatever its records are. */
export function tableOf(key: RecordKey): Table<{ readonly id: string }> {
  return recordTables[key] as Table<{ readonly id: string }>;
}
