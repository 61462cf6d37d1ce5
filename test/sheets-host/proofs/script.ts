/** Small scripts that prove a behaviour: the text runs as the body of a function in a fresh host. */
import { createHost, type Host, type HostOptions } from "../host.ts";

const prelude = `
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName("Sheet1");
  const cell = (a1) => sheet.getRange(a1);
  const refusal = (work) => { try { work(); } catch (error) { return error.message; } return "accepted"; };
`;

export interface Proof {
  readonly host: Host;
  readonly result: unknown;
}

/** Runs `body` as a script and answers what it returns, and the host as it then is. */
export function run(
  body: string,
  options: HostOptions & { readonly functions?: string } = {},
): Proof {
  const host = createHost({
    ...options,
    source: `${options.functions ?? ""}\nfunction proof() {${prelude}${body}}`,
  });
  return { host, result: host.run("proof") };
}

export const result = (body: string, options?: Parameters<typeof run>[1]): unknown =>
  run(body, options).result;

/** What one piece of text becomes when a script writes it: type and value. */
export const entered = (text: string, format?: string): unknown =>
  result(`
    ${format === undefined ? "" : `cell("A1").setNumberFormat(${JSON.stringify(format)});`}
    cell("A1").setValue(${JSON.stringify(text)});
    const value = cell("A1").getValue();
    const isDate = Object.prototype.toString.call(value) === "[object Date]";
    return isDate ? ["Date", value.getFullYear(), value.getMonth() + 1, value.getDate()] : [typeof value, value];
  `);

/** Custom functions that the proofs use. */
export const customFunctions = `
/** @customfunction */
function DOUBLE(values) { return Array.isArray(values) ? values.map((row) => row.map((cell) => cell * 2)) : values * 2; }
/** @customfunction */
function SEE(value) {
  const kind = (item) => Object.prototype.toString.call(item).slice(8, -1) + "=" + (Object.prototype.toString.call(item) === "[object Date]" ? item.getFullYear() : item);
  return Array.isArray(value) ? value.length + "×" + value[0].length + ":" + kind(value[0][0]) : kind(value);
}
/** @customfunction */
function COUNTDOWN(from) { const rows = []; for (let n = from; n > 0; n--) rows.push([n]); return rows; }
/** @customfunction */
function LIST() { return [1, 2, 3]; }
/** @customfunction */
function FAIL() { throw new Error("no such scale"); }
/** @customfunction */
function NOTHING() { return 0 / 0; }
/** @customfunction */
function MEDDLE() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1").getRange("A1").setValue(1); return 1; }
/** @customfunction */
function TALK() { SpreadsheetApp.getUi(); return 1; }
/** @customfunction */
function SECRET_() { return 1; }
`;
