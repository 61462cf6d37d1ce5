/** The add-on's sidebar as people use it: by keyboard, in both languages, with an archive from the extension. */
import { currentScales, type Scale, scaleRows, writeArchive } from "#core";
import { beforeEach, describe, expect, it } from "vitest";
import { sampleArchive } from "../sheets-addon/sample-archive.ts";
import { importArchive } from "../sheets-addon/exchange-on-host.ts";
import { openLargeMap, openSidebar } from "../sheets-addon/sidebar-in-browser.ts";
import { newHost } from "../sheets-addon/workbook-on-host.ts";
import type { Host } from "../sheets-host/host.ts";
import { addOnBrowser } from "./harness/add-on-browser.ts";
import { seriousFindings } from "./harness/axe.ts";

const browser = addOnBrowser();
let host: Host;

beforeEach(() => {
  host = newHost();
});

describe("the sidebar", () => {
  it("sets a new workbook up, and shows what was imported in the exchange's window as soon as one comes back", async () => {
    const { page, called } = await openSidebar(browser.context, host);
    await page.getByRole("button", { name: "Set up this workbook" }).click();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Archive" }).click();
    await page.getByRole("button", { name: "Import, export, undo …" }).click();
    await page.getByRole("button", { name: "Import, export, undo …", disabled: false }).waitFor();
    expect(host.shownDialog()?.file).toBe("exchange");
    importArchive(host, writeArchive(sampleArchive(30)));
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByRole("button", { name: "Overview" }).click();
    await page.getByText("Customer map: 30 accounts").waitFor();
    expect(called).toEqual(["sidebarState", "setUpWorkbook", "openExchange", "sidebarState"]);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("shows the problems of the workbook with their places, and recalculates by keyboard", async () => {
    importArchive(host, writeArchive(sampleArchive(12)));
    host.formula("Ratings", "E3", "high");
    const { page } = await openSidebar(browser.context, host);
    const problem = page.getByRole("button", { name: "Ratings, row 3, Level:" });
    await problem.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => host.activeSheet()).toBe("Ratings");
    host.formula("Ratings", "E3", 2);
    const button = page.getByRole("button", { name: "Recalculate" });
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Tab");
      if (await button.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press("Enter");
    await page.getByText("Recalculated.").waitFor();
    expect(await problem.count()).toBe(0);
    expect(host.rows("Problems")).toHaveLength(2);
  });

  it("changes its language and the workbook's", async () => {
    importArchive(host, writeArchive(sampleArchive(12)));
    const { page } = await openSidebar(browser.context, host);
    await page.getByLabel("Language").selectOption("zh");
    await page.getByRole("heading", { name: "概览" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(host.sheetNames()).toContain("计分卡");
    expect(await seriousFindings(page)).toEqual([]);
  });

  it.each(["en", "zh"])("fits into 300 pixels in every part: %s", async (language) => {
    host.run("addSampleData");
    host.run("chooseLanguage", language);
    host.setActiveSelection(language === "zh" ? "客户" : "Accounts", "B4");
    const { page } = await openSidebar(browser.context, host);
    const parts = page.getByRole("navigation").getByRole("button");
    await parts.first().waitFor();
    for (const part of await parts.all()) {
      await part.click();
      await page.getByText(/^(Reading|正在读取)/).waitFor({ state: "detached" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(300);
      expect(await seriousFindings(page)).toEqual([]);
    }
  });

  it("fills an empty workbook with sample data, and takes it out again", async () => {
    const { page } = await openSidebar(browser.context, host);
    await page.getByRole("button", { name: "Try it with sample data" }).click();
    await page.getByText("Customer map: 8 accounts").waitFor();
    await page.getByRole("button", { name: "Remove the sample data" }).click();
    await page.getByText(/No accounts yet/).waitFor();
    expect(host.rows("Accounts")).toHaveLength(2);
  });

  it("shows the card of the row that is selected", async () => {
    host.run("addSampleData");
    host.setActiveSelection("Scorecards", "C4");
    const { page } = await openSidebar(browser.context, host);
    await page.getByRole("button", { name: "Account", exact: true }).click();
    await page.getByRole("heading", { name: "Brackwater Utilities" }).waitFor();
    await page.getByText("Top decider never met").waitFor();
    const link = page.getByRole("link").first();
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/brackwater\.example\//);
    host.setActiveSelection("Opportunities", "C3");
    await page.getByRole("button", { name: "Show the selected row" }).click();
    await page.getByRole("heading", { name: "Aldermoor Chemicals" }).waitFor();
  });

  it("selects an account's row from the map, by keyboard too", async () => {
    host.run("addSampleData");
    const { page } = await openSidebar(browser.context, host);
    await page.getByRole("button", { name: "Map", exact: true }).click();
    const point = page.getByRole("button", { name: /^Corvane Paper: relationship/ });
    await point.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Corvane Paper" }).waitFor();
    expect(host.activeSheet()).toBe("Accounts");
    // The point is gone: the keys go on in the card, not at the top of the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  });

  it("opens the customer map in a large window, where a point selects its row by keyboard", async () => {
    host.run("addSampleData");
    const { page } = await openLargeMap(browser.context, host);
    const point = page.getByRole("button", { name: /^Corvane Paper: relationship/ });
    await point.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Selected in the sheet: Corvane Paper").waitFor();
    expect(host.activeSheet()).toBe("Accounts");
    expect(await point.getAttribute("aria-pressed")).toBe("true");
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("shows the scales with every interval", async () => {
    host.run("setUpWorkbook");
    const { page, called } = await openSidebar(browser.context, host);
    await page.getByRole("button", { name: "Scales", exact: true }).click();
    const edit = page.getByRole("button", { name: "Edit: Purchase potential" });
    await edit.click();
    await expect.poll(() => host.shownDialog()?.file).toBe("scales");
    await expect.poll(() => called.at(-1)).toBe("openScales");
    const factor = page.getByText("Annual demand").first();
    await factor.click();
    await page.getByText("100 points").first().waitFor();
    // A version that replaced another is shown instead of it, as soon as one comes back.
    const [first] = currentScales(
      (host.run("editableScales") as { readonly scales: readonly Scale[] }).scales,
    );
    const version = { ...first!, id: "v2", replaces: first!.id, name: { en: "Potential of ours" } };
    host.run("saveScale", scaleRows([version as Scale]));
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await page.getByRole("heading", { name: "Potential of ours" }).waitFor();
    expect(await page.getByRole("heading", { name: "Purchase potential" }).count()).toBe(0);
  });

  it("shows why a call failed, in the script's own words", async () => {
    host.run("setUpWorkbook");
    const { page } = await openSidebar(browser.context, host);
    await page.getByRole("button", { name: "Recalculate" }).waitFor();
    host.holdLocks(true);
    await page.getByRole("button", { name: "Recalculate" }).click();
    await page
      .getByRole("alert")
      .getByText(/Someone else is importing/)
      .waitFor();
  });
});
