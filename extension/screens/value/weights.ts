/** Weights while they are typed: texts, what they say, and how to bring them to a hundred. */

/** The number of a typed weight, 0 to 100; `undefined` when it is none. */
export function typedWeight(text: string): number | undefined {
  const number = Number(text);
  return text.trim() !== "" && number >= 0 && number <= 100 ? number : undefined;
}

/** The sum of what can be read, to a hundredth. */
export function sumOfWeights(texts: readonly string[]): number {
  const sum = texts.reduce((all, text) => all + (typedWeight(text) ?? 0), 0);
  return Math.round(sum * 100) / 100;
}

/** The same proportions with the sum 100, in tenths; what rounding leaves goes to the largest. */
export function normalised(texts: readonly string[]): readonly string[] {
  const weights = texts.map((text) => typedWeight(text) ?? 0);
  const sum = weights.reduce((all, one) => all + one, 0);
  if (sum === 0) return texts;
  const tenths = weights.map((one) => Math.round((1000 * one) / sum));
  const largest = tenths.indexOf(Math.max(...tenths));
  tenths[largest]! += 1000 - tenths.reduce((all, one) => all + one, 0);
  return tenths.map((one) => String(one / 10));
}
