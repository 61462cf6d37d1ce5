import { describe, expect, test } from "vitest";
import { reanchor } from "#core";
import { align } from "../../../../core/research/sources/reanchoring/alignment.ts";
import { candidates } from "../../../../core/research/sources/reanchoring/candidate.ts";
import { editOf } from "../../../../core/research/sources/reanchoring/edit.ts";
import { closedUp } from "../../../../core/research/sources/reanchoring/closure.ts";
import { bestOccurrence } from "../../../../core/research/sources/reanchoring/occurrence.ts";
import {
  nearestPlaces,
  occurrencesOf,
  pageOf,
} from "../../../../core/research/sources/reanchoring/page.ts";
import { patternOf } from "../../../../core/research/sources/reanchoring/pattern.ts";
import { likeliestPlace } from "../../../../core/research/sources/reanchoring/place.ts";
import { NUMBER, tokensOf } from "../../../../core/research/sources/reanchoring/token.ts";
import { isQuote } from "../../../../core/research/sources/reanchoring/verdict.ts";
import {
  chinese,
  chineseFresh,
  english,
  englishFresh,
  ordinary,
} from "../../../fixtures/changing-page/phrases.ts";
import { KINDS, quoteCases, type Kind } from "../../../fixtures/changing-page/quotes.ts";

const wordings = (text: string): readonly string[] => {
  const { count, start, end } = tokensOf(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

describe("tokens", () => {
  test("are words, numbers, Han characters and signs", () => {
    expect(wordings("Tel. 0512-8655 0100，现有 860人")).toEqual(
      "Tel . 0512 - 8655 0100 ， 现 有 860 人".split(" "),
    );
  });

  test("are the same in either case and width, with either dash, and however thousands are grouped", () => {
    const folded = (text: string) => [...tokensOf(text).word.subarray(0, tokensOf(text).count)];
    expect(folded("Ｔｅｌ：12,500 – “A”")).toEqual(folded('tel:12500 - "a"'));
    expect(folded("12,500")).not.toEqual(folded("12,501"));
  });

  test("of numbers know it", () => {
    expect(tokensOf("3.5").kind[0]).toBe(NUMBER);
    expect(wordings("3.5, 4.")).toEqual(["3.5", ",", "4", "."]);
  });
});

describe("a page", () => {
  test("knows how often and where a word occurs, nearest first on each side", () => {
    const page = pageOf("pump valve pump seal pump");
    const key = page.key[1]!;
    expect(occurrencesOf(page, key)).toBe(3);
    expect(nearestPlaces(page, key, 3, 1).sort()).toEqual([1, 3]);
    expect(nearestPlaces(page, key, 0, 9).sort()).toEqual([1, 3, 5]);
  });

  test("knows where each unit of its solid text came from", () => {
    const { solid, origin } = pageOf("a b\u00a0c");
    expect([solid, ...origin]).toEqual(["abc", 0, 2, 4, 5]);
  });
});

describe("a verbatim occurrence", () => {
  test("is judged by what stands before and after it", () => {
    const quote = { exact: "yes", prefix: "Lyon ", suffix: " DN 65", start: 40 };
    const found = bestOccurrence(quote, pageOf("Leeds yes DN 50 Lyon yes DN 65 Graz yes DN 80"));
    expect(found).toEqual({ start: 21, end: 24, before: 1, after: 1, torn: false });
  });
});

describe("an alignment", () => {
  test("gives the place of each word, and what was put in or dropped", () => {
    const page = pageOf("Our plant now covers 15,000 square metres in Leeds.");
    const quote = {
      exact: "covers about 12,000 square metres",
      prefix: "Our plant ",
      suffix: " in Leeds.",
      start: 10,
    };
    const pattern = patternOf(quote, page);
    const [place] = candidates(page, pattern, quote.start, 1);
    const alignment = align(pattern.tokens, pattern.weight, page.tokens, place!, 20)!;
    const edit = editOf(pattern, page, alignment)!;
    expect(page.text.slice(edit.start, edit.end)).toBe("covers 15,000 square metres");
    expect(edit.after).toBeGreaterThan(0.8);
  });
});

describe("a place", () => {
  const quote = {
    exact: "Our plant covers 12,000 square metres.",
    prefix: "in Suzhou and Wuxi. ",
    suffix: " Founded 1995 by two brothers.",
    start: 60,
  };
  const around = (middle: string) =>
    pageOf(`Hua Lin Valves works in Suzhou and Wuxi. ${middle}Founded 1995 by two brothers. News`);
  const opened = () => ({ place: -1, share: 0 });

  test("is the likelier, the further it is ahead of the next likeliest", () => {
    const alone = around("Our plant covers 15,000 square metres. ");
    const twice = pageOf(`${alone.text} ${alone.text}`);
    const [lone, twin] = [alone, twice].map((page) =>
      likeliestPlace(patternOf(quote, page), page, quote.start),
    );
    expect(alone.text.slice(lone!.edit.start, lone!.edit.end)).toBe(
      "Our plant covers 15,000 square metres.",
    );
    expect(lone!.lead).toBeGreaterThan(twin!.lead);
  });

  test("is closed up when its surroundings stand together", () => {
    const page = around("");
    const { place, share } = closedUp(patternOf(quote, page), page, quote.start);
    expect(page.text.slice(0, place)).toMatch(/Wuxi\.$/u);
    expect(share).toBeGreaterThan(1.5);
    const open = around("Our plant covers 15,000 square metres. ");
    expect(closedUp(patternOf(quote, open), open, quote.start).share).toBe(0);
  });

  test("is the quote's by its own words, not by its surroundings alone", () => {
    const verdict = (middle: string): boolean => {
      const page = around(middle);
      const pattern = patternOf(quote, page);
      return isQuote(pattern, likeliestPlace(pattern, page, quote.start)!, opened);
    };
    expect(verdict("Our new plant covers 15,000 square metres. ")).toBe(true);
    expect(verdict("Visitors are welcome from Monday to Friday. ")).toBe(false);
  });
});

describe("generated pages that changed", () => {
  /** The share of quotes of each kind that are found as they should, on seeds of their own. */
  const rates = (wording: typeof english, seed: number): Readonly<Record<Kind, number>> => {
    const right = new Map<Kind, number>();
    const all = new Map<Kind, number>();
    for (let page = 0; page < 25; page++)
      for (const { kind, quote, text, start, end } of quoteCases({
        wording,
        seed: seed + page,
        strength: 1,
        each: 10,
      })) {
        const found = reanchor(quote, text);
        const status = kind === "removed" ? "gone" : kind === "edited" ? "edited" : "exact";
        const placed = found.status === "gone" || (found.start < end && start < found.end);
        all.set(kind, (all.get(kind) ?? 0) + 1);
        if (found.status === status && placed) right.set(kind, (right.get(kind) ?? 0) + 1);
      }
    return Object.fromEntries(
      KINDS.map((kind) => [kind, (right.get(kind) ?? 0) / (all.get(kind) ?? 1)]),
    ) as Record<Kind, number>;
  };

  test.each([
    ["English", english],
    ["Chinese", chinese],
    ["fresh English", englishFresh],
    ["fresh Chinese", chineseFresh],
  ])("of rows from one mould, in %s", (_, wording) => {
    const { exact, repeated, edited, removed } = rates(wording, 310_000);
    expect(exact).toBeGreaterThan(0.995);
    expect(repeated).toBeGreaterThan(0.94);
    expect(edited).toBeGreaterThan(0.74);
    expect(removed).toBeGreaterThan(0.88);
  });

  test.each([
    ["English", english],
    ["Chinese", chinese],
  ])("of prose and facts, in %s", (_, wording) => {
    const { exact, edited, removed } = rates(ordinary(wording), 320_000);
    expect(exact).toBeGreaterThan(0.995);
    expect(edited).toBeGreaterThan(0.78);
    expect(removed).toBeGreaterThan(0.84);
  });
});
