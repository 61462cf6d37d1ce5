/** Finding quotes again on pages of every size, against the time of plain searches for as many strings. */
import { quoteAt, reanchor, type TextQuote } from "#core";
import { english, chinese } from "../fixtures/changing-page/phrases.ts";
import { quoteCases } from "../fixtures/changing-page/quotes.ts";
import { chance, type Chance } from "../fixtures/changing-page/random.ts";
import { atMost, median, type Figure } from "./figure.ts";

const QUOTES = 200;
const MEGABYTE = 1_000_000;

export function reanchorSpeed(say: (text: string) => void): readonly Figure[] {
  const random = chance(7);
  const site = pageOf(MEGABYTE, random);
  const quotes = quotesOf(site, random);
  const edited = everyTenthWordChanged(site, random);
  const same = median(times(5, () => quotes.forEach((quote) => reanchor(quote, `${site} `))));
  const changed = median(
    times(5, (run) => quotes.forEach((quote) => reanchor(quote, `${edited}${" ".repeat(run)}`))),
  );
  const small = median(
    times(5, (run) =>
      quotes
        .slice(0, 20)
        .forEach((quote) => reanchor(quote, `${edited.slice(0, MEGABYTE / 10)}${" ".repeat(run)}`)),
    ),
  );
  say(
    `  200 quotes on a page of 1 MB: ${same.toFixed(0)} ms unchanged, ${changed.toFixed(0)} ms changed`,
  );
  // What re-anchoring costs at least: looking through the page once for each quote and each of its sides.
  const search = median(
    times(5, () =>
      quotes.forEach(({ exact, prefix, suffix }) =>
        [`${exact}\u0001`, `${prefix}\u0001`, `${suffix}\u0001`].forEach((part) =>
          edited.indexOf(part),
        ),
      ),
    ),
  );
  const usual = usualPages();
  say(
    `  a quote on a page of 20 kB: median ${median(usual).toFixed(2)} ms, 99th percentile ${centile(usual, 99).toFixed(2)} ms`,
  );
  for (const [name, quote, text] of hard()) {
    const once = median(times(3, () => void reanchor(quote, text)));
    say(`  ${name}: ${once.toFixed(1)} ms`);
  }
  return [
    atMost(
      25,
      "ratio",
      "200 quotes of a changed 1 MB page, against 600 plain searches",
      changed / search,
    ),
    atMost(
      150,
      "ratio",
      "ten times the quotes on ten times the page, against one tenth",
      changed / small,
    ),
  ];
}

function times(runs: number, run: (index: number) => void): number[] {
  return Array.from({ length: runs }, (_, index) => {
    const start = performance.now();
    run(index);
    return performance.now() - start;
  });
}

function centile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length * share) / 100)]!;
}

function pageOf(length: number, random: Chance): string {
  let text = "";
  while (text.length < length)
    text += `${random.one(english.words)}${random.whole(1, 400)} ${random.one(english.words)} `;
  return text.slice(0, length);
}

function quotesOf(text: string, random: Chance): readonly TextQuote[] {
  return Array.from({ length: QUOTES }, () => {
    const start = random.whole(100, text.length - 400);
    return quoteAt(text, start, start + random.whole(4, 200));
  });
}

function everyTenthWordChanged(text: string, random: Chance): string {
  return text.replace(/\S+/gu, (word) => (random.happens(0.1) ? random.one(english.words) : word));
}

/** Each quote on a page that was not asked about before: the cost of making the page ready is in it. */
function usualPages(): readonly number[] {
  return [english, chinese].flatMap((wording) =>
    Array.from({ length: 60 }, (_, seed) =>
      quoteCases({ wording, seed: 400 + seed, strength: 1, each: 4 }),
    ).flatMap((cases) =>
      cases.map(({ quote, text }, index) => {
        const page = `${text} ${text} ${text} ${text}`.slice(0, 20_000) + " ".repeat(index + 1);
        return times(1, () => void reanchor(quote, page))[0]!;
      }),
    ),
  );
}

function hard(): readonly (readonly [string, TextQuote, string])[] {
  const a = "a".repeat(MEGABYTE);
  const line = "Contact us today for more information about our products. ";
  const lines = line.repeat(MEGABYTE / line.length);
  const long = pageOf(5000, chance(3));
  const page = pageOf(MEGABYTE, chance(4));
  return [
    [
      "one letter a million times",
      {
        exact: `${"a".repeat(5000)}`,
        prefix: "b".repeat(32),
        suffix: "b".repeat(32),
        start: 500_000,
      },
      a,
    ],
    [
      "one letter a million times, the quote ending in another",
      { exact: `b${"a".repeat(5000)}b`, prefix: "", suffix: "", start: 500_000 },
      a,
    ],
    [
      "one line seventeen thousand times",
      {
        exact: "more information",
        prefix: "Call us tomorrow for ",
        suffix: " about our prices.",
        start: 500_000,
      },
      lines,
    ],
    [
      "one line seventeen thousand times, the quote changed",
      {
        exact: "more detail",
        prefix: "Contact us today for ",
        suffix: " about our products.",
        start: 500_000,
      },
      lines,
    ],
    [
      "a quote of 5,000 characters, changed",
      { exact: long.replaceAll("a", "e"), prefix: "", suffix: "", start: 300_000 },
      page.slice(0, 500_000) + long + page.slice(500_000),
    ],
  ];
}
