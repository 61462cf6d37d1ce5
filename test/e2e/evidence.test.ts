/** The evidence of a tick in the real browser: an activity that is chosen, opened, deleted and brought back; and a chance with its reasons. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, openScreen } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10);
const criterion = "Date, place and subject of a meeting are confirmed with the handler";

let launched: Launched;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  await importArchive(launched, page, madeUpArchive(today as never));
  await openScreen(launched, page, "#/opportunities/p1");
});

afterAll(() => launched?.close());

const row = () => page.locator(".condition", { hasText: criterion });

it("a tick asks for evidence, and takes an activity and the name of a file", async () => {
  await page.getByLabel("What came of it").fill("Meeting agreed for Tuesday, ten o'clock");
  await page.getByRole("button", { name: "Log", exact: true }).click();
  await page.locator(".people__row", { hasText: "Meeting agreed for Tuesday" }).waitFor();
  await row().getByRole("checkbox").click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("button[type=submit]").click();
  await dialog.getByText("Name one at least: words, an activity, a clip or a file.").waitFor();
  await dialog
    .getByLabel("Activity that shows it")
    .selectOption({ label: await dialog.locator("optgroup option").first().innerText() });
  await dialog.getByLabel("Name of a file").fill("invitation.pdf");
  await dialog.locator("button[type=submit]").click();
  await row().getByText("File: invitation.pdf").waitFor();
  await row()
    .getByRole("button", { name: /^Open the activity: Visit/u })
    .waitFor();
  expect(await row().getByRole("checkbox").isChecked()).toBe(true);
  await page.locator(".history").getByText("Visit · Meeting agreed for Tuesday").waitFor();
});

it("an activity that is deleted leaves the tick, which says that its evidence is gone; undone, it is back", async () => {
  await row()
    .getByRole("button", { name: /^Open the activity/u })
    .click();
  await page.getByRole("button", { name: "Delete activity" }).click();
  await row().getByText("The activity that proved it was deleted").first().waitFor();
  expect(await row().getByRole("checkbox").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Undo" }).click();
  await row()
    .getByRole("button", { name: /^Open the activity/u })
    .first()
    .waitFor();
});

it("the reasons lead to the chance that is shown, and the next criteria say what they would go with", async () => {
  await page.locator("summary", { hasText: "Why this chance" }).click();
  const reasons = page.locator(".why .reasons").first();
  const figures = await reasons.locator("td.number").allInnerTexts();
  const points = figures.map((text) => Number(text.replace("−", "-").replace(/[%±+]/gu, "")));
  const total = points.at(-1)!;
  expect(points.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 0);
  expect(await page.locator(".tiles .figure").innerText()).toBe(figures.at(-1));
  const next = page.locator(".reasons--next");
  await next.getByText("Next, to complete 1. Account planning and call").waitFor();
  expect(await next.locator("tbody tr").count()).toBe(3);
  await page.getByText("Your history can't tell conditions apart here yet").waitFor();
  expect(troubles).toEqual([]);
});
