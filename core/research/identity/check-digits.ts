/** The check-digit procedures that registers share; each tells whether a number can exist at all. */

/**
 * The digits of a number as values; letters count A = 10 to Z = 35, as in ISO 7064 and ISO 17442.
 * @example digitsOf("1A") // [1, 10]
 */
export function digitsOf(number: string): readonly number[] {
  return [...number].map((character) => Number.parseInt(character, 36));
}

/**
 * The sum of the digits, each times the weight at its place.
 * @example weightedSum([1, 2, 3], [3, 2, 1]) // 10
 */
export function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
}

/**
 * The sum of a number's own digits.
 * @example crossSum(28) // 10
 */
export function crossSum(number: number): number {
  return digitsOf(String(number)).reduce((sum, digit) => sum + digit, 0);
}

/**
 * The sum of the cross sums of the digits, each times 1 or 2 in turn from the left: the core of many registers.
 * @example alternatingSum([1, 8, 1], 2) // 12
 */
export function alternatingSum(digits: readonly number[], first: 1 | 2): number {
  return digits.reduce(
    (sum, digit, at) => sum + crossSum(digit * (at % 2 === 0 ? first : 3 - first)),
    0,
  );
}

/**
 * Luhn's procedure (ISO/IEC 7812-1, annex B): from the right, every second digit is doubled and its digits
 * are added; the whole sum is a multiple of ten.
 * @example passesLuhn("79927398713") // true
 */
export function passesLuhn(number: string): boolean {
  const digits = digitsOf(number);
  return alternatingSum(digits, digits.length % 2 === 0 ? 2 : 1) % 10 === 0;
}

/**
 * ISO/IEC 7064, MOD 11,10: starting from 10, each digit is added, the sum is taken modulo 10 (0 counts as 10),
 * doubled and taken modulo 11; with the check digit the last sum is 1 modulo 10.
 * @example passesMod11Of10("07945") // true
 */
export function passesMod11Of10(number: string): boolean {
  const digits = digitsOf(number);
  const product = digits
    .slice(0, -1)
    .reduce((rest, digit) => (((rest + digit) % 10 || 10) * 2) % 11, 10);
  return (product + (digits.at(-1) ?? 0)) % 10 === 1;
}

/**
 * The remainder of a number of any length modulo 97; letters stand for two digits, A = 10 to Z = 35.
 * @example modulo97("A1") // 4
 */
export function modulo97(number: string): number {
  return digitsOf(number).reduce((rest, value) => (rest * (value > 9 ? 100 : 10) + value) % 97, 0);
}
