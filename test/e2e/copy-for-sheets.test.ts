/** A table's way over the clipboard: copied in the extension, pasted into the exchange's window of the workbook, imported there. */
import type { Archive, Locale } from "#core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exchange as extensionEn } from "../../extension/locales/en/exchange.ts";
import { exchange as extensionZh } from "../../extension/locales/zh/exchange.ts";
import { places as placesEn } from "../../extension/locales/en/places.ts";
import { places as placesZh } from "../../extension/locales/zh/places.ts";
import { en } from "../../sheets-addon/pages/exchange/locales/en.ts";
import { zh } from "../../sheets-addon/pages/exchange/locales/zh.ts";
import { archive } from "../sheets-addon/exchange/copied-tables.ts";
import { exported } from "../sheets-addon/exchange-on-host.ts";
import { openExchange } from "../sheets-addon/sidebar-in-browser.ts";
import { newHost } from "../sheets-addon/workbook-on-host.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { importArchive, openScreen, wearLook } from "./workspace-page.ts";

const words = {
  en: { ...extensionEn, ...placesEn, ...en },
  zh: { ...extensionZh, ...placesZh, ...zh },
} as const;

let launched: Launched;
let extension: Page;

beforeAll(async () => {
  launched = await launchExtension();
  await launched.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  extension = await launched.context.newPage();
  await importArchive(launched, extension, archive);
}, 120_000);
afterAll(() => launched?.close());

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** The beginning of a message, up to what is filled in. */
const begin = (message: string) => message.split("{")[0]!;
/** The extension keeps its records in the order of their ids. */
const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  records.toSorted((one, other) => (one.id < other.id ? -1 : 1));

it.each(["en", "zh"] as const)(
  "scales, accounts and facts with every hard text arrive as they are, in %s",
  async (locale: Locale) => {
    const said = words[locale];
    await wearLook(launched, extension, { language: locale, scheme: "light" });
    await openScreen(launched, extension, "#/data");
    const host = newHost();
    host.run("chooseLanguage", locale);
    const { page: workbook } = await openExchange(launched.context, host);

    for (const key of ["scales", "accounts", "observations"] as const) {
      const table = said[`data.collection.${key}`];
      await extension.bringToFront();
      await press(extension, said["exchange.copyOf"].replace("{table}", table));
      await extension.getByText(`“${table}”`).filter({ visible: true }).first().waitFor();
      await workbook.bringToFront();
      await workbook.getByText(said["bring.paste"]).click();
      await workbook.getByRole("textbox").focus();
      await workbook.keyboard.press("ControlOrMeta+V");
      await press(workbook, said["bring.check"]);
      await press(workbook, said["plan.import"]);
      await workbook.getByText(begin(said["done.imported"])).waitFor();
    }
    const arrived: Archive = exported(host);
    expect(arrived.scales).toEqual(expect.arrayContaining([...archive.scales]));
    expect(byId(arrived.accounts)).toEqual(byId(archive.accounts));
    expect(byId(arrived.observations)).toEqual(byId(archive.observations));
    await workbook.close();
  },
);
