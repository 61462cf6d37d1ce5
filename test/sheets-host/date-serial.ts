/** Dates as a spreadsheet keeps them: days since 30 December 1899, on the clock of the spreadsheet's time zone. */

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a moment, read from the wall clock of the machine's time zone, to the millisecond. */
export function serialOf(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - EPOCH) / DAY;
}

/** The moment of a serial number: the inverse of `serialOf` but for the hour that a clock change skips. */
export function dateOf(serial: number): Date {
  const wall = new Date(EPOCH + Math.round(serial * DAY));
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
    wall.getUTCMilliseconds(),
  );
}

/** Whether a number format shows a date or a time: a y, m, d, h or s outside quotes and brackets. */
export function showsDate(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}
