/** What a team records beside the ratings: phases, retired scales, needed positions, hours, periods. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { storedRecords } from "./harness/records.ts";
import { until } from "./harness/until.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, openScreen } from "./workspace-page.ts";

let launched: Launched;
let page: Page;

const dialog = () => page.locator("dialog[open]").last();
const submit = async (): Promise<void> => {
  await dialog().locator("button[type=submit]").click();
  await dialog().waitFor({ state: "detached" });
};
const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  await openScreen(launched, page, "");
  const today = new Date().toISOString().slice(0, 10) as never;
  await importArchive(launched, page, madeUpArchive(today));
});
afterAll(() => launched?.close());

it("a relationship phase is recorded as a fact, shown on the account, and colours the map", async () => {
  await openScreen(launched, page, "#/accounts/a0");
  await press("Record the phase");
  await dialog().getByLabel("Value", { exact: true }).selectOption({ label: "Stabilise" });
  await submit();
  await page.locator(".phase .badge", { hasText: "Stabilise" }).waitFor();
  await page.getByText("a channel for complaints").waitFor();
  await openScreen(launched, page, "#/map");
  await page
    .getByLabel("Colour and shape", { exact: true })
    .selectOption({ label: "Relationship phase" });
  await page.locator(".legend__name", { hasText: "Stabilise" }).waitFor();
});

it("a scale of one's own is retired, undone, retired again and brought back", async () => {
  await openScreen(launched, page, "#/scales");
  await page.getByRole("link", { name: "Copy as a new scale" }).first().click();
  await page.getByLabel("Name of the scale").fill("Service fit");
  await page.locator("button[type=submit]").click();
  await page.getByRole("heading", { name: "Service fit" }).first().waitFor();
  const offered = async (): Promise<boolean> => {
    await openScreen(launched, page, "#/rating/a0");
    await page.getByText("Purchase potential").first().waitFor();
    return (await page.getByRole("radio", { name: "Service fit" }).count()) > 0;
  };
  expect(await offered()).toBe(true);
  await openScreen(launched, page, "#/scales");
  await press("Retire");
  await page.getByRole("button", { name: "Bring back" }).waitFor();
  await press("Undo");
  await page.getByRole("button", { name: "Retire" }).waitFor();
  await press("Retire");
  await page.getByRole("button", { name: "Bring back" }).waitFor();
  expect(await offered()).toBe(false);
  await openScreen(launched, page, "#/scales");
  await page.getByText("All that was rated stays").waitFor();
  await press("Bring back");
  await page.getByRole("button", { name: "Retire" }).waitFor();
  expect(await offered()).toBe(true);
});

it("an account has its own needed positions, and the team's again", async () => {
  await openScreen(launched, page, "#/buying-centre/a1");
  await press("Edit the list");
  await dialog()
    .getByRole("radio", { name: /^All purchases of / })
    .check();
  await dialog().getByRole("button", { name: "Remove position 2", exact: true }).click();
  await submit();
  await page.getByText("List of this account.").waitFor();
  const [account] = (await storedRecords(page, "accounts")).filter(({ id }) => id === "a1");
  expect(account!["neededPositions"]).toHaveLength(5);
  await press("Undo");
  await page.getByText("List of this account.").waitFor({ state: "detached" });
});

it("the hours of a question are changed, and the question says so", async () => {
  await openScreen(launched, page, "#/today");
  const part = page.locator("section", { hasText: "Worth finding out" }).last();
  await part.getByRole("button", { name: "Change the hours" }).click();
  await dialog().getByRole("textbox").first().waitFor();
  const fields = await dialog().getByRole("textbox").all();
  for (const field of fields) await field.fill("7.5");
  await submit();
  await until("the hours on the questions", async () =>
    ((await part.locator(".agenda .meta").first().textContent()) ?? "").includes("7.5"),
  );
});

it("the five errors are watched in a period of one's choice", async () => {
  await openScreen(launched, page, "#/value/checks");
  await page.getByRole("radio", { name: "Of one period" }).check();
  const name = page.locator(".period__name");
  const before = await name.textContent();
  await press("One period back");
  await until("the period before", async () => (await name.textContent()) !== before);
  await page.getByText(/as they stood on/).waitFor();
});
