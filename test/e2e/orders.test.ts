/** Orders and activities in the real browser: by hand, by list, by keyboard, and what they say of the portfolio. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, openScreen } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as never;

let launched: Launched;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (line) => void (line.type() === "error" && troubles.push(line.text())));
  await importArchive(launched, page, madeUpArchive(today));
});

afterAll(() => launched?.close());

const card = (name: string) => page.getByRole("region", { name, exact: true });
const rows = (name: string) => card(name).locator(".people__row");

it("takes in a list whose headings nobody knows, and logs, edits, deletes and brings back by keyboard and dialog", async () => {
  await openScreen(launched, page, "#/data");
  const list = card("Import a list of orders");
  await list.locator("input[type=file]").setInputFiles({
    name: "verkauf.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "Wer;Wann;Wert\nOstermoor Anlagenbau;03/04/2026;1.250 EUR\nNobody Works;28/04/2026;300 EUR\nKestrel Valve Works;bald;7,5 EUR\n",
    ),
  });
  const columns = { Customer: "Wer", Date: "Wann", Amount: "Wert" };
  for (const [column, title] of Object.entries(columns))
    await list.getByLabel(column, { exact: true }).selectOption({ label: title });
  // The 28th tells that days come first, and 7,5 that commas stand before decimals.
  await list.getByText("as Ostermoor Anlagenbau GmbH").waitFor();
  await list.getByRole("cell", { name: "3 Apr 2026" }).waitFor();
  await list.getByRole("cell", { name: "EUR 1,250" }).waitFor();
  expect(await list.locator(".notice li").allTextContents()).toEqual([
    "Row 4, column “Wann”: “bald” is not a day of the calendar. Write it like 2026-11-21.",
  ]);
  await list.getByLabel("Add these accounts too").check();
  await list.getByRole("button", { name: "Import 2 orders" }).click();
  await list.getByText("2 orders were imported.").waitFor();

  await openScreen(launched, page, "#/accounts/a5");
  await rows("Orders").filter({ hasText: "EUR 1,250" }).waitFor();
  await card("Orders").getByRole("button", { name: "Edit order of 3 Apr 2026" }).click();
  await page.getByLabel("Margin", { exact: true }).fill("-40");
  await page.locator("dialog button[type=submit]").click();
  await rows("Orders").filter({ hasText: "margin -EUR 40" }).waitFor();
  await card("Orders").getByRole("button", { name: "Edit order of 3 Apr 2026" }).click();
  await page.getByRole("button", { name: "Delete order" }).click();
  await page.getByText("The order was deleted.").waitFor();
  expect(await rows("Orders").count()).toBe(1);
  await page.keyboard.press("Control+z");
  await rows("Orders").filter({ hasText: "margin -EUR 40" }).waitFor();

  await card("Activities").getByLabel("What", { exact: true }).focus();
  await page.keyboard.press("c");
  await page.keyboard.press("Tab");
  await page.keyboard.type("0.5");
  await page.keyboard.press("Tab");
  await page.keyboard.type("They ask for a second tank.");
  await page.keyboard.press("Enter");
  const logged = rows("Activities").first();
  await logged.getByText("They ask for a second tank.").waitFor();
  expect(await logged.textContent()).toMatch(/Call.*0\.5 h/u);
  expect(troubles).toEqual([]);
});

it("names the accounts behind each of the five errors, and draws what hangs on how few", async () => {
  await openScreen(launched, page, "#/value/checks");
  const found = async (name: string) =>
    (await card(name).locator(".people__row").allTextContents()).join("\n");
  expect(await found("Judging by a single metric")).toContain("Harbour Pumps Ltd");
  expect(await found("Taking one large order for a key account")).toContain(
    "Ostermoor Anlagenbau GmbH",
  );
  expect(await found("Believing that better terms are always better")).toMatch(
    /Harbour Pumps LtdFrom 2% to 12% in 7 orders/u,
  );
  const bigAndSmall = await found("Keeping the big, dropping the small");
  expect(bigAndSmall).toContain("Harbour Pumps Ltd");
  expect(bigAndSmall).toContain("苏澜精密机械有限公司");
  expect(await found("Believing in eternal friends and enemies")).toMatch(
    /锦川环保科技有限公司.*No order for 290 days; never before longer than 190 days/u,
  );
  expect(await seriousFindings(page)).toEqual([]);

  await openScreen(launched, page, "#/value/orders");
  await page.getByRole("img", { name: /^20\/80 curve of \d accounts/u }).waitFor();
  await page.getByRole("row", { name: /^Pell & Rook Conveyors.*away longer than ever/u }).waitFor();
  await page.getByRole("radio", { name: "CNY" }).check({ force: true });
  await page.getByRole("img", { name: /^20\/80 curve of 2 accounts/u }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
