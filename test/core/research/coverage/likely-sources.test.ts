import { expect, test } from "vitest";
import { likelySourcesOf, propertyKeys, sourceChannels, websitePages } from "#core";

test("every property is likely to be found somewhere, most likely first, and nowhere twice", () => {
  for (const key of propertyKeys) {
    const sources = likelySourcesOf(key).map(({ channel, page }) => `${channel} ${page ?? ""}`);
    expect([key, sources.length > 0]).toEqual([key, true]);
    expect(new Set(sources).size).toBe(sources.length);
  }
});

test("only the company's own website has pages to name, and each of them answers something", () => {
  const all = propertyKeys.flatMap(likelySourcesOf);
  for (const { channel, page } of all) {
    expect(sourceChannels).toContain(channel);
    expect(page !== undefined).toBe(channel === "company-website");
  }
  expect(websitePages.filter((page) => !all.some((source) => source.page === page))).toEqual([]);
});

test("what the law makes public stands in the imprint, finances in the annual report, the power structure with insiders", () => {
  expect(likelySourcesOf("legal-name")[0]).toEqual({ channel: "company-website", page: "imprint" });
  expect(likelySourcesOf("revenue")[0]).toEqual({ channel: "annual-report" });
  expect(likelySourcesOf("power-structure")[0]).toEqual({ channel: "insider" });
});
