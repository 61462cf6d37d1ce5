/** The exchange's window over the workbook as people use it: a dry run with conflicts, steps that fail, the way back, an undo. */
import { readFileSync } from "node:fs";
import {
  archiveVersion,
  readArchive,
  recordTables,
  toRow,
  writeArchive,
  type Archive,
} from "#core";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { importArchive } from "../sheets-addon/exchange-on-host.ts";
import { sampleArchive } from "../sheets-addon/sample-archive.ts";
import { openExchange } from "../sheets-addon/sidebar-in-browser.ts";
import { columnOf, everything, newHost, recordsOf } from "../sheets-addon/workbook-on-host.ts";
import type { Host } from "../sheets-host/host.ts";
import { addOnBrowser } from "./harness/add-on-browser.ts";
import { seriousFindings } from "./harness/axe.ts";

const browser = addOnBrowser({ acceptDownloads: true });
let host: Host;

beforeEach(() => {
  host = newHost();
});

const later = "2026-05-05T12:00:00Z" as Archive["exportedAt"];
const archive: Archive = { ...sampleArchive(12), origin: { id: "browser-a", seen: [] } };
const newer: Archive = {
  ...archive,
  exportedAt: later,
  accounts: archive.accounts.map((one, at) =>
    at === 1 ? { ...one, name: "Harrow Group", owner: "Lin", updatedAt: later } : one,
  ),
};

/** Gives the file picker a file, as a person choosing it does. */
async function choose(page: Page, text: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({
    name: "archive.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).click();
const typeName = (value: string) =>
  host.formula("Accounts", `${columnOf(host, "Accounts", "name")}4`, value);

describe("the exchange's window", () => {
  it("shows what an import would do in a workbook that has nothing yet, and does it on confirmation", async () => {
    const { page } = await openExchange(browser.context, host);
    await choose(page, writeArchive(archive));
    await page.getByRole("heading", { name: "What importing archive.json would do" }).waitFor();
    const counts = page.getByRole("row", { name: /^Accounts 12 0 0$/ });
    await counts.waitFor();
    expect(host.sheetNames()).toEqual(["Sheet1"]);
    expect(await seriousFindings(page)).toEqual([]);
    await press(page, "Import");
    await page.getByText(/^Imported: [\d,]+ new, 0 changed, 0 erased\.$/).waitFor();
    await page.getByRole("heading", { name: "Last import" }).waitFor();
    expect(recordsOf(host, "Accounts")).toHaveLength(12);
    expect(recordsOf(host, "Scorecards")).toHaveLength(12);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("lets a conflict be chosen in, or left for later and settled there, and undoes the import", async () => {
    importArchive(host, writeArchive(archive));
    typeName("Typed by hand");
    const { page } = await openExchange(browser.context, host);
    await choose(page, writeArchive(newer));
    const conflict = page.getByRole("group", { name: /Accounts · Name/ });
    await conflict.getByText("Before both: Harrow Valley Works 1").waitFor();
    await conflict.getByText("typed in the sheet").waitFor();
    expect(await conflict.getByLabel("Decide later").isChecked()).toBe(true);
    await page
      .getByRole("row", { name: /^Conflict Accounts .* Owner: \(empty\) → Lin$/ })
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await press(page, "Import");

    await page.getByRole("heading", { name: "Open conflicts: 1" }).waitFor();
    expect(recordsOf(host, "Accounts")[1]).toMatchObject({ name: "Typed by hand", owner: "Lin" });
    expect(recordsOf(host, "Conflicts")).toHaveLength(1);
    const open = page.getByRole("group", { name: /Accounts · Name/ });
    await open.getByLabel(/In archive\.json/).check();
    await press(page, "Settle the chosen");
    await page.getByText("Settled: 1.").waitFor();
    expect(recordsOf(host, "Accounts")[1]).toMatchObject({ name: "Harrow Group", owner: "Lin" });
    expect(recordsOf(host, "Conflicts")).toEqual([]);

    await page.getByRole("heading", { name: "Last import" }).waitFor();
    await press(page, "Undo the last import");
    await page.getByText("The last import was undone.", { exact: false }).waitFor();
    await page.getByText(/^Not undone: 1\./).waitFor();
    await page.getByText("Accounts, row 4").waitFor();
    // The settled row was edited since, and stays; the others are as before.
    const accounts = recordsOf(host, "Accounts");
    expect(accounts[1]).toMatchObject({ name: "Harrow Group", owner: "Lin" });
    expect(accounts[0]).toMatchObject({ owner: "" });
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("knows rows that were deleted in the sheet, and keeps them deleted when an import would bring them back", async () => {
    importArchive(host, writeArchive(archive));
    const clear = (tab: string, row: number) =>
      recordTables[tab === "Ratings" ? "ratings" : "contacts"].columns.forEach(({ key }) =>
        host.formula(tab, `${columnOf(host, tab, key)}${row}`, ""),
      );
    const [rating, person] = [recordsOf(host, "Ratings")[0]!, recordsOf(host, "Contacts")[0]!];
    clear("Ratings", 3);
    clear("Contacts", 3);
    const { page } = await openExchange(browser.context, host);
    await page.getByRole("heading", { name: "Deleted in this workbook: 2" }).waitFor();
    await page.getByLabel("Ratings: 1").waitFor();
    await page.getByLabel("Contacts: 1").uncheck();
    await press(page, "Forget them for good …");
    await page.getByRole("button", { name: "Yes, forget 1 for good" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await press(page, "No");

    await choose(page, writeArchive(newer));
    await page.getByText("would come back: 2.", { exact: false }).waitFor();
    await page.getByRole("row", { name: /^Comes back Ratings/ }).waitFor();
    await page.getByLabel(/^Keep them deleted/).check();
    await page.getByRole("row", { name: /^Comes back/ }).waitFor({ state: "detached" });
    expect(await seriousFindings(page)).toEqual([]);
    await press(page, "Import");
    await page.getByText(/^Imported: /).waitFor();
    const left = ["Ratings", "Contacts"].flatMap((tab) => recordsOf(host, tab).map(({ id }) => id));
    expect(left).not.toContain(rating["id"]);
    expect(left).not.toContain(person["id"]);
    const stones = recordsOf(host, "Forgotten").map(({ id }) => id);
    expect(stones).toEqual(expect.arrayContaining([rating["id"], person["id"]]));
  });

  it.each([
    ["of a newer version", writeArchive({ ...archive, version: 99 as never }), /version 99/],
    ["that is cut off", writeArchive(archive).slice(0, 4000), /damaged, cut off/],
    ["of another program", '{"format":"something else"}', /not an Account Atlas archive/],
  ])("says what is wrong with a file %s, and changes nothing", async (_, text, sentence) => {
    host.run("setUpWorkbook");
    const before = everything(host);
    const { page } = await openExchange(browser.context, host);
    await choose(page, text);
    await page.getByText("Nothing was changed. Problems in archive.json: 1").waitFor();
    await page.getByText(sentence).waitFor();
    expect(everything(host)).toEqual(before);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("says what is in place when a step is lost on the way, and finishes with the same file", async () => {
    let count = 0;
    const { page } = await openExchange(browser.context, host, (name, parameters) => {
      if (name !== "writeExchange" || ++count !== 2) return parameters;
      return [String(parameters[0]).slice(0, -9), parameters[1]];
    });
    await choose(page, writeArchive(archive));
    await press(page, "Import");
    await page.getByRole("heading", { name: "The writing broke off" }).waitFor();
    await page.getByText(/a part of it was lost on the way/).waitFor();
    await page.getByText("Accounts: 12 of 12 rows are in place").waitFor();
    await page.getByText(/it broke off before the end/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await choose(page, writeArchive(archive));
    await page
      .getByText("Everything in archive.json is here already. Nothing would change.")
      .waitFor();
    await press(page, "Import");
    await page.getByText(/^Imported: 0 new/).waitFor();
    expect(recordsOf(host, "Accounts")).toHaveLength(12);
  });

  it("can be stopped while it writes: what is in place is told, and the same file finishes it", async () => {
    let count = 0;
    const { page } = await openExchange(browser.context, host, async (name, parameters) => {
      if (name === "writeExchange" && ++count === 1) await press(page, "Stop");
      return parameters;
    });
    await choose(page, writeArchive(archive));
    await press(page, "Import");
    await page.getByRole("heading", { name: "The writing broke off" }).waitFor();
    await page.getByText("Why: You stopped it.").waitFor();
    await page.getByText("Accounts: 12 of 12 rows are in place").waitFor();
    await choose(page, writeArchive(archive));
    await press(page, "Import");
    await page.getByText(/^Imported: /).waitFor();
    expect(recordsOf(host, "Scorecards")).toHaveLength(12);
  });

  it("takes rows that were copied in the extension, without headings too", async () => {
    importArchive(host, writeArchive(archive));
    const { page } = await openExchange(browser.context, host);
    await page.getByText("Paste a table instead").click();
    const [account] = archive.accounts;
    const edited = { ...account!, owner: "Pasted" };
    await page.getByLabel("Rows").fill(toRow(recordTables.accounts, edited).join("\t"));
    await press(page, "Check the rows");
    await page.getByText(/No row holds the headings of a table/).waitFor();
    await page.getByLabel("Table").selectOption({ label: "Accounts" });
    await press(page, "Check the rows");
    await page.getByRole("row", { name: /Owner: \(empty\) → Pasted/ }).waitFor();
    await press(page, "Import");
    await page.getByText(/^Imported: 0 new, 1 changed/).waitFor();
    expect(recordsOf(host, "Accounts")[0]).toMatchObject({ owner: "Pasted" });
  });

  it("saves the workbook as an archive that gives every record back", async () => {
    importArchive(host, writeArchive(archive));
    const { page } = await openExchange(browser.context, host);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      press(page, "Save archive file"),
    ]);
    const read = readArchive(readFileSync(await download.path(), "utf8"));
    expect(read.ok && [read.value.version, read.value.accounts, read.value.observations]).toEqual([
      archiveVersion,
      archive.accounts,
      archive.observations,
    ]);
    await page.getByText(/^account-atlas-workbook-.*\.json was saved\.$/).waitFor();
  });

  it("speaks Chinese, works by keyboard, and fits into a narrow window", async () => {
    host = newHost({ userLocale: "zh_CN" });
    importArchive(host, writeArchive(archive));
    const { page } = await openExchange(browser.context, host);
    await page.setViewportSize({ width: 320, height: 640 });
    await choose(page, writeArchive(newer));
    await page.getByRole("heading", { name: "导入 archive.json 将产生的变化" }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.getByRole("button", { name: "导入", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^已导入：新增 0 条，更新 1 条/).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("tells who may only view the workbook", async () => {
    importArchive(host, writeArchive(archive));
    host.protect(undefined);
    const { page } = await openExchange(browser.context, host);
    await choose(page, writeArchive(newer));
    await press(page, "Import");
    await page.getByText("Nothing was written.").waitFor();
    await page.getByText(/need to edit/).waitFor();
  });
});
