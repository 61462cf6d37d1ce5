import "fake-indexeddb/auto";
import { describe, expect, it, beforeEach } from "vitest";
import type { Account, Observation } from "#core";
import { nameFor, newTarget, targetOf } from "../../../extension/capture/keeping/account-target.ts";
import { badgeText } from "../../../extension/capture/badge.ts";
import { isWaitingAlready, keepClip, placedQuote } from "../../../extension/capture/clip.ts";
import { foldedText } from "../../../extension/capture/page/folded-text.ts";
import { keepFacts } from "../../../extension/capture/keeping/keep-facts.ts";
import { normalCount, normalDay } from "../../../extension/capture/proposals/normal-value.ts";
import { pageOf } from "../../../extension/capture/page-access.ts";
import { suggestProperty } from "../../../extension/capture/keeping/suggest-property.ts";
import { registrableDomain, sourceAddress } from "../../../extension/capture/web-address.ts";
import { database } from "../../../extension/store/database.ts";
import { newId, now } from "../../../extension/store/identity.ts";
import { writtenPage } from "./written-page.ts";

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

const fact = (value: string): Omit<Observation, "accountId"> => ({
  id: newId(),
  property: "employees",
  value,
  source: { channel: "company-website", url: "https://harbour-pumps.example/" },
  readBy: { kind: "person", name: "" },
  observedAt: now(),
});

const stored = async (domains: string[]): Promise<Account> => {
  const { account } = newTarget("Harbour Pumps", undefined);
  const full = { ...account, domains };
  await database.accounts.add(full);
  return full;
};

describe("a clip", () => {
  it("is a draft in the database as soon as it is kept, with its white space folded", async () => {
    const id = await keepClip(
      { url: "https://a.example/x#:~:text=86", title: " About\n us " },
      " 86\n people ",
    );
    expect(await database.drafts.toArray()).toMatchObject([
      {
        id,
        kind: "selection",
        page: { url: "https://a.example/x", title: "About us" },
        quote: { exact: "86 people", prefix: "", suffix: "", start: 0 },
      },
    ]);
  });

  it("of nothing is no draft", async () => {
    expect(await keepClip({ url: "https://a.example/", title: "" }, " \n")).toBeUndefined();
    expect(await database.drafts.count()).toBe(0);
  });

  it("of text that looks like markup or a formula stays that text", async () => {
    await keepClip({ url: "https://a.example/", title: "" }, "=1+1<script>alert(1)</script>");
    expect((await database.drafts.toArray())[0]?.quote.exact).toBe("=1+1<script>alert(1)</script>");
  });

  it("gets its surroundings from the selection, else from where its words stand first", () => {
    const page = writtenPage({ lines: ["86 people", "and 86 people more"] });
    expect(placedQuote("86 people", page)).toMatchObject({
      start: 0,
      suffix: " and 86 people more",
    });
    const selection = { exact: "86 people", prefix: "and ", suffix: " more", start: 14 };
    expect(placedQuote("86 people", { ...page, selection })).toBe(selection);
    expect(placedQuote("87 people", page)).toBeUndefined();
  });
});

describe("the same passage, clipped again", () => {
  const page = { url: "https://a.example/about?utm_source=mail#staff", title: "About" };

  it("waits once, with what was chosen for it, and comes to the front", async () => {
    const first = (await keepClip(page, "86 people"))!;
    await database.drafts.update(first, { channel: "trade-fair" });
    const { createdAt } = (await database.drafts.get(first))!;
    const again = (await keepClip({ ...page, url: "https://a.example/about" }, "86  people"))!;
    expect(await isWaitingAlready(again)).toBe(true);
    const [left, ...more] = await database.drafts.toArray();
    expect(left).toMatchObject({ id: first, channel: "trade-fair" });
    expect(left!.createdAt >= createdAt).toBe(true);
    expect(more).toEqual([]);
  });

  it("is another one at another place of the page, or on another page", async () => {
    const first = (await keepClip(page, "86 people"))!;
    const second = (await keepClip(page, "86 people"))!;
    const placed = (prefix: string, suffix: string) => ({
      quote: { exact: "86 people", prefix, suffix, start: 0 },
    });
    await database.drafts.update(first, placed("employs ", " here"));
    await database.drafts.update(second, placed("once had ", ", long ago"));
    expect(await isWaitingAlready(second)).toBe(false);
    const elsewhere = (await keepClip({ ...page, url: "https://a.example/jobs" }, "86 people"))!;
    expect(await isWaitingAlready(elsewhere)).toBe(false);
    expect(await database.drafts.count()).toBe(3);
  });
});

describe("facts of a page", () => {
  it("make their new account once, however often it is confirmed", async () => {
    const target = newTarget("Harbour Pumps", "harbour-pumps.example");
    await keepFacts(target, [fact("86")]);
    await keepFacts(target, [fact("87")]);
    await keepFacts(newTarget("Harbour Pumps", "harbour-pumps.example"), [fact("88")]);
    expect(await database.accounts.count()).toBe(1);
    const ledger = await database.observations.toArray();
    expect(new Set(ledger.map(({ accountId }) => accountId))).toEqual(new Set([target.account.id]));
    expect(ledger).toHaveLength(3);
  });

  it("are all kept or none, and the draft stays when they could not be", async () => {
    const id = await keepClip({ url: "https://a.example/", title: "" }, "86");
    const twice = fact("86");
    await expect(
      keepFacts(newTarget("Harbour Pumps", undefined), [twice, twice], id),
    ).rejects.toThrow();
    expect(await database.accounts.count()).toBe(0);
    expect(await database.observations.count()).toBe(0);
    expect(await database.drafts.count()).toBe(1);
  });

  it("go to the account that the page's domain belongs to", async () => {
    const account = await stored(["harbour-pumps.example"]);
    expect(await targetOf({ url: "https://shop.harbour-pumps.example/", title: "Shop" })).toEqual({
      isNew: false,
      account,
    });
    expect(
      await targetOf({ url: "https://pumps.example/", title: "Start | Pumps Ltd" }),
    ).toMatchObject({
      isNew: true,
      account: { name: "Pumps Ltd", domains: ["pumps.example"] },
    });
  });
});

describe("a new account", () => {
  it.each([
    ["关于我们_湖川重工机械有限公司_官网", "湖川重工机械有限公司"],
    ["Contact – Harbour Pumps", "Harbour Pumps"],
    ["", "harbour-pumps.example"],
  ])("of a page with the title %s is called %s", (title, name) => {
    expect(nameFor(title, "harbour-pumps.example")).toBe(name);
  });
});

describe("the property of clipped words", () => {
  it.each([
    ["info@harbour-pumps.example", "", "email"],
    ["www.harbour-pumps.example", "", "website"],
    ["浙ICP备05998471号-2", "", "icp-number"],
    ["91330206MA0LH8G37W", "", "registration-number"],
    ["Harbour Pumps Ltd", "", "legal-name"],
    ["约620人", "", "employees"],
    ["$148 million", "", "revenue"],
    ["12.6亿元", "营业收入", "revenue"],
    ["0114 496 0183", "Fax: ", "fax"],
    ["0114 496 0183", "", "telephone"],
    ["0114 496 0183 extension 204", "", "telephone"],
    ["0574-8655 0173 分机 8012", "", "telephone"],
    ["1987", "founded in ", "founded"],
    ["The most urgent problem is dust in the hall.", "", undefined],
  ])("%s (after “%s”) is %s", (exact, prefix, property) => {
    expect(suggestProperty({ exact, prefix, suffix: "", start: 0 })).toBe(property);
  });
});

describe("values in one form", () => {
  it.each([
    ["2016年3月18日", "2016-03-18"],
    ["1998年", "1998"],
    ["September 1991", "1991-09"],
    ["2 May 1984", "1984-05-02"],
    ["May 2, 1984", "1984-05-02"],
    ["long ago", "long ago"],
  ])("the day %s is %s", (written, normal) => {
    expect(normalDay(written)).toBe(normal);
  });

  it.each([
    ["约1,240人", "1240"],
    ["380余名", "380"],
    ["500-600", "500-600"],
  ])("the count %s is %s", (written, normal) => {
    expect(normalCount(written)).toBe(normal);
  });
});

describe("the page in front", () => {
  it.each([
    [undefined, { state: "hidden" }],
    ["chrome://version/", { state: "closed", why: "browser" }],
    ["view-source:https://a.example/", { state: "closed", why: "browser" }],
    ["data:text/html,hi", { state: "closed", why: "browser" }],
    ["https://chromewebstore.google.com/detail/x", { state: "closed", why: "store" }],
    ["https://a.example/", { state: "open", tabId: 7, url: "https://a.example/", title: "A" }],
  ])("with the address %s", (url, view) => {
    expect(pageOf({ id: 7, url, title: "A" })).toEqual(view);
  });

  it("is a source without the directive that highlights a passage", () => {
    expect(sourceAddress("https://a.example/b#c:~:text=86")).toBe("https://a.example/b#c");
    expect(sourceAddress("https://a.example/b#c")).toBe("https://a.example/b#c");
  });

  it.each([
    ["https://shop.example.co.uk/", "example.co.uk"],
    ["https://www.example.com.cn/about", "example.com.cn"],
    ["http://127.0.0.1:8080/", "127.0.0.1"],
    ["chrome://version/", undefined],
  ])("with the address %s is of the domain %s", async (url, domain) => {
    expect(await registrableDomain(url)).toBe(domain);
  });
});

describe("the number on the button", () => {
  it("is absent for none and never longer than four characters", () => {
    expect([0, 1, 999, 1000].map(badgeText)).toEqual(["", "1", "999", "999+"]);
  });
});

describe("the text of a page", () => {
  it("folds white space across joints and knows where a part of it stands", () => {
    const text = foldedText();
    text.add("  Harbour ");
    const place = text.here();
    text.add("\n Pumps\u3000");
    expect(text.since(place)).toEqual({ start: 8, end: 13 });
    text.part();
    text.add("Hull ");
    expect(text.text()).toBe("Harbour Pumps Hull");
  });
});
