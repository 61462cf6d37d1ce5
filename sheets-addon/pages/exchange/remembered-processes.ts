/** Versions of the process that were exchanged: remembered as they are, for rows that are edited become a version of their own. */
import type { ProcessVersion } from "#core";
import type { RowWrite } from "../exchange-contract.ts";
import { remembering, type Memory } from "./memory.ts";
import { processKey, processMemoryRows } from "./memory-row.ts";

/** The writes that remember versions; one that is remembered never changes. */
export function rememberProcesses(
  memory: Memory,
  versions: readonly ProcessVersion[],
): readonly RowWrite[] {
  return versions.flatMap((version) => {
    if (memory.rows.has(processKey("process", version.id, 1))) return [];
    const rows = processMemoryRows("process", version);
    return [
      ...rows.flatMap((row) => remembering(memory, String(row[0]), row)),
      // A draft that was exchanged is none any more.
      ...rows.flatMap((_, at) =>
        remembering(memory, processKey("draft", version.id, at + 1), null),
      ),
    ];
  });
}
