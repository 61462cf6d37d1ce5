/** History in the real browser: brought in by a dry run, learned from, judged on past days, and taken back. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { madeUpHistory } from "./made-up-history.ts";
import { importArchive, openScreen } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as never;

let launched: Launched;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (line) => void (line.type() === "error" && troubles.push(line.text())));
  await importArchive(launched, page, madeUpArchive(today));
});

afterAll(() => launched?.close());

const card = (name: string) => page.getByRole("region", { name, exact: true });
const history = () => card("Import the history of opportunities");
const rungInUse = () => card("What the chances rest on").locator("[aria-current=step] strong");

async function choose(content: string): Promise<void> {
  await history()
    .locator("input[type=file]")
    .setInputFiles({ name: "crm.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
}

it("brings a history in, lets the forecast learn from it, replays past days, and takes it back", async () => {
  await openScreen(launched, page, "#/forecast");
  await rungInUse().waitFor();
  expect(await rungInUse().textContent()).toBe("Stage table");

  await openScreen(launched, page, "#/data");
  const log = madeUpHistory(240);
  await choose(`${log}H1;Proposal;someday;\n`);
  await history().getByText("240 opportunities to add").waitFor();
  const proof = history().getByText("In “Date” the day comes first");
  expect(await proof.textContent()).toMatch(/can't be read otherwise/u);
  expect(await history().locator(".notice li").allTextContents()).toEqual([
    `Row ${log.trim().split("\n").length + 1}, column “Date”: “someday” is not a day of the calendar. Write it like 2026-11-21.`,
  ]);
  const quotation = history().getByLabel(/^Quotation/u);
  expect(await quotation.inputValue()).toBe("formal-solution");
  await quotation.selectOption("negotiation");
  await history().locator("select").first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await history().getByRole("button", { name: "Import 240 opportunities" }).click();
  await history().getByText("240 past opportunities were imported.").waitFor();

  // The same file brings nothing new.
  await choose(log);
  await history().getByText("240 known already, not added again").waitFor();
  await history().getByText("0 opportunities to add").waitFor();

  await openScreen(launched, page, "#/forecast");
  await card("What the chances rest on").getByText("ended opportunities known so far").waitFor();
  expect(await rungInUse().textContent()).not.toBe("Stage table");
  const open = card("Open opportunities and their chances").getByRole("listitem").first();
  const name = (await open.getByRole("link").textContent())!;
  const chance = await open.locator("strong").first().textContent();
  await open.getByText("Why this chance", { exact: true }).first().click();
  await open.getByRole("row", { name: "Chance" }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Freeze today's forecast" }).click();
  await page.getByText("Today's forecast is kept.").waitFor();

  // The opportunity's own page says the same chance.
  await open.getByRole("link").click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.locator(".figure").getByText(chance!, { exact: true }).waitFor();

  await openScreen(launched, page, "#/forecast/record");
  await page.getByRole("button", { name: "Run the backtest" }).click();
  await page.getByRole("img", { name: "Promised and kept" }).waitFor({ timeout: 120_000 });
  expect(await seriousFindings(page)).toEqual([]);

  await openScreen(launched, page, "#/data");
  await history().getByRole("button", { name: "Remove the import of “crm.csv”" }).click();
  await page.getByText("The import of “crm.csv” was removed.").waitFor();
  await openScreen(launched, page, "#/forecast");
  await rungInUse().getByText("Stage table").waitFor();
  expect(troubles).toEqual([]);
});
