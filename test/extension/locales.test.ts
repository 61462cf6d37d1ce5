/** Both languages say the same things, with the same values in them. */
import { describe, expect, it } from "vitest";
import { catalogues as general } from "../../extension/locales/catalogue.ts";
import { fill, translate } from "../../extension/locales/translate.ts";
import { centreCatalogues } from "../../extension/locales/use-centre-words.ts";
import { effortCatalogues } from "../../extension/locales/use-effort-words.ts";
import { mapCatalogues } from "../../extension/locales/use-map-words.ts";
import { relationshipCatalogues } from "../../extension/locales/use-relationship-words.ts";
import { robustnessCatalogues } from "../../extension/locales/use-robustness-words.ts";
import { orderTexts } from "../../extension/locales/order-words.ts";
import { reasonsTexts } from "../../extension/locales/reasons-words.ts";
import { rosterCatalogues } from "../../extension/locales/use-roster-words.ts";
import { scaleCatalogues } from "../../extension/locales/use-scale-words.ts";
import { evidenceTexts } from "../../extension/locales/evidence-words.ts";
import { exchangeTexts } from "../../extension/locales/exchange-words.ts";
import { historyTexts } from "../../extension/locales/history-words.ts";
import { outlookTexts } from "../../extension/locales/outlook-words.ts";
import { sellingTexts } from "../../extension/locales/selling-words.ts";
import { valueCatalogues } from "../../extension/locales/use-value-words.ts";

/** The general catalogue, and those that screens bring along. */
const chapters = {
  general,
  centreCatalogues,
  evidenceTexts,
  effortCatalogues,
  exchangeTexts,
  mapCatalogues,
  orderTexts,
  relationshipCatalogues,
  reasonsTexts,
  robustnessCatalogues,
  rosterCatalogues,
  scaleCatalogues,
  sellingTexts,
  historyTexts,
  outlookTexts,
  valueCatalogues,
};
const together = (locale: "en" | "zh"): Readonly<Record<string, string>> =>
  Object.assign({}, ...Object.values(chapters).map((chapter) => chapter[locale]));
const catalogues = { en: together("en"), zh: together("zh") };

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/gu)].map((match) => match[1]!))].sort();

describe("the catalogues", () => {
  it("have the same keys in English and in Chinese", () => {
    expect(Object.keys(catalogues.zh).sort()).toEqual(Object.keys(catalogues.en).sort());
  });

  it("name the same values in every message", () => {
    const named = (locale: "en" | "zh") =>
      Object.entries(catalogues[locale])
        .map(([key, text]) => [key, placeholders(text)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(named("zh")).toEqual(named("en"));
  });

  it("leave no message empty", () => {
    const texts = Object.values(catalogues).flatMap((catalogue) => Object.values(catalogue));
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  });

  it("say in Chinese what is Chinese: no message is the English one", () => {
    const same = Object.entries(catalogues.en).filter(([key, text]) => catalogues.zh[key] === text);
    // The product's name, names of file formats and languages, and messages without a word are the same.
    const isName = /^(Account Atlas|SVG|PNG|CSV|Excel|English|中文)$/u;
    const words = (text: string): string => text.replace(/\{[^}]*\}/gu, "");
    expect(same.filter(([, text]) => !isName.test(text) && /\p{L}/u.test(words(text)))).toEqual([]);
  });
});

describe("a message", () => {
  it("chooses the form for one and for many", () => {
    expect(translate("en", "common.facts", { count: 1 })).toBe("1 fact");
    expect(translate("en", "common.facts", { count: 1200 })).toBe("1,200 facts");
    expect(translate("zh", "common.facts", { count: 1 })).toBe("1 条资料");
  });

  it("keeps a placeholder in sight whose value is missing", () => {
    expect(fill("Hello {name}", "en", {})).toBe("Hello {name}");
  });
});
