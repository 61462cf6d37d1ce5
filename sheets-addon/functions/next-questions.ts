/** NEXT_QUESTIONS: what to find out next about a portfolio, the most worthwhile first. */
import { openDecision, worthwhileQuestions, type Basis, type FactorId, type Scale } from "#core";
import { cellAt, isEmpty, numberOf, rowsOf, wholeNumberOf } from "./arguments.ts";
import { thresholdsOf } from "./quadrant.ts";
import { ratedAccounts } from "./scale-score.ts";

const SHOWN = 20;

interface Axis {
  readonly scale: Scale;
  readonly accounts: readonly Basis["levels"][];
  readonly names: ReadonlyMap<FactorId, string>;
  readonly efforts: ReadonlyMap<FactorId, number>;
}

/** Account, factor, how sure the quadrant is today, by how much the answer raises that, and its worth. */
export function nextQuestions(
  accounts: unknown,
  relationship: readonly [levels: unknown, factors: unknown],
  potential: readonly [levels: unknown, factors: unknown],
  thresholds: unknown,
  most: unknown,
  points: unknown,
): string | readonly (readonly unknown[])[] {
  const names = rowsOf(accounts).map(([name]) => name);
  const across = axisOf("relationship", relationship, points, names.length);
  const upward = axisOf("potential", potential, points, names.length);
  const divided = thresholdsOf(thresholds);
  const count = isEmpty(most) ? SHOWN : wholeNumberOf(most, "“most”", 1, 10_000);
  const effortOf = (factor: FactorId) =>
    across.efforts.get(factor) ?? upward.efforts.get(factor) ?? 1;
  const questions = names.flatMap((name, row) => {
    if (isEmpty(name)) return [];
    const bases: readonly [Basis, Basis] = [
      { scale: across.scale, levels: across.accounts[row]!, cuts: [divided.relationship] },
      { scale: upward.scale, levels: upward.accounts[row]!, cuts: [divided.potential] },
    ];
    const { certainty } = openDecision(bases, effortOf);
    return worthwhileQuestions(bases, effortOf).map(({ question, worth }) => ({
      name,
      factor: (question.scale === across.scale ? across : upward).names.get(question.factorId),
      certainty,
      gain: question.gain,
      worth,
    }));
  });
  if (questions.length === 0) return "";
  return questions
    .sort((a, b) => b.worth - a.worth)
    .slice(0, count)
    .map(({ name, factor, certainty, gain, worth }) => [name, factor, certainty, gain, worth]);
}

/** Text in the cells above the weights are the factors' names; numbers below them what it takes to find out. */
function axisOf(
  name: string,
  [levels, factors]: readonly [unknown, unknown],
  points: unknown,
  rows: number,
): Axis {
  const lines = rowsOf(factors);
  const isNumbers = (line: readonly unknown[]) =>
    line.every((cell) => !isEmpty(cell) && Number.isFinite(Number(cell)));
  const weightsAt = lines.findIndex(isNumbers);
  if (weightsAt < 0 || weightsAt > 1 || lines.length > weightsAt + 2)
    throw new Error(
      `“${name}Factors” must be a row of weights, with a row of names above it and a row of efforts below it if you like.`,
    );
  const { scale: plain, accounts } = ratedAccounts(
    levels,
    [lines[weightsAt]],
    points,
    `${name}Levels`,
  );
  if (accounts.length !== rows)
    throw new Error(
      `“accounts” has ${rows} rows and “${name}Levels” has ${accounts.length}. Give one row an account in both.`,
    );
  // The two scales are told apart by their factors' ids.
  const ids = plain.factors.map((_, at) => `${name} ${at + 1}` as FactorId);
  const scale: Scale = {
    ...plain,
    factors: plain.factors.map((factor, at) => ({ ...factor, id: ids[at]! })),
  };
  const titles = weightsAt === 1 ? lines[0]! : [];
  const efforts = lines[weightsAt + 1] ?? [];
  return {
    scale,
    accounts,
    names: new Map(ids.map((id, at) => [id, isEmpty(titles[at]) ? id : String(titles[at])])),
    efforts: new Map(
      ids.flatMap((id, at) =>
        isEmpty(efforts[at])
          ? []
          : [[id, numberOf(efforts[at], cellAt(`${name}Factors`, weightsAt + 1, at), 0.001, 1e6)]],
      ),
    ),
  };
}
