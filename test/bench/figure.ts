/** A figure of the bench: what was measured, its limit, and whether it holds. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly better: "lower" | "higher";
  readonly unit: "ratio" | "bytes" | "calls";
  readonly ok: boolean;
}

/** A figure that must not rise above its limit. */
export function atMost(limit: number, unit: Figure["unit"], name: string, value: number): Figure {
  return { name, value: rounded(value, unit), limit, better: "lower", unit, ok: value <= limit };
}

/** A figure that must not fall below its limit. */
export function atLeast(limit: number, unit: Figure["unit"], name: string, value: number): Figure {
  return { name, value: rounded(value, unit), limit, better: "higher", unit, ok: value >= limit };
}

/** The figures as a table for people. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, limit, better, unit, ok }) => [
    ok ? "ok" : "MISSED",
    name,
    value.toLocaleString("en"),
    `${better === "lower" ? "≤" : "≥"} ${limit.toLocaleString("en")}`,
    unit,
  ]);
  const table = [["", "figure", "value", "limit", "unit"], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column > 1 && column < 4 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The middle of repeated measurements, which a busy machine moves least. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function rounded(value: number, unit: Figure["unit"]): number {
  return unit === "ratio" ? Number(value.toPrecision(3)) : value;
}
