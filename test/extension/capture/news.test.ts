import { describe, expect, it } from "vitest";
import { readNews } from "../../../extension/capture/readers/news.ts";
import { datesIn } from "../../../extension/capture/readers/written-dates.ts";
import { brief, type WrittenPage, writtenPage } from "./written-page.ts";

const news = (page: WrittenPage) => brief(readNews(writtenPage(page)));
const NEWS_PAGE = "https://www.harbour-pumps.example/news";

describe("a written date", () => {
  it.each([
    ["28 October 2026", "2026-10-28"],
    ["Cleveland, November 5, 2026", "2026-11-05"],
    ["on the 3rd of Sept. 2025", "2025-09-03"],
    ["发布时间：2026-10-22 来源", "2026-10-22"],
    ["2026年3月2日", "2026-03-02"],
    ["2026.11.03", "2026-11-03"],
    ["3.11.2026", "2026-11-03"],
    ["21/11/2025", "2025-11-21"],
    ["11/21/2025", "2025-11-21"],
  ])("in %s is the day %s", (text, day) => {
    expect(datesIn(text).map((date) => date.day)).toEqual([day]);
  });

  it("whose day and month can't be told apart stays as it is written", () => {
    expect(datesIn("03/04/2026").map(({ day }) => day)).toEqual(["03/04/2026"]);
  });

  it.each(["2026-13-01", "32 May 2026", "version 1.2.2026.4", "ISO 9001:2015", "0114 4960182"])(
    "is not seen in %s",
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );
});

describe("news", () => {
  it("is a headline with the date before it or after it", () => {
    expect(
      news({
        url: NEWS_PAGE,
        lines: [
          { text: "News", heading: 1 },
          { text: "28 October 2026", tag: "div" },
          { text: "Largest order yet: a pump station for Ostervang", heading: 2 },
          "We have won our largest order and shall deliver it in March.",
          { text: "3 July 2026", tag: "div" },
          { text: "Audit finds room for improvement", heading: 2 },
          "Our audit raised two findings on 12 June 2026.",
        ],
      }),
    ).toEqual([
      "news = 2026-10-28 Largest order yet: a pump station for Ostervang <text: 28 October 2026 Largest order yet: a pump station for Ostervang>",
      "news = 2026-07-03 Audit finds room for improvement <text: 3 July 2026 Audit finds room for improvement>",
    ]);
    expect(
      news({
        lines: [
          { text: "Latest news", heading: 2, block: 0 },
          { text: "Second test stand approved", heading: 3 },
          "LEEDS, November 5, 2026",
          "The board has approved a second test stand.",
        ],
      }),
    ).toEqual([
      "news = 2026-11-05 Second test stand approved <text: Second test stand approved LEEDS, November 5, 2026>",
    ]);
  });

  it("may share its line with the date, in brackets or linked", () => {
    const headline = "Harbour Pumps buys a foundry in Leeds";
    expect(
      news({
        lines: [{ text: "From the news desk", heading: 2 }, `${headline} (15 September 2026)`],
        links: [{ href: "/n1", shows: headline }],
      }),
    ).toEqual([`news = 2026-09-15 ${headline} <text: ${headline} (15 September 2026)>`]);
    expect(
      news({
        title: "企业动态 - 湖川重工",
        lines: [
          "【2026-10-09】码头总装基地二期获得备案",
          { text: "· 招工启事 2026-03-02", tag: "li" },
        ],
      }),
    ).toEqual([
      "news = 2026-10-09 码头总装基地二期获得备案 <text: 【2026-10-09】码头总装基地二期获得备案>",
      "news = 2026-03-02 招工启事 <text: · 招工启事 2026-03-02>",
    ]);
  });

  it("stands beside its date in the row of a table", () => {
    const cell = (column: number) => ({ table: 1, row: 0, column });
    expect(
      news({
        lines: [
          { text: "企业动态", heading: 2 },
          { text: "首台自动化门座起重机发运", tag: "td", cell: cell(0) },
          { text: "2026-06-18", tag: "td", cell: cell(1) },
        ],
      }),
    ).toEqual([
      "news = 2026-06-18 首台自动化门座起重机发运 <text: 首台自动化门座起重机发运 2026-06-18>",
    ]);
  });

  it("is the article itself where the page is one, and its date is said to be that of publishing", () => {
    const lines = [
      { text: "Skelmore Castings sold to a rival", heading: 1 },
      "Published 17:42, 6 March 2025 · 3 min read",
      "The foundry has been sold.",
    ];
    expect(news({ url: "https://paper.example/a/1", lines })).toEqual([
      "news = 2025-03-06 Skelmore Castings sold to a rival <text: Skelmore Castings sold to a rival Published 17:42, 6 March 2025 · 3 min read>",
    ]);
  });

  it.each<readonly [string, WrittenPage]>([
    [
      "where nothing calls it so",
      { lines: [{ text: "Leeks, again", heading: 2 }, "posted 12 October 2023 at 07:45"] },
    ],
    [
      "of the trade, which is about others",
      {
        lines: [
          { text: "Industry news", heading: 2 },
          { text: "Steel prices rise for the third month", heading: 3 },
          "2 June 2026",
        ],
      },
    ],
    [
      "in a sentence that only mentions a day",
      { url: NEWS_PAGE, lines: ["Planning permission was granted on 9 September 2026."] },
    ],
    [
      "in what leads to more of it",
      { url: NEWS_PAGE, lines: [{ text: "2 June 2026", tag: "div" }, "Read more about it"] },
    ],
  ])("is not proposed %s", (_, page) => {
    expect(news(page)).toEqual([]);
  });
});
