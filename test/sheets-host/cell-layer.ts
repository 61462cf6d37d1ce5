/** One property of the cells of a sheet (number format, note, background …), kept only where it was set. */

/** More columns than any spreadsheet of Google's may have, so that row and column make one key. */
const STRIDE = 32_768;

export interface CellLayer<Value> {
  get(row: number, column: number): Value | undefined;
  set(row: number, column: number, value: Value | undefined): void;
  /** Moves what lies at or below `row` by `count` rows; a negative count removes that many rows first. */
  shiftRows(row: number, count: number): void;
  shiftColumns(column: number, count: number): void;
  clear(): void;
}

export function cellLayer<Value>(): CellLayer<Value> {
  let cells = new Map<number, Value>();

  function move(place: (row: number, column: number) => number | undefined): void {
    const moved = new Map<number, Value>();
    for (const [key, value] of cells) {
      const to = place(Math.floor(key / STRIDE), key % STRIDE);
      if (to !== undefined) moved.set(to, value);
    }
    cells = moved;
  }
  const shifted = (at: number, from: number, count: number) =>
    at < from ? at : at < from - count ? undefined : at + count;

  return {
    get: (row, column) => cells.get(row * STRIDE + column),
    set(row, column, value) {
      if (value === undefined) cells.delete(row * STRIDE + column);
      else cells.set(row * STRIDE + column, value);
    },
    shiftRows(from, count) {
      move((row, column) => {
        const to = shifted(row, from, count);
        return to === undefined ? undefined : to * STRIDE + column;
      });
    },
    shiftColumns(from, count) {
      move((row, column) => {
        const to = shifted(column, from, count);
        return to === undefined ? undefined : row * STRIDE + to;
      });
    },
    clear() {
      cells = new Map();
    },
  };
}
