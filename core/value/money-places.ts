/** The decimals in which a currency counts: sums of money are written in them, without what binary numbers add. */
import type { Money } from "./money.ts";

/** ISO 4217: currencies that have no smaller unit, and those of a thousand parts; all others have a hundred. */
const whole = /* @__PURE__ */ new Set(
  "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" "),
);
const thousandths = /* @__PURE__ */ new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/**
 * How many decimals the amounts of a currency have.
 * @example moneyPlaces("JPY") // 0
 */
export function moneyPlaces(currency: string): number {
  return whole.has(currency) ? 0 : thousandths.has(currency) ? 3 : 2;
}

/**
 * An amount in the decimals of its currency, half a unit away from zero.
 * @example inPlaces({ amount: 0.1 + 0.2, currency: "EUR" }) // 0.3
 */
export function inPlaces({
  amount,
  currency,
}: Pick<Money, "amount"> & { readonly currency: string }): number {
  const unit = 10 ** moneyPlaces(currency);
  // Fifteen digits are what was meant; what lies behind them comes from adding.
  const units = Number((amount * unit).toPrecision(15));
  return (Math.sign(units) * Math.round(Math.abs(units))) / unit;
}
