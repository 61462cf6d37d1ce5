/** What leaves the page as one string arrives in the panel as it was. */
import { describe, expect, it } from "vitest";
import { packed, unpacked } from "../../../extension/capture/packed-snapshot.ts";
import { writtenPage } from "./written-page.ts";

const page = writtenPage({
  lines: [
    { text: "Contact", tag: "h1", heading: 1, region: "main" },
    { text: "Tel. 0114 496 0182", tag: "td", cell: { table: 2, row: 0, column: 1 }, block: 7 },
    { text: '\u0000 half a pair \ud83d, 中文, \u2028 and "quotes"', region: "footer" },
  ],
  links: [{ href: "tel:+441144960182", shows: "0114 496 0182" }],
  blocks: [
    { parent: 0, tag: "body" },
    { parent: 0, tag: "constructor" },
    { parent: 1, tag: "__proto__" },
  ],
  emphases: [{ start: 3, end: 9 }],
  pictures: [{ alt: "Logo", start: 0, region: undefined, isLogo: true }],
  microdata: {
    items: [{ types: ["Organization"], id: "#us" }],
    properties: [
      { item: 0, name: "name", value: "Us", holds: undefined, isShown: true, start: 0, end: 2 },
    ],
  },
  selection: { exact: "0114", prefix: "Tel. ", suffix: " 496", start: 13 },
});

describe("a packed snapshot", () => {
  it("is the same after the way, with every line, place and strange sign", () => {
    expect(unpacked(packed(page))).toEqual(page);
  });

  it("of an empty page is empty", () => {
    const empty = writtenPage({ blocks: [] });
    expect(unpacked(packed(empty))).toEqual(empty);
  });

  it("takes a page of a hundred thousand lines, for nothing in it is spread over a stack", () => {
    const lines = Array.from({ length: 100_000 }, () => page.lines[1]!);
    expect(unpacked(packed({ ...page, lines })).lines).toHaveLength(100_000);
  });
});
