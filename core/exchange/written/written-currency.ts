/** Currencies as people write them in lists: by code or by sign, before or behind the number. */

/** The currencies that most trade is done in; others are recognised where a column of their own names them. */
const codes =
  "CNY|RMB|EUR|USD|GBP|JPY|CHF|HKD|TWD|SGD|KRW|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|BRL|MXN|ZAR|AED|SAR|THB|VND|IDR|MYR|PHP|RUB|KZT|ILS";

/** A lone dollar sign could be any dollar, so it names none; the longer signs come first, for 美元 holds 元. */
const signs: readonly (readonly [sign: string, code: string])[] = [
  ["人民币", "CNY"],
  ["美元", "USD"],
  ["欧元", "EUR"],
  ["港元", "HKD"],
  ["日元", "JPY"],
  ["元", "CNY"],
  ["¥", "CNY"],
  ["€", "EUR"],
  ["£", "GBP"],
];

/**
 * The currency that a text names.
 * @example currencyIn("1 200 €") // "EUR"
 */
export function currencyIn(text: string): string | undefined {
  const plain = text.normalize("NFKC");
  const code = new RegExp(`(?<![A-Za-z])(${codes})(?![A-Za-z])`, "u").exec(plain)?.[1];
  if (code) return code === "RMB" ? "CNY" : code;
  return signs.find(([sign]) => plain.includes(sign))?.[1];
}

/**
 * The text without the currency that it names.
 * @example withoutCurrency("EUR 1.200") // "1.200"
 */
export function withoutCurrency(text: string): string {
  const code = new RegExp(`(?<![A-Za-z])(${codes})(?![A-Za-z])`, "gu");
  return signs
    .reduce((rest, [sign]) => rest.replaceAll(sign, ""), text.normalize("NFKC").replace(code, ""))
    .replace(/\$/gu, "")
    .trim();
}
