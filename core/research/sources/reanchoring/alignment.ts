/** Lays a quote with its surroundings over a stretch of a page, token by token, at the least loss. */
import { EDGE, NUMBER, SIGN, type Tokens } from "./token.ts";

export interface Alignment {
  readonly score: number;
  /** For each token of the pattern the token of the page it lies on, −1 where it was dropped. */
  readonly place: Int32Array;
  /** For each token of the pattern how much of it stands: 1 itself, a part for one of its family, else 0. */
  readonly kept: Float64Array;
}

/** A word of the same family, and another number in the place of a number. */
const KIN = 0.6;
const OTHER_NUMBER = 0.2;

const REPLACED = -0.35;
const UNLIKE = -0.6;
const OPEN = -0.5;
const DROPPED = -0.05;
const ADDED = -0.03;

const DIAGONAL = 0;
const DROP = 1;
const ADD = 2;

/**
 * The best alignment of a whole pattern with a part of the tokens from `from` on, within `slack` tokens
 * of the diagonal (Gotoh's affine gaps: one long insertion or deletion is one event).
 */
export function align(
  pattern: Tokens,
  weight: Float64Array,
  page: Tokens,
  from: number,
  slack: number,
): Alignment | undefined {
  const width = 2 * slack + 1;
  const rows = pattern.count;
  const lead = from - slack;
  const trace = new Uint8Array((rows + 1) * width);
  let diagonal = new Float64Array(width);
  let drop = new Float64Array(width).fill(-Infinity);
  let add = new Float64Array(width).fill(-Infinity);
  let nextDiagonal = new Float64Array(width);
  let nextDrop = new Float64Array(width);
  let nextAdd = new Float64Array(width);
  for (let row = 1; row <= rows; row++) {
    const word = pattern.word[row - 1]!;
    const stem = pattern.stem[row - 1]!;
    const kind = pattern.kind[row - 1]!;
    const worth = weight[row - 1]!;
    for (let band = 0; band < width; band++) {
      // Row `row` is the pattern's token row − 1; its token of the page is lead + row − 1 + band.
      const at = lead + row - 1 + band;
      let state = 0;
      if (at >= 0 && at < page.count) {
        const d = diagonal[band]!;
        const x = drop[band]!;
        const y = add[band]!;
        let best = d;
        if (x > best) {
          best = x;
          state = DROP;
        }
        if (y > best) {
          best = y;
          state = ADD;
        }
        const found = page.kind[at]!;
        let gain: number;
        if (page.word[at] === word) gain = worth;
        else if (page.stem[at] === stem) gain = worth * KIN * 0.7;
        else if (kind === EDGE || found === EDGE) gain = -2;
        else if (kind === NUMBER && found === NUMBER) gain = 0;
        else if (kind === SIGN && found === SIGN) gain = -0.05;
        else gain = kind === found ? REPLACED * Math.max(0.4, worth) : UNLIKE;
        nextDiagonal[band] = best + gain;
      } else nextDiagonal[band] = -Infinity;
      // Dropping a token of the pattern leaves the place in the page: one band further.
      if (band + 1 < width) {
        const opened = Math.max(diagonal[band + 1]!, add[band + 1]!) + OPEN;
        const longer = drop[band + 1]!;
        if (opened >= longer) {
          nextDrop[band] = opened + DROPPED;
          state |= (diagonal[band + 1]! >= add[band + 1]! ? DIAGONAL : ADD) << 2;
        } else {
          nextDrop[band] = longer + DROPPED;
          state |= DROP << 2;
        }
      } else nextDrop[band] = -Infinity;
      if (band > 0 && at >= 0 && at < page.count) {
        const opened = nextDiagonal[band - 1]! + OPEN;
        const opener = nextDrop[band - 1]! + OPEN;
        const longer = nextAdd[band - 1]!;
        if (longer >= opened && longer >= opener) {
          nextAdd[band] = longer + ADDED;
          state |= ADD << 4;
        } else if (opened >= opener) nextAdd[band] = opened + ADDED;
        else {
          nextAdd[band] = opener + ADDED;
          state |= DROP << 4;
        }
      } else nextAdd[band] = -Infinity;
      trace[row * width + band] = state;
    }
    [diagonal, nextDiagonal] = [nextDiagonal, diagonal];
    [drop, nextDrop] = [nextDrop, drop];
    [add, nextAdd] = [nextAdd, add];
  }
  let score = -Infinity;
  let band = 0;
  let state = DIAGONAL;
  for (let index = 0; index < width; index++) {
    if (diagonal[index]! > score) [score, band, state] = [diagonal[index]!, index, DIAGONAL];
    if (drop[index]! > score) [score, band, state] = [drop[index]!, index, DROP];
  }
  if (score === -Infinity) return undefined;
  const place = new Int32Array(rows).fill(-1);
  const kept = new Float64Array(rows);
  for (let row = rows; row > 0;) {
    const cell = trace[row * width + band]!;
    if (state === DIAGONAL) {
      const at = lead + row - 1 + band;
      place[row - 1] = at;
      kept[row - 1] = standing(pattern, row - 1, page, at);
      state = cell & 3;
      row--;
    } else if (state === DROP) {
      state = (cell >> 2) & 3;
      row--;
      band++;
    } else {
      state = (cell >> 4) & 3;
      band--;
    }
  }
  return { score, place, kept };
}

function standing(pattern: Tokens, row: number, page: Tokens, at: number): number {
  if (pattern.word[row] === page.word[at]) return 1;
  if (pattern.stem[row] === page.stem[at]) return KIN;
  return pattern.kind[row] === NUMBER && page.kind[at] === NUMBER ? OTHER_NUMBER : 0;
}
