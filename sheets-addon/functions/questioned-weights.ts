/** Accounts rated on a scale whose weights are questioned: by how much, and what its factors are called. */
import type { Defensible, Levels, Scale } from "#core";
import { isEmpty, numberOf, rowsOf, shown } from "./arguments.ts";
import { ratedAccounts } from "./scale-score.ts";

/** As the extension questions weights, until somebody says otherwise. */
const QUESTIONED = 10;

/** As many sets of weights as the extension draws, from the same seed: a formula shows the same each time. */
export const DRAWS = 10_000;
export const SEED = 1;

/** The rated accounts of a range; `places` gives for each row its account, none for an empty row. */
export interface QuestionedScale {
  readonly scale: Scale;
  readonly accounts: readonly Levels[];
  readonly places: readonly (number | undefined)[];
  /** A factor by its name, or by its number where it has none. */
  readonly nameOf: (factorId: string) => string | number;
}

/** A row of names may stand above the weights. */
export function questionedScale(
  levels: unknown,
  weights: unknown,
  points: unknown,
  names: { readonly levels: string; readonly weights: string },
): QuestionedScale {
  const lines = rowsOf(weights);
  const isNamed = lines.length === 2 && lines[0]!.some((cell) => Number.isNaN(Number(cell)));
  if (lines.length > 1 && !isNamed && lines[0]!.length > 1)
    throw new Error(
      `“${names.weights}” must be a row of weights, with a row of names above it if you like.`,
    );
  const rated = ratedAccounts(levels, isNamed ? [lines[1]] : weights, points, names.levels);
  const used = rated.accounts.flatMap((known, row) => (known.length > 0 ? [row] : []));
  const placeOf = new Map(used.map((row, place) => [row, place]));
  return {
    scale: rated.scale,
    accounts: used.map((row) => rated.accounts[row]!),
    places: rated.accounts.map((_, row) => placeOf.get(row)),
    nameOf: (factorId) => {
      const title = isNamed ? lines[0]![Number(factorId)] : undefined;
      return isEmpty(title) ? Number(factorId) + 1 : String(title).trim();
    },
  };
}

/** How far weights may be questioned: so many points each, or as long as their order holds, or however one likes. */
export function doubtOf(argument: unknown): Defensible {
  if (isEmpty(argument)) return { kind: "near", points: QUESTIONED };
  const word = String(argument).trim().toLowerCase();
  if (word === "order" || word === "any") return { kind: word };
  if (Number.isNaN(Number(argument)))
    throw new Error(
      `“doubt” must be a number of points from 0 to 100, "order" or "any", not ${shown(argument)}.`,
    );
  return { kind: "near", points: numberOf(argument, "“doubt”", 0, 100) };
}
