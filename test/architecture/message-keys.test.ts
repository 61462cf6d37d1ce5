/** Every message is said somewhere: a key that no source names, whole or by its beginning, is dead. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogues } from "../../extension/locales/catalogue.ts";
import { centre } from "../../extension/locales/en/centre.ts";
import { scales } from "../../extension/locales/en/scales.ts";
import { exchangeTexts } from "../../extension/locales/exchange-words.ts";
import { historyTexts } from "../../extension/locales/history-words.ts";
import { outlookTexts } from "../../extension/locales/outlook-words.ts";
import { sellingTexts } from "../../extension/locales/selling-words.ts";
import { orderTexts } from "../../extension/locales/order-words.ts";
import { valueCatalogues } from "../../extension/locales/use-value-words.ts";
import { en as workbook } from "../../sheets-addon/locales/en.ts";
import { en as exchangePage } from "../../sheets-addon/pages/exchange/locales/en.ts";
import { en as sidebar } from "../../sheets-addon/pages/sidebar/locales/en.ts";

const root = resolve(import.meta.dirname, "../..");

const sourceOf = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/u.test(file) && !/(?:^|\/)locales\/(?:en|zh)/u.test(file))
        .map((file) => readFileSync(join(root, folder, file), "utf8")),
    )
    .join("\n");

/** The shapes of keys that are put together: what stands in them between backticks. */
const composed = (source: string): readonly RegExp[] =>
  [...source.matchAll(/`([\w.-]*\.)?\$\{[^`]*`/gu)]
    .map(([template]) => template.slice(1, -1))
    .filter((template) => /^[\w-]+\./u.test(template))
    .map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/u)
            .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
            .join(".+")}$`,
          "u",
        ),
    );

const unsaid = (keys: readonly string[], source: string): readonly string[] => {
  const shapes = composed(source);
  return keys.filter(
    (key) => !source.includes(`"${key}"`) && !shapes.some((shape) => shape.test(key)),
  );
};

describe("no message is left that nothing says", () => {
  it.each([
    ["the extension", Object.keys(catalogues.en), ["extension"]],
    ["the buying centre", Object.keys(centre), ["extension"]],
    ["orders and activities", Object.keys(orderTexts.en), ["extension"]],
    ["exchanging data", Object.keys(exchangeTexts.en), ["extension"]],
    ["the rating scales", Object.keys(scales), ["extension"]],
    ["the forecast", Object.keys(outlookTexts.en), ["extension"]],
    ["the history", Object.keys(historyTexts.en), ["extension"]],
    ["the deal manager", Object.keys(sellingTexts.en), ["extension"]],
    ["customer value", Object.keys(valueCatalogues.en), ["extension"]],
    ["the workbook", Object.keys(workbook), ["sheets-addon"]],
    ["the sidebar", Object.keys(sidebar), ["sheets-addon"]],
    ["the exchange's page", Object.keys(exchangePage), ["sheets-addon"]],
  ])("of %s", (_, keys, folders) => {
    expect(unsaid(keys, sourceOf(...folders))).toEqual([]);
  });

  it("and the search would find one", () => {
    const source = 't("a.said") + t(`b.${kind}`) + t(`c.${kind}.help`)';
    expect(unsaid(["a.said", "a.dead", "b.any", "c.x.help", "c.x.other"], source)).toEqual([
      "a.dead",
      "c.x.other",
    ]);
  });
});
