/** An axis for amounts: from zero, in steps of 1, 2 or 5 times a power of ten, just beyond the largest. */

interface AmountAxis {
  readonly top: number;
  readonly ticks: readonly number[];
}

/** About four steps. @example amountAxis(930).ticks // [0, 200, 400, 600, 800, 1000] */
export function amountAxis(largest: number): AmountAxis {
  const rough = Math.max(largest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.8)!;
  const count = Math.max(1, Math.ceil(largest / step));
  return {
    top: step * count,
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  };
}
