/** BALANCED_SCORES: sellers by process as well as by results, figures against targets. */
import { appraisedFigures, balancedScore, usualTargets, type Appraisal, type Targets } from "#core";
import { cellAt, cellsOf, isEmpty, rowsOf } from "./arguments.ts";
import { boundedNumber } from "./record-rows.ts";

/** For each row: the score from 0 to 100, then of each figure the share of its target that was reached. */
export function balancedScoreRows(
  figures: unknown,
  targets: unknown,
  weights: unknown,
): readonly (readonly unknown[])[] {
  const rows = rowsOf(figures);
  const width = rows[0]?.length ?? 0;
  if (width !== appraisedFigures.length)
    throw new Error(
      `“figures” has ${width} ${width === 1 ? "column" : "columns"}, but needs seven: conditions met, stages entered, stages completed, accounts developed, people met, growth of the support surface, won.`,
    );
  const wanted = targetsOf(targets, weights);
  return rows.map((row, down) => {
    if (row.every(isEmpty)) return row.map(() => "").concat("");
    const appraisal = Object.fromEntries(
      appraisedFigures.map((figure, at) => [
        figure,
        isEmpty(row[at])
          ? undefined
          : boundedNumber(
              row[at],
              cellAt("figures", down, at),
              -Number.MAX_VALUE,
              Number.MAX_VALUE,
            ),
      ]),
    ) as unknown as Appraisal;
    const { score, figures: scored } = balancedScore(appraisal, wanted);
    return [score ?? "", ...scored.map(({ reached }) => reached ?? "")];
  });
}

function targetsOf(targets: unknown, weights: unknown): Targets {
  const [given, weighed] = [sevenOf(targets, "targets"), sevenOf(weights, "weights")];
  return Object.fromEntries(
    appraisedFigures.map((figure, at) => {
      const usual = usualTargets[figure];
      const target = given && isEmpty(given[at]) ? undefined : given?.[at];
      const weight = weighed && isEmpty(weighed[at]) ? undefined : weighed?.[at];
      return [
        figure,
        {
          target: target === undefined ? usual.target : positive(target, cellAt("targets", 0, at)),
          weight:
            weight === undefined
              ? usual.weight
              : boundedNumber(weight, cellAt("weights", 0, at), 0, Number.MAX_VALUE),
        },
      ];
    }),
  ) as unknown as Targets;
}

function positive(cell: unknown, what: string): number {
  const number = boundedNumber(cell, what, 0, Number.MAX_VALUE);
  if (number > 0) return number;
  throw new Error(`${what} must be more than 0: a target of nothing is always reached.`);
}

function sevenOf(argument: unknown, name: string): readonly unknown[] | undefined {
  if (isEmpty(argument)) return undefined;
  const cells = cellsOf(argument);
  if (cells.length === appraisedFigures.length) return cells;
  throw new Error(`“${name}” has ${cells.length} cells, but there are seven figures.`);
}
