/** The seller's own work in the workspace: people, ratings, opportunities and their ticks. */
import type { Locator, Page } from "playwright-core";
import { type ConditionId, standardProcess, textIn } from "#core";
import type { Person, Project, Prospect } from "./portfolio.ts";

/** Opens a screen of the workspace by its link. A tab in the background draws too seldom to be worked in. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => (location.hash = wanted), hash);
  await page.locator("main h1").waitFor();
  // Some screens and cards bring their code and figures after their title.
  await page.waitForFunction(() => document.querySelector(".loading") === null);
}

/** Adds the people of an account with their part in the buying centre. */
export async function addPeople(
  page: Page,
  accountId: string,
  people: readonly Person[],
): Promise<void> {
  await goTo(page, `#/accounts/${accountId}`);
  for (const person of people) {
    await page.getByRole("button", { name: "Add contact" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name", { exact: true }).fill(person.name);
    await dialog.getByLabel("Position").fill(person.position);
    await dialog.getByLabel("Level").selectOption({ label: person.level });
    await dialog.getByLabel("Stance").selectOption({ label: person.stance });
    await dialog.getByLabel("Influence, 0 to 10").fill(String(person.influence));
    if (person.function)
      await dialog.getByLabel("Function").selectOption({ label: person.function });
    for (const role of person.roles ?? []) await dialog.getByLabel(role, { exact: true }).check();
    if (person.reportsTo)
      await dialog.getByLabel("Reports to").selectOption({ label: person.reportsTo });
    if (person.metOn) await dialog.getByLabel("Last met on").fill(person.metOn);
    await save(dialog);
  }
}

/** Puts an account into its levels on both scales. */
export async function rate(
  page: Page,
  accountId: string,
  { potential, relationship }: Prospect,
): Promise<void> {
  await goTo(page, `#/rating/${accountId}`);
  for (const [scale, levels] of [
    ["Purchase potential", potential],
    ["Business relationship", relationship],
  ] as const) {
    await page.getByRole("radio", { name: scale }).check({ force: true });
    const form = page.locator("form:visible");
    for (const [place, level] of levels.entries())
      if (level > 0)
        await form
          .locator("fieldset.factor")
          .nth(place)
          .getByRole("radio")
          .nth(level - 1)
          .check();
    await form.getByRole("button", { name: "Save rating" }).click();
    await form.getByText("Saved", { exact: true }).waitFor();
  }
}

/** Adds an opportunity and ticks what has been done, each with its evidence. */
export async function pursue(
  page: Page,
  accountName: string,
  project: Project,
  today: string,
): Promise<void> {
  await goTo(page, "#/opportunities");
  await page.getByRole("button", { name: "Add opportunity" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Account").selectOption({ label: accountName });
  await dialog.getByLabel("Opportunity", { exact: true }).fill(project.name);
  await dialog.getByLabel("Amount").fill(String(project.amount));
  await dialog.getByLabel("Currency").fill(project.currency);
  await dialog.getByLabel("Expected close").fill(monthsAfter(today, project.closesIn));
  await dialog
    .getByLabel("Stage of the customer's purchasing process")
    .selectOption({ label: project.customerStage });
  await save(dialog);
  await page.getByRole("heading", { level: 1, name: project.name }).waitFor();
  for (const condition of project.done) await tick(page, condition, today);
}

async function tick(page: Page, id: ConditionId, today: string): Promise<void> {
  const condition = standardProcess
    .flatMap(({ milestones, criteria }) => [...milestones, ...criteria])
    .find((one) => one.id === id)!;
  const words = textIn(condition.text, "en");
  const row = page.locator("li.condition").filter({ hasText: words });
  // Stages beyond the current one may be folded.
  await row.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
  await row.getByRole("checkbox").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("On which day").fill(today);
  await dialog.getByLabel("In words").fill(`Minutes of ${today}: ${words}`);
  await save(dialog);
}

async function save(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

/** The fifteenth of the month that lies so many months after a day. */
function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-15T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
