/**
 * `node test/evaluate/reanchoring.ts [--pages N] [--seed N] [--misses N] [--kind K] [--only NAME]`: how many quotes
 * of generated pages are found again after the pages changed, by kind. The sets were all looked at while the
 * rules were made, those called "second hand" less so; `--seed` shifts every seed, for pages nobody has seen.
 *
 * With `--cases FILE` quotes of real pages instead, one JSON object a line: `{ "kind": "exact" | "repeated" |
 * "edited" | "removed", "quote": { exact, prefix, suffix, start }, "text", "start", "end" }`, `text` being that of
 * the page now and `start` and `end` the quote's place in it (−1 when removed).
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { reanchor } from "#core";
import {
  chinese,
  chineseFresh,
  english,
  englishFresh,
  ordinary,
  type Wording,
} from "../fixtures/changing-page/phrases.ts";
import { KINDS, quoteCases, type QuoteCase } from "../fixtures/changing-page/quotes.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "220" },
    seed: { type: "string", default: "0" },
    misses: { type: "string", default: "0" },
    only: { type: "string", default: "" },
    kind: { type: "string", default: "" },
    cases: { type: "string", default: "" },
  },
});
const pages = Number(values.pages);

const sets: readonly (readonly [name: string, wording: Wording, seed: number, strength: number])[] =
  [
    ["English", english, 1000, 1],
    ["Chinese", chinese, 2000, 1],
    ["English, ordinary", ordinary(english), 3000, 1],
    ["Chinese, ordinary", ordinary(chinese), 4000, 1],
    ["English, second hand, ordinary", ordinary(englishFresh), 97_000, 1],
    ["Chinese, second hand, ordinary", ordinary(chineseFresh), 98_000, 1],
    ["English, second hand", englishFresh, 91_000, 1],
    ["Chinese, second hand", chineseFresh, 92_000, 1],
    ["English, second hand, heavily changed", englishFresh, 93_000, 1.8],
    ["Chinese, second hand, heavily changed", chineseFresh, 94_000, 1.8],
    ["English, second hand, hardly changed", englishFresh, 95_000, 0.5],
    ["Chinese, second hand, hardly changed", chineseFresh, 96_000, 0.5],
  ];

const times: number[] = [];
let misses = Number(values.misses);
if (values.cases) report(values.cases, casesIn(values.cases));
else
  for (const [name, wording, seed, strength] of sets)
    if (name.includes(values.only)) report(name, generated(wording, seed, strength));
times.sort((a, b) => a - b);
console.log(
  `time of a quote: median ${times[times.length >> 1]!.toFixed(3)} ms, 99th percentile ${times[Math.floor(times.length * 0.99)]!.toFixed(2)} ms`,
);

function* generated(wording: Wording, seed: number, strength: number): Generator<QuoteCase> {
  for (let page = 0; page < pages; page++)
    yield* quoteCases({ wording, seed: seed + Number(values.seed) + page, strength, each: 15 });
}

function casesIn(file: string): readonly QuoteCase[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): QuoteCase => JSON.parse(line));
}

function report(name: string, cases: Iterable<QuoteCase>): void {
  const tally = new Map<string, Map<string, number>>(KINDS.map((kind) => [kind, new Map()]));
  for (const one of cases) {
    const verdict = judge(one);
    const row = tally.get(one.kind)!;
    row.set(verdict, (row.get(verdict) ?? 0) + 1);
  }
  console.log(name);
  for (const [kind, row] of tally) {
    const all = [...row.values()].reduce((sum, count) => sum + count, 0);
    const shares = [...row]
      .sort((a, b) => b[1] - a[1])
      .map(([verdict, count]) => `${verdict} ${((100 * count) / all).toFixed(2)} %`);
    console.log(`  ${kind.padEnd(9)}${String(all).padStart(6)}  ${shares.join("  ")}`);
  }
}

function judge(one: QuoteCase): string {
  const started = performance.now();
  const found = reanchor(one.quote, one.text);
  times.push(performance.now() - started);
  const verdict = verdictOf(one, found);
  if (verdict !== "right" && one.kind.startsWith(values.kind) && misses-- > 0)
    show(one, found, verdict);
  return verdict;
}

function verdictOf({ kind, start, end }: QuoteCase, found: ReturnType<typeof reanchor>): string {
  if (kind === "removed") return found.status === "gone" ? "right" : `called ${found.status}`;
  if (found.status === "gone") return "called gone";
  const overlap = Math.min(end, found.end) - Math.max(start, found.start);
  if (found.status !== (kind === "edited" ? "edited" : "exact")) return `called ${found.status}`;
  if (overlap <= 0) return "another place";
  if (kind !== "edited")
    return found.start === start && found.end === end ? "right" : "another place";
  const union = Math.max(end, found.end) - Math.min(start, found.start);
  return overlap / union >= 0.5 ? "right" : "poor range";
}

function show(
  { kind, quote, text, start, end }: QuoteCase,
  found: ReturnType<typeof reanchor>,
  verdict: string,
): void {
  const around = (from: number, to: number): string =>
    `${text.slice(Math.max(0, from - 40), from)}[[${text.slice(from, to)}]]${text.slice(to, to + 40)} @${from}`;
  console.log(
    `--- ${kind}: ${verdict}\n  was ${quote.prefix}[[${quote.exact}]]${quote.suffix} @${quote.start}`,
  );
  if (start >= 0) console.log(`  is  ${around(start, end)}`);
  if (found.status !== "gone")
    console.log(`  got ${around(found.start, found.end)} ${found.similarity.toFixed(2)}`);
}
