/** Days of a spreadsheet: a cell with a date arrives as a moment, which is a day only in the spreadsheet's time zone. */

/** Reads the day of a cell, `YYYY-MM-DD`: of a date, or of text that is written so; `undefined` for anything else. */
export function dayReader(): (value: unknown) => string | undefined {
  let zone: string | undefined;
  const known = new Map<number, string>();
  return (value) => {
    if (!isDate(value))
      return typeof value === "string" && /^\s*\d{4}-\d{2}-\d{2}\s*$/u.test(value)
        ? value.trim()
        : undefined;
    const moment = value.getTime();
    let day = known.get(moment);
    if (day === undefined) {
      zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      known.set(moment, (day = Utilities.formatDate(value, zone, "yyyy-MM-dd")));
    }
    return day;
  };
}

// A date of a formula comes from another realm than the script, so `instanceof` misses it.
export function isDate(value: unknown): value is Date {
  return typeof value === "object" && Object.prototype.toString.call(value) === "[object Date]";
}
