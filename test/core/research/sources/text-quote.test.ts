import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteAt, quoteOf } from "#core";

const text = "电话：021-5555 0100 · Sales: 021-5555 0100";

test("a quote keeps what stands around it", () => {
  expect(quoteAt("one two three", 4, 7)).toEqual({
    exact: "two",
    prefix: "one ",
    suffix: " three",
    start: 4,
  });
});

test("a passage that occurs twice is found where it is expected", () => {
  expect(quoteOf(text, "021-5555 0100")?.start).toBe(3);
  expect(quoteOf(text, "021-5555 0100", 30)?.start).toBe(26);
});

test("a passage that doesn't occur has no quote", () => {
  expect(quoteOf(text, "0512")).toBeUndefined();
  expect(quoteOf(text, "")).toBeUndefined();
});

test("a quote stands verbatim at its place, between its prefix and suffix", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      (page, a, b) => {
        const [start, end] = [a % page.length, (b % page.length) + 1].sort((x, y) => x - y) as [
          number,
          number,
        ];
        fc.pre(start < end);
        const quote = quoteAt(page, start, end);
        const from = quote.start - quote.prefix.length;
        expect(page.slice(from, from + (quote.prefix + quote.exact + quote.suffix).length)).toBe(
          quote.prefix + quote.exact + quote.suffix,
        );
        expect(quoteOf(page, quote.exact, start)?.start).toBe(start);
      },
    ),
  );
});
