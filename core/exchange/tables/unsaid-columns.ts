/** What a pasted table of a scale has no columns for stays as it is in the scale that it belongs to. */
import type { Scale } from "../../rating/scale/scale.ts";
import { scaleColumns, scaleRows } from "./scale-table.ts";
import type { Row } from "./table.ts";

const keys: readonly string[] = /* @__PURE__ */ scaleColumns.map(({ key }) => key);
const place = (key: string): number => keys.indexOf(key);

/**
 * The rows with what the table has no columns for, as it is in `beside`: a translation as long as the text itself is
 * the same, and the bounds of levels as long as there are as many.
 */
export function withUnsaid(
  rows: readonly Row[],
  beside: Scale,
  order: readonly (string | undefined)[],
): readonly Row[] {
  const known = rowsByLevel(scaleRows([beside]));
  const given = rowsByLevel(rows);
  return rows.map((row) => {
    const factor = String(row[place("factorId")]);
    const [mine, theirs] = [known.get(factor), given.get(factor)!];
    const before = mine?.[mine.length === theirs.length ? theirs.indexOf(row) : 0];
    if (!before) return row;
    return row.map((cell, at) => {
      const key = keys[at]!;
      if (order.includes(key) || (mine!.length !== theirs.length && ofLevels.has(bareKey(key))))
        return cell;
      const other = key.endsWith(".en") ? key.replace(".en", ".zh") : key.replace(".zh", ".en");
      const isSame = other === key || !order.includes(other) || isAlike(row, before, other);
      return cell === "" && isSame && !ofVersions.has(key) ? before[at]! : cell;
    });
  });
}

const ofLevels: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "level points description atLeast below words".split(" "),
);
const ofVersions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "replaces savedAt retired".split(" "),
);

function bareKey(key: string): string {
  return key.replace(/\.(?:en|zh)$/u, "");
}

function isAlike(a: Row, b: Row, key: string): boolean {
  return String(a[place(key)]).trim() === String(b[place(key)]).trim();
}

function rowsByLevel(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const factor = String(row[place("factorId")]);
    groups.set(factor, [...(groups.get(factor) ?? []), row]);
  }
  return groups;
}
