/** What a person types for a metric, read as a number: with grouping, a unit such as 万, or a per cent sign. */
import { figureOf, isValueOf, type Metric } from "#core";

/** The value; `undefined` for an empty text, which makes the metric unknown, and `"bad"` for anything else. */
export function typedValue(metric: Metric, text: string): number | undefined | "bad" {
  const plain = text.trim().replace(/\s*[%％]$/u, "");
  if (plain === "") return undefined;
  const sign = /^[-−–]/u.test(plain) ? -1 : 1;
  const digits = plain.replace(/^[-−–+]\s*/u, "").replaceAll(/(?<=\d)\s(?=\d{3})/gu, "");
  const figure = figureOf(digits);
  if (!figure || figure.currency) return "bad";
  const value = sign * figure.amount;
  return isValueOf(metric, value) ? value : "bad";
}
