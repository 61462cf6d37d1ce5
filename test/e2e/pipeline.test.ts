/** The deal manager in the real browser: abnormal cases, next actions to a calendar, history, and a process of the team's own. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { standardProcess } from "#core";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, openScreen } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10);

let launched: Launched;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  await importArchive(launched, page, madeUpArchive(today as never));
});

afterAll(() => launched?.close());

it("tells which opportunities are abnormal, and a pushed date only after it was pushed", async () => {
  await openScreen(launched, page, "#/pipeline/cases");
  const ours = page.locator(".case", { hasText: "污水二期泵组" });
  await page
    .locator(".case", { hasText: "Conveyor drives" })
    .getByText("Decider never met")
    .waitFor();
  expect(await ours.count()).toBe(0);
  await openScreen(launched, page, "#/opportunities/p3");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByLabel("Expected close").fill(`${Number(today.slice(0, 4)) + 2}-03-31`);
  await page.locator("dialog button[type=submit]").click();
  await page
    .locator(".history")
    .getByText(/^Expected close moved from/u)
    .waitFor();
  await openScreen(launched, page, "#/pipeline/cases");
  await ours.getByText("Close date pushed").waitFor();
});

it("hands dated actions over as a calendar", async () => {
  await openScreen(launched, page, "#/pipeline/actions");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "To the calendar" }).click(),
  ]);
  const text = readFileSync(await file.path(), "utf8").replaceAll("\r\n ", "");
  expect(file.suggestedFilename()).toBe("next-actions.ics");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/u);
  expect(text).toMatch(/SUMMARY:Heating valves framework: Agree on a new close date/u);
});

it("derives stages from the team's own process, and a version can be taken up again", async () => {
  const [, second] = standardProcess;
  const last = second!.criteria.at(-1)!.text.en!;
  const stage = page.locator(".tiles .badge").first();
  await openScreen(launched, page, "#/opportunities/p4");
  // Its stage 2 is entered, with the criteria still open.
  expect(await stage.textContent()).toBe("In progress");
  await openScreen(launched, page, "#/pipeline/process");
  await page.locator("summary", { hasText: "Visit and first survey" }).click();
  for (const { text } of second!.criteria.slice(0, -1))
    await page.getByRole("button", { name: `Remove: ${text.en}` }).click();
  await page.getByRole("button", { name: `Remove: ${last}` }).click();
  await page.getByText("has no milestone or no success criterion").waitFor();
  expect(await page.getByRole("button", { name: "Save as a new version" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Add to: Success criteria" }).click();
  await page.getByLabel("Success criteria 1").last().fill("The contact is interested, in writing");
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await page.getByText("in force").first().waitFor();
  await openScreen(launched, page, "#/opportunities/p4");
  await page.locator(".condition", { hasText: "The contact is interested, in writing" }).waitFor();
  await openScreen(launched, page, "#/pipeline/process");
  await page.getByRole("button", { name: "Take up again" }).last().click();
  await page.getByRole("button", { name: "Save as a new version" }).click();
  await page.getByRole("button", { name: "Take up again" }).nth(1).waitFor();
  await openScreen(launched, page, "#/opportunities/p4");
  await page.locator(".condition", { hasText: last }).waitFor();
  expect(troubles).toEqual([]);
});
