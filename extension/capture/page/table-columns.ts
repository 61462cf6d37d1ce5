/** In which row and column of its table a cell stands, where others reach over several rows or columns. */

// Some pages claim more than a table can hold.
const WIDEST = 100;
const HIGHEST = 1000;

/** The columns of one page's tables; a table without such cells is not looked at. */
export function tableColumns(): (cell: HTMLTableCellElement) => number {
  const known = new WeakMap<Element, ReadonlyMap<Element, number> | undefined>();
  return (cell) => {
    const table = cell.closest("table");
    if (!table) return cell.cellIndex;
    if (!known.has(table))
      known.set(table, table.querySelector("[rowspan],[colspan]") ? columnsOf(table) : undefined);
    return known.get(table)?.get(cell) ?? cell.cellIndex;
  };
}

function columnsOf(table: HTMLTableElement): ReadonlyMap<Element, number> {
  const columns = new Map<Element, number>();
  // For each column, how many rows a cell from above still reaches into.
  let above: number[] = [];
  for (const row of table.rows) {
    const below = above.map((rows) => Math.max(0, rows - 1));
    let column = 0;
    for (const cell of row.cells) {
      while (above[column]) column += 1;
      columns.set(cell, column);
      for (let wide = Math.min(cell.colSpan, WIDEST); wide > 0; wide -= 1, column += 1)
        below[column] = Math.min(cell.rowSpan, HIGHEST) - 1;
    }
    above = below;
  }
  return columns;
}

/** The rows of one page's tables; a browser that is asked for each row's number counts them all each time. */
export function tableRows(): (cell: HTMLTableCellElement) => number {
  const known = new WeakMap<Element, ReadonlyMap<Element, number>>();
  return ({ parentElement: row }) => {
    if (!(row instanceof HTMLTableRowElement)) return 0;
    const table = row.closest("table");
    if (!table) return row.rowIndex;
    if (!known.has(table)) known.set(table, new Map([...table.rows].map((each, at) => [each, at])));
    return known.get(table)!.get(row) ?? row.rowIndex;
  };
}
