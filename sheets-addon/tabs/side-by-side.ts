/** Tables that stand beside each other in one tab: each begins at the top, and ends where it ends. */
import type { Row } from "#core";

/** A table of a tab: its rows, all of one width. */
export interface Block {
  readonly width: number;
  readonly rows: readonly Row[];
}

/** The rows of the tab, with empty cells below the shorter tables. */
export function sideBySide(blocks: readonly Block[]): readonly Row[] {
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  return Array.from({ length: height }, (_, at) =>
    blocks.flatMap(({ width, rows }): Row => rows[at] ?? Array.from({ length: width }, () => "")),
  );
}
