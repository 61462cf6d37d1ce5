/** The levels of many accounts on one scale as a table of whole numbers: what scoring in bulk reads. */
import type { AccountId } from "../../value/id.ts";
import { isNewer, type Levels, type Rating } from "./rating.ts";
import type { Scale } from "../scale/scale.ts";

/** A row an account, a column a factor of the scale, row after row; levels count from 1, and 0 is unknown. */
export interface LevelTable {
  readonly rows: number;
  readonly levels: Uint16Array;
}

/**
 * The levels of some accounts as a table; a level that the scale doesn't have is unknown.
 * @example levelTable({ factors: [{ levels: [{}, {}] }, { levels: [{}] }] }, [[2, undefined], [1, 3]]) // { rows: 2, levels: Uint16Array.of(2, 0, 1, 0) }
 */
export function levelTable(scale: Scale, rows: readonly Levels[]): LevelTable {
  const most = scale.factors.map(({ levels }) => levels.length);
  const table = new Uint16Array(rows.length * most.length);
  let at = 0;
  for (const row of rows)
    for (let place = 0; place < most.length; place++, at++) {
      const level = row[place];
      if (level !== undefined && level <= most[place]!) table[at] = level;
    }
  return { rows: rows.length, levels: table };
}

/**
 * The levels that hold now, as `currentLevels` gives them, for the accounts that `rowOf` numbers from 0 on.
 * Ratings of other accounts and of other scales are left out.
 */
export function currentLevelTable(
  scale: Scale,
  ratings: readonly Rating[],
  rowOf: ReadonlyMap<AccountId, number>,
): LevelTable {
  const columns = scale.factors.length;
  const places = new Map(scale.factors.map((factor, place) => [factor.id, place]));
  const most = scale.factors.map(({ levels }) => levels.length);
  const table = new Uint16Array(rowOf.size * columns);
  // Where in the list the rating stands that holds so far; numbers are quicker kept than the ratings themselves.
  const newest = new Int32Array(table.length).fill(-1);
  for (let from = 0; from < ratings.length; from++) {
    const rating = ratings[from]!;
    if (rating.scaleId !== scale.id) continue;
    const place = places.get(rating.factorId);
    const row = rowOf.get(rating.accountId);
    if (place === undefined || row === undefined) continue;
    const at = row * columns + place;
    if (!isNewer(rating, ratings[newest[at]!])) continue;
    newest[at] = from;
    const { level } = rating;
    table[at] = level !== undefined && level <= most[place]! ? level : 0;
  }
  return { rows: rowOf.size, levels: table };
}
