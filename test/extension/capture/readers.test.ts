import { describe, expect, it } from "vitest";
import { mergeProposals } from "../../../extension/capture/merge-proposals.ts";
import { readPage } from "../../../extension/capture/read-page.ts";
import { readAddress } from "../../../extension/capture/readers/address.ts";
import { readContactLinks } from "../../../extension/capture/readers/contact-links.ts";
import { readKeyFigures } from "../../../extension/capture/readers/key-figures.ts";
import { readMicrodata } from "../../../extension/capture/readers/declared-markup.ts";
import { readOpenGraph } from "../../../extension/capture/readers/open-graph.ts";
import { readOwnName } from "../../../extension/capture/readers/own-name.ts";
import { titleParts } from "../../../extension/capture/readers/page-title.ts";
import { brief, writtenPage } from "./written-page.ts";

describe("telephone and mail links", () => {
  it("state what they show, or else their target", () => {
    const page = writtenPage({
      lines: ["Call (216) 555-0142 or write", "Fax: 0114 496 0183"],
      links: [
        { href: "tel:+12165550142", shows: "(216) 555-0142" },
        { href: "mailto:sales%40harbour-pumps.example?subject=Hello", shows: "write" },
        { href: "tel:01144960183", shows: "0114 496 0183" },
        { href: "/contact", shows: "Call" },
        { href: "./mailto:office@harbour-pumps.example", shows: "write" },
        { href: "mailto:nobody", shows: "Call" },
        { href: "tel:%E0%A4%A", shows: "Call" },
      ],
    });
    expect(brief(readContactLinks(page))).toEqual([
      "telephone = (216) 555-0142 <text: (216) 555-0142>",
      "email = sales@harbour-pumps.example <markup: mailto:sales%40harbour-pumps.example?subject=Hello>",
      "fax = 0114 496 0183 <text: 0114 496 0183>",
      "email = office@harbour-pumps.example <markup: ./mailto:office@harbour-pumps.example>",
    ]);
  });
});

describe("an address", () => {
  it("is the lines that are neither phone, mail nor name", () => {
    const address = (text: string) => ({ text, region: "address" as const });
    const page = writtenPage({
      lines: [
        address("12 Quay Street"),
        address("Hull HU1 9ZX"),
        address("Tel +44 114 496 0182"),
        address("mail@harbour-pumps.example"),
        "1 Other Street, Leeds",
      ],
    });
    expect(brief(readAddress(page))).toEqual([
      "address = 12 Quay Street Hull HU1 9ZX <text: 12 Quay Street Hull HU1 9ZX>",
      "address = 1 Other Street, Leeds <text: 1 Other Street, Leeds>",
    ]);
  });

  it("with only the name of an author states nothing", () => {
    const page = writtenPage({
      lines: [{ text: "Written by the press office", region: "address" }],
    });
    expect(readAddress(page)).toEqual([]);
  });
});

describe("microdata", () => {
  it("of the organisation is proven where it is shown, else by its attribute", () => {
    const page = writtenPage({
      lines: ["Harbour Pumps Ltd", "Telephone 0114 496 0182"],
      microdata: {
        items: [{ types: ["Organization"] }, { types: ["PostalAddress"] }],
        properties: [
          {
            item: 0,
            name: "legalName",
            value: "Harbour Pumps Ltd",
            holds: undefined,
            isShown: true,
            start: 0,
            end: 17,
          },
          {
            item: 0,
            name: "telephone",
            value: "0114 496 0182",
            holds: undefined,
            isShown: true,
            start: 28,
            end: 41,
          },
          {
            item: 0,
            name: "foundingDate",
            value: "1984-05-02",
            holds: undefined,
            isShown: false,
            start: 0,
            end: 0,
          },
          { item: 0, name: "address", value: "", holds: 1, isShown: true, start: 0, end: 0 },
          {
            item: 1,
            name: "streetAddress",
            value: "3 Quay Street",
            holds: undefined,
            isShown: false,
            start: 0,
            end: 0,
          },
        ],
      },
    });
    expect(brief(mergeProposals(readMicrodata(page)))).toEqual([
      "legal-name = Harbour Pumps Ltd <text: Harbour Pumps Ltd>",
      "telephone = 0114 496 0182 <text: 0114 496 0182>",
      "founded = 1984-05-02 <markup: 1984-05-02>",
      "address = 3 Quay Street <markup: 3 Quay Street>",
    ]);
  });

  it("that holds itself comes to an end", () => {
    const page = writtenPage({
      microdata: {
        items: [{ types: ["Organization"] }],
        properties: [
          { item: 0, name: "contactPoint", value: "", holds: 0, isShown: false, start: 0, end: 0 },
        ],
      },
    });
    expect(readMicrodata(page)).toEqual([]);
  });
});

describe("the meta tags", () => {
  it("state the name of the site, but not a slogan and not a made-up property", () => {
    const page = writtenPage({
      meta: [
        { name: "og:site_name", content: "Harbour  Pumps" },
        { name: "og:site_name", content: "We move water. ".repeat(9) },
        { name: "constructor", content: "no" },
      ],
    });
    expect(brief(readOpenGraph(page))).toEqual([
      "trade-name = Harbour Pumps <markup: Harbour Pumps>",
    ]);
  });
});

describe("the title", () => {
  it("states a company's name where its legal form gives it away", () => {
    expect(brief(readOwnName(writtenPage({ title: "联系我们-湖川重工机械有限公司" })))).toEqual([
      "legal-name = 湖川重工机械有限公司 <markup: 湖川重工机械有限公司>",
    ]);
    expect(
      brief(readOwnName(writtenPage({ title: "Contact | Harbour Fördertechnik GmbH" }))),
    ).toEqual(["legal-name = Harbour Fördertechnik GmbH <markup: Harbour Fördertechnik GmbH>"]);
    expect(readOwnName(writtenPage({ title: "Tips for every Limited Budget" }))).toEqual([]);
  });

  it("is parted at dashes and bars but not inside words", () => {
    expect(titleParts("About us – e-pumps | Harbour Pumps")).toEqual([
      "About us",
      "e-pumps",
      "Harbour Pumps",
    ]);
  });
});

describe("sentences", () => {
  it.each([
    [
      "Harbour Pumps was incorporated in September 1991. Today we employ 1,830 associates.",
      ["founded = September 1991 <text: September 1991>", "employees = 1,830 <text: 1,830>"],
    ],
    ["In 2025 we met 300 people", []],
  ])("of %s", (sentence, expected) => {
    expect(brief(readKeyFigures(writtenPage({ lines: [sentence] })))).toEqual(expected);
  });
});

describe("all readers together", () => {
  it("propose one fact once, by declared data with the words that can be seen", async () => {
    const page = writtenPage({
      language: "zh-CN",
      jsonLd: [
        '{"@type":"Organization","telephone":"+86-512-6955-0142","foundingDate":"2016-03-18"}',
      ],
      lines: ["电 话：(0512) 6955 0142", "公司成立于2016年3月18日"],
    });
    const proposals = await readPage(page);
    expect(brief(proposals)).toEqual([
      "telephone = +86 512 6955 0142 <text: (0512) 6955 0142>",
      "founded = 2016-03-18 <text: 2016年3月18日>",
    ]);
    expect(proposals.map(({ readBy }) => readBy.name)).toEqual(["json-ld", "json-ld"]);
  });

  it("leave a number as it is written when no country can be told", async () => {
    const page = writtenPage({ language: "en", lines: ["Phone: 555 0142 9"] });
    expect(brief(await readPage(page))).toEqual(["telephone = 555 0142 9 <text: 555 0142 9>"]);
  });

  it("quote only words that stand in the text at the place that the quote names", async () => {
    const page = writtenPage({
      lines: ["Phone: +49 221 4710 350", "© 2026 Harbour Pumps Ltd", "mail@harbour-pumps.example"],
    });
    const proposals = await readPage(page);
    expect(proposals).toHaveLength(3);
    for (const { quote } of proposals)
      expect(page.text.slice(quote.start, quote.start + quote.exact.length)).toBe(quote.exact);
  });
});
