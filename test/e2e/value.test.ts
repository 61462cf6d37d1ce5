/** Customer value in the real browser: ranks that know what they don't know, typed values, reviews, targets. */
import { readFile } from "node:fs/promises";
import { type Archive, readArchive } from "#core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { LOOKS } from "./harness/screenshots.ts";
import { until } from "./harness/until.ts";
import { madeUpValue } from "./made-up-value.ts";
import { importArchive, openScreen, wearLook } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as never;
const year = Number(String(today).slice(0, 4));
const TABS = ["ranking", "pyramids", "scorecard", "key-accounts", "targets"] as const;

let launched: Launched;
let page: Page;
const troubles: string[] = [];

const open = async (tab: string): Promise<void> => {
  await openScreen(launched, page, `#/value/${tab}`);
  await page.locator(".tabs").waitFor();
  await page.locator(".loading").waitFor({ state: "detached" });
};
const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();
const downloaded = async (button: string): Promise<string> => {
  const download = page.waitForEvent("download");
  await press(button);
  return readFile(await (await download).path(), "utf8");
};
const exported = async (): Promise<Archive> => {
  await openScreen(launched, page, "#/data");
  const read = readArchive(await downloaded("Export archive"));
  if (!read.ok) throw new Error(`The exported archive is broken: ${JSON.stringify(read.problems)}`);
  return read.value;
};
const rankOf = (account: string) =>
  page.locator("tbody tr", { hasText: account }).locator(".rank").first();

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (line) => void (line.type() === "error" && troubles.push(line.text())));
  await importArchive(launched, page, madeUpValue(today));
}, 120_000);
afterAll(() => launched?.close());

describe("customer value", () => {
  it("ranks by one metric with a warning, and says which ranks a missing value leaves open", async () => {
    await open("ranking");
    await page.getByLabel("Rank by").selectOption({ label: "Referrals" });
    await page.getByText("One metric is a risk").waitFor();
    // Of nine accounts one is unknown: it could push everybody down by one place.
    await until("the ranking by referrals", async () =>
      ((await rankOf("Harbour Pumps").textContent()) ?? "").startsWith("1–2"),
    );
    expect(await rankOf("Kestrel").textContent()).toMatch(/^2–3/u);
    expect(await rankOf("Tidewater").textContent()).toMatch(/^1–9/u);
    const csv = await downloaded("CSV");
    expect(csv.split("\r\n")[1]).toBe("1–2,Harbour Pumps Ltd,A,Undecided,8,93.75");

    await openScreen(launched, page, "#/accounts");
    await rankOf("Harbour Pumps").waitFor();
    expect(await rankOf("Harbour Pumps").textContent()).toMatch(/^1–2/u);
  });

  it("takes values like a spreadsheet, refuses what is none, and takes the last one back", async () => {
    await open("scorecard");
    await page.getByRole("radio", { name: "Enter values" }).check();
    await page.getByRole("radio", { name: "Customer" }).check();
    const cell = (name: string) => page.getByLabel(`Referrals, ${name}`, { exact: true });
    const tidewater = cell("Tidewater Compressors");
    await cell("Pell & Rook Conveyors").focus();
    await page.keyboard.press("ArrowDown");
    await until("the focus to be a cell below", () =>
      tidewater.evaluate((one) => one === document.activeElement),
    );
    await page.keyboard.type("several");
    await page.keyboard.press("Enter");
    expect(await tidewater.getAttribute("aria-invalid")).toBe("true");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    expect(await tidewater.inputValue()).toBe("");
    await page.keyboard.type("0");
    await page.keyboard.press("Enter");
    await page.getByText("Referrals of Tidewater Compressors: 0").waitFor();

    await page.getByRole("link", { name: "Ranking", exact: true }).click();
    await until(
      "all ranks to be sure",
      async () => (await rankOf("Harbour").textContent()) === "1",
    );
    expect(await rankOf("Tidewater").textContent()).toBe("9");
    await press("Undo");
    await until("the rank to be open again", async () =>
      ((await rankOf("Harbour").textContent()) ?? "").startsWith("1–2"),
    );
  });

  it("shows a scorecard's trend as a picture and as a table", async () => {
    await open("scorecard");
    await press("Harbour Pumps Ltd");
    await page.getByRole("heading", { name: "Harbour Pumps Ltd: trend" }).waitFor();
    const trend = page.getByRole("table", { name: "The trend as a table" });
    expect(await trend.locator("tbody tr").count()).toBe(6);
    const row = trend.locator("tbody tr").last();
    expect(await row.locator("th").textContent()).toBe(String(year));
    expect(await page.locator(".trend__line--overall circle").count()).toBeGreaterThan(1);
  });

  it("reviews a key account: the last answers are a proposal, and what changes is named", async () => {
    await open("key-accounts");
    const row = page.locator("tbody tr", { hasText: "Harbour Pumps" });
    await row.getByText(`due; last reviewed for ${year - 1}`).waitFor();
    await row.getByRole("button", { name: "Review" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(`The answers come from the review of ${year - 1}.`).waitFor();
    await dialog
      .getByRole("group", { name: "Do they buy again and again?" })
      .getByRole("radio", { name: "no", exact: true })
      .check();
    await dialog.getByText("Verdict: Key account → Not a key account").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await row.getByText("Buys again: yes → no").waitFor();

    await openScreen(launched, page, "#/accounts/a0");
    const card = page.getByRole("region", { name: "Key account?" });
    await card.getByText("Not a key account", { exact: true }).waitFor();
    await card.getByText("Extrinsic: added value and advice").waitFor();
  });

  it("screens accounts against a criterion of the user's own", async () => {
    await open("targets");
    await press("Add criterion");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("Say in a few words what the account must show.").waitFor();
    await dialog.getByLabel("Criterion", { exact: true }).fill("A sector that we know");
    await dialog.getByLabel("A fact of the profile").last().selectOption({ label: "Industry" });
    await dialog.getByLabel("Contains one of").fill("heating, 泵");
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("columnheader", { name: "A sector that we know" }).waitFor();
    const lines = (await downloaded("CSV")).split("\r\n");
    const kestrel = lines.find((line) => line.startsWith("Kestrel Valve Works"))!;
    expect(lines[0]!.split(",").at(-1)).toBe("A sector that we know");
    expect(kestrel.split(",").at(-1)).toBe("met");
  });

  it("keeps weights, criteria, values and reviews in the archive", async () => {
    await open("pyramids");
    const card = page.getByRole("region", { name: "Profit value" });
    await card.getByText("Weights", { exact: true }).click();
    await card.getByLabel("Money collected", { exact: true }).fill("0");
    await card.getByLabel("Margin rate", { exact: true }).fill("0");
    await card.getByRole("button", { name: "Save" }).click();
    await card.getByText("Only one metric counts here").waitFor();
    const archive = await exported();
    expect(archive.settings.pyramids!.profit.map(({ weight }) => weight)).toEqual([50, 0, 0]);
    expect(archive.settings.targetCriteria!.at(-1)).toMatchObject({
      property: "industry",
      words: ["heating", "泵"],
    });
    expect(archive.reviews.filter(({ period }) => period === String(year))).toHaveLength(1);
    const typed = archive.metricValues.filter(({ accountId }) => accountId === "a8");
    // Entered, and taken back: both are events.
    expect(typed.map(({ value }) => value).toSorted()).toEqual([0, undefined]);
  });

  it("has no serious finding of axe on any view, in English and light, in Chinese and dark", async () => {
    const findings: string[] = [];
    for (const look of [LOOKS[0], LOOKS[3]]) {
      await wearLook(launched, page, look);
      for (const tab of TABS) {
        await open(tab);
        for (const finding of await seriousFindings(page))
          findings.push(`${tab} ${look.language} ${look.scheme}: ${finding}`);
      }
    }
    expect(findings).toEqual([]);
    expect(troubles).toEqual([]);
  }, 120_000);
});
