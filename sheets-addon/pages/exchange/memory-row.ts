/** The rows of the hidden tab in which a workbook remembers what was exchanged. */
import type { ProcessVersion, Row } from "#core";

export const memoryColumns = ["id", "recordId", "text", "text2", "text3"] as const;

/** Room in one cell, and in all of a row's. */
const ROOM = 45_000;
export const MOST_TEXT = 3 * ROOM;

/** The row that remembers a text under a key. */
export function memoryRow(key: string, text: string, recordId = ""): Row {
  return [
    key,
    recordId,
    text.slice(0, ROOM),
    text.slice(ROOM, 2 * ROOM),
    text.slice(2 * ROOM, MOST_TEXT),
  ];
}

/** How a version of the process is remembered: one that others have, or one that only this workbook knows as yet. */
export type ProcessMemory = "process" | "draft";

export function processKey(kind: ProcessMemory, id: string, part: number): string {
  return `${kind} ${id} ${part}`;
}

/** The rows that remember a version, as many as its text needs. */
export function processMemoryRows(kind: ProcessMemory, version: ProcessVersion): readonly Row[] {
  const text = JSON.stringify(version);
  return Array.from({ length: Math.ceil(text.length / MOST_TEXT) }, (_, at) =>
    memoryRow(
      processKey(kind, version.id, at + 1),
      text.slice(at * MOST_TEXT, (at + 1) * MOST_TEXT),
    ),
  );
}
