/** Clipping and reading in a real Firefox; skipped with a word where Firefox is missing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFirefox } from "../provision/firefox.ts";
import { clipPages } from "./clip-pages.ts";
import { type Firefox, launchFirefox } from "./harness/firefox.ts";
import { openSite, type Site } from "./harness/site.ts";

const ADDON = "account-atlas@account-atlas.example";
const program = findFirefox();
if (program === undefined) console.log("Skipped: Firefox is not installed (Debian: firefox-esr).");

// Runs in the page of the add-on: waits until something is there, as a person would.
const WAITING = `
  const until = async (what, ask) => {
    const end = Date.now() + 10000;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > end) throw new Error("in vain for " + what + ": " + document.body.innerText.slice(0, 500));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  const button = (name) => until(name, () =>
    [...document.querySelectorAll("button:enabled")].find((one) => (one.getAttribute("aria-label") ?? one.textContent).trim() === name));
  const records = (table) => new Promise((resolve, reject) => {
    const request = indexedDB.open("account-atlas");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction(table).objectStore(table).getAll();
      all.onsuccess = () => { request.result.close(); resolve(all.result); };
    };
  });
`;

describe.skipIf(program === undefined)("in Firefox", () => {
  let site: Site;
  let firefox: Firefox;
  let tabId: unknown;

  beforeAll(async () => {
    site = await openSite(clipPages);
    firefox = await launchFirefox({ program: program!, addonId: ADDON });
    await firefox.goTo(site.address("/"));
    // The question for the permission is the browser's own; its answer is given beforehand.
    await firefox.inBrowser(
      `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
       const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       await ExtensionPermissions.add(arguments[0], { permissions: [], origins: [arguments[1]] }, extension);`,
      ADDON,
      "http://127.0.0.1/*",
    );
    tabId = await firefox.inBrowser(
      `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return extension.tabManager.getWrapper(gBrowser.selectedTab).id;`,
      ADDON,
    );
    await firefox.inPage(
      "getSelection().selectAllChildren(document.querySelector('#dust')); return true",
    );
    const opened = (await firefox.command("WebDriver:NewWindow", { type: "tab" })) as {
      handle: string;
    };
    await firefox.command("WebDriver:SwitchToWindow", { handle: opened.handle });
    await firefox.goTo(firefox.address(`sidepanel.html?tab=${String(tabId)}`));
  });

  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  it("a selection is clipped, given a property and saved with its quote", async () => {
    const kept = await firefox.inPage(`${WAITING}
      (await button("Clip selection")).click();
      const form = await until("the clip", () => document.querySelector("form.draft__form"));
      const property = form.querySelector("[role=combobox]");
      property.focus();
      property.value = "urgent";
      property.dispatchEvent(new Event("input", { bubbles: true }));
      const option = await until("the property", () => form.querySelector("[role=option]"));
      option.click();
      await until("the choice", () => property.value !== "urgent");
      (await button("Save fact")).click();
      await until("saved", () => /Saved: /.test(document.querySelector("output.undo").textContent));
      return records("observations");`);
    expect(kept).toMatchObject([
      {
        property: "urgent-problem",
        quote: {
          exact: "The most urgent problem is dust in the test hall.",
          prefix: "Home Pumps since 1987 ",
        },
        source: { url: site.address("/") },
      },
    ]);
  });

  it("a page is read with its shadow trees, and all proposals are accepted", async () => {
    const kept = await firefox.inPage(`${WAITING}
      (await button("Read this page")).click();
      (await button("Accept all 5")).click();
      return until("the facts", async () => {
        const all = await records("observations");
        return all.length === 6 && all.map((one) => one.property + ": " + one.value);
      });`);
    expect(kept).toEqual(
      expect.arrayContaining([
        "legal-name: Harbour Pumps Ltd",
        "telephone: +44 114 496 0182",
        "fax: +44 114 496 0183",
        "email: sales@harbour-pumps.example",
        "employees: 86",
      ]),
    );
  });

  it("a workbook is written and read beside the page", async () => {
    await firefox.goTo(firefox.address("workspace.html#/data"));
    const told = await firefox.inPage(`${WAITING}
      let saved;
      const offer = URL.createObjectURL;
      URL.createObjectURL = (blob) => { saved = blob; return offer.call(URL, blob); };
      (await button("Save workbook")).click();
      await until("the workbook", () => saved);
      const file = new File([saved], "back.xlsx");
      const given = new DataTransfer();
      given.items.add(file);
      const input = document.querySelector("input[type=file][accept*='.xlsx']");
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      await until("the dry run", () => document.querySelector(".import-plan"));
      const mark = new TextDecoder().decode(await saved.slice(0, 2).arrayBuffer());
      return [mark, document.querySelector(".import-plan").innerText];`);
    expect(told).toEqual([
      "PK",
      expect.stringContaining("Everything in the file is here already."),
    ]);
  });

  it("the toolbar button opens the sidebar", async () => {
    const isOpen = await firefox.inBrowser(
      `const widget = arguments[0].replace(/[^a-z0-9_-]/g, "_") + "-browser-action";
       CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
       const item = document.getElementById(widget);
       (item.querySelector(".unified-extensions-item-action-button") ?? item).click();
       const sidebar = window.SidebarController ?? window.SidebarUI;
       for (let tries = 0; tries < 100 && !sidebar.isOpen; tries += 1)
         await new Promise((resolve) => setTimeout(resolve, 50));
       return sidebar.isOpen ? sidebar.currentID : "closed";`,
      ADDON,
    );
    expect(isOpen).toMatch(/account-atlas/u);
  });
});
