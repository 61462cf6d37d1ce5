/** The outcome of an evaluation, as a table for people and as one object for machines. */
import { f1, precision, recall, type Score } from "./scores.ts";

/** A table of the keys and, under it, what each page was missed or wrong in. */
export function scoreTable(cases: number, scores: readonly Score[]): string {
  const head = ["key", "precision", "recall", "F1", "expected", "found"];
  const rows = scores.map((score) => [
    score.key,
    ...[precision(score), recall(score), f1(score)].map((share) => share.toFixed(3)),
    String(score.expected),
    String(score.found),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]!.length)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join("  "),
  );
  return [`${cases} cases`, "", ...lines, ...scores.flatMap(missLines)].join("\n");
}

function missLines({ key, misses }: Score): readonly string[] {
  if (misses.length === 0) return [];
  return [
    "",
    `${key}:`,
    ...misses.flatMap((miss) => [
      `  ${miss.case}`,
      ...miss.missed.map((value) => `    missed  ${value}`),
      ...miss.wrong.map((value) => `    wrong   ${value}`),
    ]),
  ];
}

/** `{ cases, properties: { key: { precision, recall, f1, expected, found } } }`. */
export function scoreObject(cases: number, scores: readonly Score[]): object {
  const properties = scores.map((score) => [
    score.key,
    {
      precision: precision(score),
      recall: recall(score),
      f1: f1(score),
      expected: score.expected,
      found: score.found,
    },
  ]);
  return { cases, properties: Object.fromEntries(properties) };
}
