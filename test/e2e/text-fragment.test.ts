/** Links to quotes, opened in the real browser: each scrolls to its passage, whatever the script and the layout. */
import { quoteAt, quoteLink, type TextQuote } from "#core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordBoundaries } from "../../extension/capture/quote-link.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";
import { openSite, type Site } from "./harness/site.ts";

// Three sections, so that whatever is repeated in them stands one screen and more apart.
const section = (number: number, body: string): string =>
  `${Array.from({ length: 40 }, (_, row) => `<p>Filler row ${number} ${row}</p><p>填充的段落${number}</p>`).join(" ")} ${body}`;
const LONG = `湖川重工机械有限公司成立于一九八七年，${Array.from({ length: 12 }, (_, at) => `第${at}车间从事焊接除尘设备的研发、制造与销售，`).join("")}产品远销海外。`;
// Not a mark between the Han characters, and longer than what a quote keeps around itself.
const RUN =
  "公司目前已经建成全国规模最大的焊接除尘设备研发制造基地并且拥有各类专业技术人员以及完善的售后服务网络和先进的检测仪器";
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour Pumps</title><body>
${section(1, '<p id="repeat1">The plant in Leeds employs 860 people today.</p> <table><tr><td>Telephone</td> <td id="cell1">+44 114 496 0182</td></tr></table>')}
${section(2, '<p id="zh">公司全称为宁波湖川重工机械有限公司，现有员工860人，主要从事焊接除尘设备的研发。</p> <p id="marks">Prices: "from-to", 50%, a&amp;b (e.g. C++/C#), 1,240.50 — see below.</p>')}
${section(3, `<p id="repeat2">The plant in Hull employs 860 people today.</p> <table><tr><td>Fax</td> <td id="cell2">+44 114 496 0182</td></tr></table>`)}
${section(4, `<p id="long">${LONG}</p>`)}
${section(5, `<p id="run">${RUN}</p>`)}
${section(6, '<p id="word">It was an unbelievably windy harbour.</p>')}
</body></html>`;

let site: Site;
let browser: Browser;
let text: string;

beforeAll(async () => {
  site = await openSite({ "/page": PAGE });
  browser = await chromium.launch({
    executablePath: obtainChromium(),
    args: ["--disable-gpu", "--no-sandbox"],
  });
  const page = await browser.newPage();
  await page.goto(site.address("/page"));
  text = await page.evaluate(() => document.body.textContent.replace(/\s+/gu, " "));
  await page.close();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The quote of the nth occurrence of some words in the page's text. */
const quoted = (words: string, nth = 1): TextQuote => {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1);
  expect(at).toBeGreaterThan(0);
  return quoteAt(text, at, at + words.length);
};

/** Opens the link in a fresh tab and tells whether it scrolled and shows the element. */
const opens = async (quote: TextQuote, id: string, words = wordBoundaries): Promise<boolean> => {
  const page = await browser.newPage();
  try {
    await page.goto(quoteLink(site.address("/page"), quote, words));
    await page.waitForFunction(() => scrollY > 0, undefined, { timeout: 10_000 }).catch(() => null);
    return await page.evaluate((sought) => {
      const { top, bottom } = document.getElementById(sought)!.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    }, id);
  } finally {
    await page.close();
  }
};

describe("the link to a quote", () => {
  it("scrolls to an English sentence, a number in it, and a part of a word", async () => {
    expect(await opens(quoted("The plant in Hull employs 860 people today."), "repeat2")).toBe(
      true,
    );
    expect(await opens(quoted("Hull"), "repeat2")).toBe(true);
    expect(await opens(quoted("believ"), "word")).toBe(true);
  });

  it("scrolls to Chinese words that begin and end within a run", async () => {
    expect(await opens(quoted("湖川重工机械有限公司，现有"), "zh")).toBe(true);
    expect(await opens(quoted("川重工机"), "zh")).toBe(true);
    expect(await opens(quoted("860人"), "zh")).toBe(true);
    expect(await opens(quoted("焊接除"), "zh")).toBe(true);
  });

  it("scrolls to words in a run of Chinese without any mark, by the browser's dictionary", async () => {
    expect(await opens(quoted("专业技术人员"), "run")).toBe(true);
    expect(await opens(quoted("最大的焊接"), "run")).toBe(true);
  });

  it("scrolls to passages full of punctuation", async () => {
    expect(await opens(quoted('"from-to", 50%, a&b (e.g. C++/C#), 1,240.50'), "marks")).toBe(true);
    expect(await opens(quoted("1,240.50"), "marks")).toBe(true);
    expect(await opens(quoted("C++/C#"), "marks")).toBe(true);
  });

  it("scrolls to the right one of repeated passages, by what stands around it", async () => {
    expect(await opens(quoted("employs 860 people", 1), "repeat1")).toBe(true);
    expect(await opens(quoted("employs 860 people", 2), "repeat2")).toBe(true);
    expect(await opens(quoted("+44 114 496 0182", 1), "cell1")).toBe(true);
    expect(await opens(quoted("+44 114 496 0182", 2), "cell2")).toBe(true);
  });

  it("scrolls to a passage that spans several cells", async () => {
    expect(await opens(quoted("Fax +44 114 496 0182"), "cell2")).toBe(true);
  });

  it("scrolls to a long passage", async () => {
    expect(await opens(quoted(LONG), "long")).toBe(true);
  });

  it("scrolls where the surroundings have changed since, if the passage is telling", async () => {
    const quote = quoted("The plant in Hull employs 860 people today.");
    expect(await opens({ ...quote, prefix: "Other words ", suffix: " than now" }, "repeat2")).toBe(
      true,
    );
  });

  it("scrolls without a dictionary wherever a mark or a space stands nearby", async () => {
    const none = (): readonly number[] => [];
    expect(await opens(quoted("川重工机"), "zh", none)).toBe(true);
    expect(await opens(quoted("The plant in Hull"), "repeat2", none)).toBe(true);
  });

  it("takes less than fifty milliseconds to make", () => {
    const quotes = [quoted("专业技术人员"), quoted(LONG), quoted("860人")];
    const start = performance.now();
    for (const quote of quotes) quoteLink(site.address("/page"), quote, wordBoundaries);
    expect((performance.now() - start) / quotes.length).toBeLessThan(50);
  });
});
