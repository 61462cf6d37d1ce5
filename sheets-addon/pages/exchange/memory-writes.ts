/** What an import makes the workbook remember: the file's versions and what its writer had seen; and what it makes it forget. */
import { fromRow, toRow, type Archive, type Cell } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { remembering, type Memory } from "./memory.ts";
import { memoryRow } from "./memory-row.ts";
import { rememberProcesses } from "./remembered-processes.ts";
import { forgetStale } from "./kept-versions.ts";
import { rememberIds } from "./known-ids.ts";
import { forgetVersions, newVersions, rememberVersions, somewhere } from "./versions.ts";
import { recordKeys, tableOf } from "./record-table.ts";
import { belongsTo, withoutNames } from "./write-step.ts";

export function memoryWrites(
  memory: Memory,
  incoming: Archive,
  merged: Archive,
  { isPasted = false }: { readonly isPasted?: boolean },
): readonly RowWrite[] {
  const { origin } = incoming;
  const forgotten = forgetVersions(memory, merged);
  const gone = new Set<string>(merged.tombstones.map(({ id }) => id));
  if (isPasted) return [...forgotten, ...rememberIds(memory, undefined, gone)];
  const kept = keptOf(incoming, gone);
  const seen = origin
    ? [...origin.seen, { id: origin.id, exportedAt: incoming.exportedAt }].flatMap(
        ({ id, exportedAt }) =>
          exportedAt > (memory.seen.get(id) ?? "")
            ? remembering(memory, `seen ${id}`, memoryRow(`seen ${id}`, exportedAt))
            : [],
      )
    : [];
  const added = newVersions(memory, kept, origin?.id ?? somewhere);
  const marks = origin && {
    [origin.id]: Object.fromEntries(origin.seen.map(({ id, exportedAt }) => [id, exportedAt])),
  };
  const versions = [
    ...rememberVersions(memory, added),
    ...forgetStale(withMarks(memory, marks), added, merged),
  ];
  const keys = new Set(versions.map(([key]) => key));
  return [
    ...versions,
    ...forgotten.filter(([key]) => !keys.has(key)),
    ...rememberIds(memory, kept, gone),
    ...rememberProcesses(memory, merged.processes),
    ...seen,
    ...Object.entries(marks ?? {}).flatMap(([place, of]) =>
      remembering(memory, `marks ${place}`, memoryRow(`marks ${place}`, JSON.stringify(of))),
    ),
  ];
}

function withMarks(memory: Memory, marks: Readonly<Record<string, Marks>> = {}): Memory {
  return { ...memory, marks: new Map([...memory.marks, ...Object.entries(marks)]) };
}

type Marks = Readonly<Record<string, string>>;

/** The records of an archive without those that were forgotten here, and without their names. */
function keptOf(archive: Archive, gone: ReadonlySet<string>): Archive {
  if (gone.size === 0) return archive;
  const parts = recordKeys.map((key) => {
    const table = tableOf(key);
    return [
      key,
      (archive[key] as readonly { readonly id: string }[]).flatMap((record) => {
        const cells = toRow(table, record);
        if (belongsTo(key, cells, gone)) return [];
        const left: readonly Cell[] = withoutNames(key, cells, gone);
        if (left === cells) return record;
        const read = fromRow(table, left);
        return read.ok ? read.value : [];
      }),
    ];
  });
  return { ...archive, ...Object.fromEntries(parts) } as Archive;
}
