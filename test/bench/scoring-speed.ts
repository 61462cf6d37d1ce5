/** Scoring in core against the same interval scores as native formulas, recalculated by HyperFormula. */
import { HyperFormula } from "hyperformula";
import { type Levels, type Scale, scorer } from "#core";
import { atLeast, median, type Figure } from "./figure.ts";

const ACCOUNTS = 10_000;
const WEIGHTS = [14, 12, 11, 10, 9, 9, 8, 7, 6, 6, 5, 3];
const POINTS = [0, 25, 50, 75, 100];
const ROUNDS = 7;

export function scoringSpeed(say: (text: string) => void): readonly Figure[] {
  const accounts = Array.from({ length: ACCOUNTS }, (_, account) => levelsOf(account));
  const ours = median(
    Array.from({ length: 3 * ROUNDS }, () => coreSeconds(accounts)).slice(ROUNDS),
  );
  const theirs = median(formulaSeconds(accounts));
  say(`  core ${(ours * 1000).toFixed(2)} ms, native formulas ${(theirs * 1000).toFixed(0)} ms`);
  return [
    atLeast(
      100,
      "ratio",
      "10,000 accounts × 12 factors: native formulas without ranks, against core",
      theirs / ours,
    ),
  ];
}

/** Levels 1 to 5 in a fixed pattern, about every sixth unknown. */
function levelsOf(account: number): Levels {
  return WEIGHTS.map((_, factor) => {
    const turn = (account * 7 + factor * 5 + Math.floor(account / 13)) % 6;
    return turn === 0 ? undefined : turn;
  });
}

function coreSeconds(accounts: readonly Levels[]): number {
  const scale = {
    factors: WEIGHTS.map((weight) => ({ weight, levels: POINTS.map((points) => ({ points })) })),
  } as unknown as Scale;
  const start = performance.now();
  const score = scorer(scale);
  const scores = accounts.map((levels) => score(levels));
  const seconds = (performance.now() - start) / 1000;
  if (scores.length !== ACCOUNTS) throw new Error("Some accounts have no score.");
  return seconds;
}

/**
 * The leanest sheet that gives low, high and midpoint: points stand in the cells already, the unknown are
 * empty, and one weight is changed so that every formula is computed again. Parsing isn't counted.
 */
function formulaSeconds(accounts: readonly Levels[]): readonly number[] {
  const rows = accounts.map((levels, index) => {
    const row = index + 2;
    const points = levels.map((level) => (level === undefined ? null : POINTS[level - 1]!));
    const low = `=SUMPRODUCT($A$1:$L$1,A${row}:L${row})/SUM($A$1:$L$1)`;
    const high = `=M${row}+SUMPRODUCT($A$1:$L$1,--ISBLANK(A${row}:L${row}))*100/SUM($A$1:$L$1)`;
    return [...points, low, high, `=(M${row}+N${row})/2`];
  });
  const engine = HyperFormula.buildFromArray([WEIGHTS, ...rows], {
    licenseKey: "gpl-v3",
    useArrayArithmetic: true,
    maxRows: 20_000,
  });
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const start = performance.now();
    engine.setCellContents({ sheet: 0, row: 0, col: 0 }, WEIGHTS[0]! + (round % 2));
    return (performance.now() - start) / 1000;
  });
  agree(engine, accounts);
  engine.destroy();
  return times;
}

/** A baseline that computes something else would prove nothing. */
function agree(engine: HyperFormula, accounts: readonly Levels[]): void {
  engine.setCellContents({ sheet: 0, row: 0, col: 0 }, WEIGHTS[0]!);
  const scale = {
    factors: WEIGHTS.map((weight) => ({ weight, levels: POINTS.map((points) => ({ points })) })),
  } as unknown as Scale;
  const score = scorer(scale);
  for (const account of [0, 17, 4711, ACCOUNTS - 1]) {
    const { low, high, midpoint } = score(accounts[account]!);
    [low, high, midpoint].forEach((value, at) => {
      const cell = engine.getCellValue({ sheet: 0, row: account + 1, col: 12 + at });
      if (typeof cell !== "number" || Math.abs(cell - value) > 1e-9)
        throw new Error(`Row ${account + 2}: formulas give ${String(cell)}, core ${value}.`);
    });
  }
}
