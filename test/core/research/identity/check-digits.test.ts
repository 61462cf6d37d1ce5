import fc from "fast-check";
import { expect, test } from "vitest";
import { crossSum, modulo97, passesLuhn, passesMod11Of10 } from "#core";

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(""));
const replaceAt = (text: string, at: number, digit: number) =>
  text.slice(0, at) + String(digit) + text.slice(at + 1);

test("Luhn: 1, 4, 3, 8 cross-sum to 1 + 8 + 3 + 7 = 19 with doubling from the right, and 1 is missing to 20", () => {
  // 1438 and the check digit: doubled are 8 (16, 1 + 6 = 7) and 4 (8); plain are 1 and 3: 7 + 8 + 1 + 3 = 19.
  expect(passesLuhn("14381")).toBe(true);
  expect([0, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => passesLuhn(`1438${digit}`))).toEqual([]);
});

test("MOD 11,10: the products of 0794 are 9, 1, 9 and 6, and 5 brings the last one to 1 modulo 10", () => {
  // 10+0=10→10·2=20→9; 9+7=16→6·2=12→1; 1+9=10→10·2=20→9; 9+4=13→3·2=6; 6+5=11→1.
  expect(passesMod11Of10("07945")).toBe(true);
  expect(passesMod11Of10("07946")).toBe(false);
});

test("modulo 97 counts letters as two digits: AB is 1011, which leaves 41", () => {
  expect(modulo97("AB")).toBe(41);
});

test("the cross sum of one digit is the digit", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9 }), (digit) => crossSum(digit) === digit));
});

test("exactly one check digit completes any number, so that no single slip passes", () => {
  fc.assert(
    fc.property(digits(11), fc.nat(10), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
      for (const passes of [passesLuhn, passesMod11Of10]) {
        const complete = [...Array(10).keys()].map((digit) => body + digit).filter(passes);
        expect(complete).toHaveLength(1);
        const slip = replaceAt(complete[0]!, at, (Number(complete[0]![at]) + shift) % 10);
        expect(passes(slip)).toBe(false);
      }
    }),
  );
});

test("modulo 97 is that of the whole number", () => {
  fc.assert(
    fc.property(digits(30), (number) => {
      expect(modulo97(number)).toBe(Number(BigInt(number) % 97n));
    }),
  );
});
