import { expect, test } from "vitest";
import { compareNumbers, numberKeys, type RegistrationKind, type RegistrationNumber } from "#core";

const numbers = (
  ...pairs: readonly (readonly [RegistrationKind, string])[]
): RegistrationNumber[] => pairs.map(([kind, number]) => ({ kind, number }));
const said = (a: RegistrationNumber[], b: RegistrationNumber[]) =>
  Object.entries(compareNumbers(a, b))
    .filter(([, values]) => (values as readonly unknown[]).length > 0)
    .map(([key]) => key);

test("the same number, however it is written, is the same company", () => {
  expect(said(numbers(["de-vat", "DE 123 456 788"]), numbers(["de-vat", "DE123456788"]))).toEqual([
    "same",
  ]);
});

test("an establishment and a VAT number belong to the French company within them", () => {
  const company = numbers(["fr-siren", "123456782"]);
  expect(said(company, numbers(["fr-siret", "12345678200010"]))).toEqual(["same"]);
  expect(said(company, numbers(["fr-vat", "FR11123456782"]))).toEqual(["same"]);
});

test("so do an old Chinese organisation code, an Australian business and an Indian tax number", () => {
  expect(
    said(
      numbers(["cn-uscc", "91320500MA1ABCD2XE"]),
      numbers(["cn-organisation-code", "MA1ABCD2-X"]),
    ),
  ).toEqual(["same"]);
  expect(said(numbers(["au-abn", "11123456780"]), numbers(["au-acn", "123456780"]))).toEqual([
    "same",
  ]);
  // The same permanent account number ABCDE1234F in the states 27 and 29.
  expect(
    said(numbers(["in-gstin", "27ABCDE1234F1Z0"]), numbers(["in-gstin", "29ABCDE1234F1ZW"])),
  ).toEqual(["same"]);
});

test("two websites of one filing, and a British branch suffix, are one company's", () => {
  expect(
    said(numbers(["cn-icp", "苏ICP备12345678号-1"]), numbers(["cn-icp", "苏ICP备12345678号-3"])),
  ).toEqual(["same"]);
  expect(said(numbers(["gb-vat", "GB123456782"]), numbers(["gb-vat", "GB123456782001"]))).toEqual([
    "same",
  ]);
});

test("two proved numbers of one register are surely two companies, unproved ones probably", () => {
  expect(
    said(numbers(["cn-uscc", "91320500MA1ABCD2XE"]), numbers(["cn-uscc", "91310000MA1ABCD38G"])),
  ).toContain("surelyOther");
  expect(said(numbers(["gb-company", "01234567"]), numbers(["gb-company", "07654321"]))).toEqual([
    "probablyOther",
  ]);
});

test("numbers of different registers, or of which a company may have several, say nothing", () => {
  expect(said(numbers(["de-vat", "DE123456788"]), numbers(["fr-siren", "123456782"]))).toEqual([]);
  expect(
    said(numbers(["cn-icp", "苏ICP备12345678号"]), numbers(["cn-icp", "沪ICP备87654321号"])),
  ).toEqual([]);
});

test("a German register number needs its court", () => {
  const at = (number: string) => numbers(["de-register", number]);
  expect(said(at("HRB 123, Musterstadt"), at("HRB 123, Musterstadt"))).toContain("same");
  expect(said(at("HRB 123, Musterstadt"), at("HRB 123"))).toEqual(["hint"]);
  expect(said(at("HRB 123, Musterstadt"), at("HRB 123, Neustadt"))).toContain("probablyOther");
  // A partnership and the company that leads it stand in one imprint under HRA and HRB.
  expect(said(at("HRA 123, Musterstadt"), at("HRB 456, Musterstadt"))).toEqual([]);
});

test("a number that fails its check only hints, and never parts", () => {
  const wrong = numbers(["de-vat", "DE123456789"]);
  expect(said(wrong, wrong)).toEqual(["hint"]);
  expect(said(wrong, numbers(["de-vat", "DE123456788"]))).toEqual([]);
});

test("numbers that can be equal meet under a key", () => {
  const [key] = numberKeys(numbers(["fr-siren", "123456782"]));
  expect(numberKeys(numbers(["fr-vat", "FR11123456782"]))).toContain(key);
});
