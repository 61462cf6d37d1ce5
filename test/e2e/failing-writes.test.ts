/** When the disk refuses: every kind of save says so in words, writes nothing by halves, and works at the next try. */
import { readFile } from "node:fs/promises";
import { readArchive, writeArchive } from "#core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { injections } from "../fixtures/hostile/injections.ts";
import { killAndRelaunch } from "./harness/kill.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { type Stored, storedRecords } from "./harness/records.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { giveFile, openScreen, PLACES } from "./workspace-page.ts";

const TABLES = [
  "accounts",
  "contacts",
  "observations",
  "ratings",
  "stakeholders",
  "opportunities",
  "ticks",
  "withdrawals",
  "tombstones",
  "settings",
  "factTerms",
] as const;
const REFUSED = /could not be saved|Nothing has been changed/u;
const archive = madeUpArchive(new Date().toISOString().slice(0, 10) as never);

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(20_000);
});

afterAll(async () => {
  await launched?.close();
});

/** From now on, no write gets through: not the first, or none after so many. */
const fillDisk = (after = 0): Promise<void> =>
  page.evaluate((allowed) => {
    const { add, put, delete: remove } = IDBObjectStore.prototype;
    let left = allowed;
    const refusing = <F extends (...given: never[]) => IDBRequest>(write: F) =>
      function refused(this: IDBObjectStore, ...given: never[]) {
        left -= 1;
        if (left < 0) throw new DOMException("The disk is full.", "QuotaExceededError");
        return write.apply(this, given);
      };
    Object.assign(IDBObjectStore.prototype, {
      add: refusing(add as never),
      put: refusing(put as never),
      delete: refusing(remove as never),
    });
    Object.assign(globalThis, {
      mendDisk: () => Object.assign(IDBObjectStore.prototype, { add, put, delete: remove }),
    });
  }, after);
const mendDisk = (): Promise<unknown> => page.evaluate("mendDisk()");

const everything = async (): Promise<Readonly<Record<string, readonly Stored[]>>> =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => [table, await storedRecords(page, table)] as const),
    ),
  );

const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();
const fill = (label: string, value: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(value);
const submit = (): Promise<void> => page.locator("dialog button[type=submit]").click();
const gone = (): Promise<void> => page.locator("dialog").waitFor({ state: "detached" });

/** Saves in vain on a disk that takes so many more writes, with nothing changed; then once more on a mended one. */
const refusedThenSaved = async (
  room: readonly number[],
  save: () => Promise<void>,
  saved: () => Promise<unknown>,
) => {
  const before = await everything();
  for (const writes of room) {
    await fillDisk(writes);
    await save();
    await page.getByText(REFUSED).first().waitFor();
    await mendDisk();
    expect(await everything()).toEqual(before);
  }
  await save();
  await saved();
  expect(await everything()).not.toEqual(before);
};

describe("on a full disk", () => {
  it("an imported archive is written whole or not at all", async () => {
    await openScreen(launched, page, "#/data");
    await giveFile(page, "json", "all.json", writeArchive(archive));
    await refusedThenSaved(
      [0, 1, 40],
      () => press("Import now"),
      () => page.getByText("The archive has been imported.").waitFor(),
    );
  });

  it("a new account is kept in its form until it can be saved", async () => {
    await openScreen(launched, page, "#/accounts");
    await press("Add account");
    await fill("Company name", "Orrin Pumps");
    await refusedThenSaved([0], submit, gone);
  });

  it("so are a fact, a contact and an opportunity", async () => {
    await openScreen(launched, page, "#/accounts");
    await page.getByRole("link", { name: "Orrin Pumps" }).click();
    await page.getByRole("heading", { name: "Orrin Pumps", level: 1 }).waitFor();
    await press("Add fact");
    await page.getByLabel("Property", { exact: true }).selectOption({ label: "Employees" });
    await fill("Value", "860");
    await page.getByLabel("Source channel", { exact: true }).selectOption({ label: "Trade fair" });
    // The fact, and what it is found by.
    await refusedThenSaved([0, 1], submit, gone);
    await press("Add contact");
    await fill("Name", "Maud Ferrow");
    await page.getByLabel("Decider").check();
    // The contact, and the place in the buying centre.
    await refusedThenSaved([0, 1], submit, gone);
    await press("Add opportunity");
    await fill("Opportunity", "Line 4");
    await fill("Amount", "1,200,000");
    await fill("Currency", "EUR");
    await fill("Expected close", "2031-01-15");
    await refusedThenSaved([0], submit, gone);
  });

  it("what was saved right before a kill is there after it, and can be found", async () => {
    await openScreen(launched, page, "#/accounts");
    await press("Add account");
    await fill("Company name", "Kettle Works");
    await submit();
    await gone();
    const before = await everything();
    const second = await killAndRelaunch(launched);
    const first = launched;
    launched = {
      ...second,
      close: async () => {
        await second.close();
        await first.close();
      },
    };
    page = await launched.context.newPage();
    page.setDefaultTimeout(20_000);
    await openScreen(launched, page, "#/accounts");
    expect(await everything()).toEqual(before);
    await openScreen(launched, page, "#/search/860");
    await page.locator("mark", { hasText: "860" }).first().waitFor();
  });
});

describe("strings that try to run something, in every field that is stored", () => {
  it("are shown, searched and exported as what they are: text", async () => {
    const [account] = archive.accounts;
    const [observation] = archive.observations;
    const [contact] = archive.contacts;
    const [opportunity] = archive.opportunities;
    const [order] = archive.orders;
    const [activity] = archive.activities;
    const usable = injections.filter((text) => text.trim() !== "");
    const infested = {
      ...archive,
      accounts: usable.map((name, at) => ({ ...account!, id: `x${at}`, name: name.slice(0, 200) })),
      contacts: usable.map((name, at) => ({ ...contact!, id: `xc${at}`, accountId: "x0", name })),
      observations: usable.map((value, at) => ({
        ...observation!,
        id: `xo${at}`,
        accountId: `x${at % 3}`,
        property: "products",
        value,
        quote: { exact: value, prefix: value.slice(0, 32), suffix: value.slice(0, 32), start: 0 },
        source: { channel: "company-website", url: "https://orrin.example/", title: value },
        readBy: { kind: "person", name: value },
      })),
      opportunities: usable.slice(0, 40).map((name, at) => ({
        ...opportunity!,
        id: `xp${at}`,
        accountId: `x${at}`,
        name,
      })),
      orders: usable.map((text, at) => ({
        ...order!,
        id: `xr${at}`,
        accountId: `x${at % 3}`,
        items: [`- ${text.replace(/[;；]/gu, " ")}`.slice(0, 200)],
      })),
      activities: usable.map((text, at) => ({
        ...activity!,
        id: `xt${at}`,
        accountId: `x${at % 3}`,
        contactIds: [],
        seller: text,
        outcome: text.slice(0, 2000),
        quote: text.slice(0, 2000),
      })),
      ratings: [],
      stakeholders: [],
      ticks: [],
      withdrawals: [],
      tombstones: [],
    };
    await openScreen(launched, page, "#/data");
    await giveFile(page, "json", "hostile.json", JSON.stringify(infested));
    await press("Import now");
    await page.getByText("The archive has been imported.").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => void asked.push(dialog.message()));
    const hashes = [
      ...PLACES.map((place) => `#/${place}`),
      "#/accounts/x0",
      "#/accounts/x1",
      "#/value/orders",
      "#/value/checks",
      "#/rating/x0",
      "#/opportunities/xp0",
      "#/search/script",
      "#/search/pwned",
    ];
    for (const hash of hashes) {
      await openScreen(launched, page, hash);
      expect(
        await page.evaluate(() => ({
          pwned: "pwned" in globalThis || "polluted" in {},
          active: [
            ...document.querySelectorAll(
              "main script, main iframe, main object, main embed, main base",
            ),
            ...[...document.querySelectorAll("*")].filter((element) =>
              [...element.attributes].some(({ name }) => name.startsWith("on")),
            ),
          ].map((element) => element.outerHTML.slice(0, 200)),
          links: [...document.querySelectorAll("main a[href]")]
            .map((link) => new URL(link.getAttribute("href")!, location.href).href)
            .filter((href) => !/^(?:https?:|mailto:|tel:|chrome-extension:)/u.test(href)),
        })),
        hash,
      ).toEqual({ pwned: false, active: [], links: [] });
    }
    // Everything on these screens came from the extension itself.
    expect(asked.filter((url) => !url.startsWith(launched.address("")))).toEqual([]);
    await openScreen(launched, page, "#/data");
    const download = page.waitForEvent("download");
    await press("Export archive");
    const exported = readArchive(await readFile(await (await download).path(), "utf8"));
    const kept = new Set(exported.ok ? exported.value.observations.map(({ value }) => value) : []);
    expect(usable.filter((value) => !kept.has(value))).toEqual([]);
  });
});
