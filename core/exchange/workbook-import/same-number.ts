/** Numbers that went through a spreadsheet program, beside those that were written. */

/** Are they the same, as far as programs keep them: to fifteen digits? */
export function isSameNumber(one: number, other: number | undefined): boolean {
  return other !== undefined && Number(one.toPrecision(15)) === Number(other.toPrecision(15));
}
