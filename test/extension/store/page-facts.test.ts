/** What a page backs: only what is in force, each value once, whatever else stands in the page's address. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { Observation, type TextQuote } from "#core";
import { database } from "../../../extension/store/database.ts";
import { countFromPage, provedBy } from "../../../extension/store/page-facts.ts";
import { perform } from "../../../extension/store/undo.ts";
import { archive, observed } from "./made-up.ts";

const PAGE = "https://orrin.example/about";
const seen = (id: string, value: string, more: object = {}): Observation =>
  Observation.parse({ ...observed(id, value), ...more });
const at = (url: string) => ({ source: { channel: "company-website", url } });
const quote = (exact: string, prefix = "", suffix = ""): TextQuote => ({
  exact,
  prefix,
  suffix,
  start: 0,
});

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe("the number of facts of a page", () => {
  it("leaves out what is withdrawn, and counts it again when it is put back", async () => {
    await perform({ observations: [seen("o", "860"), seen("p", "900")] });
    expect(await countFromPage(PAGE)).toBe(2);
    const undo = await perform({ withdrawals: archive().withdrawals });
    expect(await countFromPage(PAGE)).toBe(1);
    await undo();
    expect(await countFromPage(PAGE)).toBe(2);
  });

  it("counts a value once, however often it was seen there", async () => {
    await perform({
      observations: [
        seen("o", "860"),
        seen("p", " 860"),
        seen("q", "860", { property: "industry-rank" }),
      ],
    });
    expect(await countFromPage(PAGE)).toBe(2);
  });

  it("doesn't mind places, tracking and their order, but the rest of a query", async () => {
    await perform({
      observations: [
        seen("1", "1", at(`${PAGE}#staff`)),
        seen("2", "2", at(`${PAGE}?utm_source=mail&utm_medium=x`)),
        seen("3", "3", at(`${PAGE}?gclid=1#:~:text=860`)),
        seen("4", "4", at(`${PAGE}?id=4`)),
        seen("5", "5", at(`${PAGE}?spm=a&id=4&fbclid=b`)),
        seen("6", "6", at("https://orrin.example/about-us")),
      ],
    });
    expect(await countFromPage(PAGE)).toBe(3);
    expect(await countFromPage(`${PAGE}?utm_campaign=y#top`)).toBe(3);
    expect(await countFromPage(`${PAGE}?id=4&utm_id=9`)).toBe(2);
  });
});

describe("a passage that was kept before", () => {
  const before = seen("o", "860", { quote: quote("860 people", "employs ", " in two") });
  const proved = async (wanted: TextQuote, url = PAGE) =>
    (await provedBy({ page: { url }, quote: wanted })).map(({ id }) => id);

  it("is known by its words and what stands beside them, on this page only", async () => {
    await perform({ observations: [before] });
    expect(await proved(quote("860 people", "employs ", " in two"))).toEqual(["o"]);
    expect(await proved(quote("860  people", "employs ", " in three"))).toEqual(["o"]);
    expect(await proved(quote("860 people", "once had ", ", long ago"))).toEqual([]);
    expect(await proved(quote("860", "employs ", " people in two"))).toEqual([]);
    expect(await proved(quote("860 people"), "https://orrin.example/jobs")).toEqual([]);
  });

  it("is known by its words alone where nothing tells its place", async () => {
    await perform({ observations: [before] });
    expect(await proved(quote("860 people"))).toEqual(["o"]);
  });

  it("is new again once its fact is undone", async () => {
    const undo = await perform({ observations: [before] });
    await undo();
    expect(await proved(quote("860 people"))).toEqual([]);
  });
});
