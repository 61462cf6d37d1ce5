/** How the tax numbers of European countries prove themselves: each country by a check of its own. */
import { alternatingSum, digitsOf, modulo97, passesLuhn, weightedSum } from "../check-digits.ts";

/** Austria: 96 less the alternating cross sums, modulo 10. */
export function passesAustria(number: string): boolean {
  const digits = digitsOf(number.slice(1));
  return (96 - alternatingSum(digits.slice(0, 7), 1)) % 10 === digits[7];
}

/** France: a key of two characters before the SIREN; a key of digits is 12 + 3 × SIREN modulo 97. */
export function passesFrance(number: string): boolean {
  const [key, siren] = [number.slice(0, 2), number.slice(2)];
  // Monaco's numbers begin with 000 and aren't in the register whose numbers follow Luhn.
  if (!siren.startsWith("000") && !passesLuhn(siren)) return false;
  if (/^\d\d$/u.test(key)) return Number(key) === (12 + 3 * (Number(siren) % 97)) % 97;
  const letters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const [first, second] = [letters.indexOf(key[0]!), letters.indexOf(key[1]!)];
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (Number(siren) + 1 + Math.floor(value / 11)) % 11 === value % 11;
}

/** Italy: Luhn over seven digits of the company, three of a tax office that exists, and the check digit. */
export function passesItaly(number: string): boolean {
  const office = Number(number.slice(7, 10));
  return (
    !number.startsWith("0000000") &&
    ((office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office)) &&
    passesLuhn(number)
  );
}

/** Spain: persons by the letter of their number modulo 23; companies by Luhn, as a digit or a letter. */
export function passesSpain(number: string): boolean {
  const [first, last] = [number[0]!, number[8]!];
  const letterOf = (digits: string) => "TRWAGMYFPDXBNJZSQVHLCKE"[Number(digits) % 23];
  if (/\d/u.test(first)) return letterOf(number.slice(0, 8)) === last;
  if (/[XYZ]/u.test(first)) return letterOf("XYZ".indexOf(first) + number.slice(1, 8)) === last;
  if (/[KLM]/u.test(first)) return letterOf(number.slice(1, 8)) === last;
  const check = (10 - (alternatingSum(digitsOf(number.slice(1, 8)), 2) % 10)) % 10;
  const isDigit = last === String(check);
  const isLetter = last === "JABCDEFGHI"[check];
  return /[PQRSNW]/u.test(first) ? isLetter : /[ABEH]/u.test(first) ? isDigit : isDigit || isLetter;
}

/** The Netherlands: nine digits modulo 11, or since 2020 the whole number with its NL modulo 97. */
export function passesNetherlands(number: string): boolean {
  const digits = digitsOf(number.slice(0, 9));
  return (
    weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === digits[8] ||
    modulo97(`NL${number}`) === 1
  );
}

export function passesPoland(number: string): boolean {
  const digits = digitsOf(number);
  return weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digits[9];
}

/** The United Kingdom: with its two last digits the weighted sum is 0 modulo 97, or 42 in the newer range. */
export function passesUnitedKingdom(number: string): boolean {
  const digits = digitsOf(number);
  const rest = (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + digits[7]! * 10 + digits[8]!) % 97;
  return rest === 0 || rest === 42;
}
