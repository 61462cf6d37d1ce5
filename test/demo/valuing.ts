/** What our seller knows of each customer's value, typed into the scorecard, and the reviews of key accounts. */
import type { Page } from "playwright-core";
import { goTo } from "./selling.ts";

/** Values in the order of the columns below; an empty text is unknown. */
type Row = readonly string[];

const aspects = {
  Customer: ["Share of wallet", "Satisfaction", "Referrals", "Value as a reference"],
  Service: ["Cooperation", "Service requests", "Complaints"],
} as const;

interface Worth {
  readonly site: string;
  readonly Customer: Row;
  readonly Service: Row;
}

/** The year before, and this one. */
const years: readonly (readonly Worth[])[] = [
  [
    { site: "yunheng", Customer: ["15", "3", "0", "4"], Service: ["3", "2", "1"] },
    { site: "qiyuan", Customer: ["48", "4", "1", "4"], Service: ["4", "6", "1"] },
    { site: "querenstedt", Customer: ["22", "4", "0", "5"], Service: ["3", "3", "0"] },
    { site: "harrowthwaite", Customer: ["70", "4", "0", "2"], Service: ["4", "21", "4"] },
  ],
  [
    { site: "yunheng", Customer: ["24", "4", "1", "4"], Service: ["4", "2", "0"] },
    { site: "qiyuan", Customer: ["55", "5", "2", "4"], Service: ["5", "5", "0"] },
    { site: "lanzhe", Customer: ["", "3", "0", "1"], Service: ["2", "1", "1"] },
    { site: "querenstedt", Customer: ["18", "3", "0", "5"], Service: ["3", "4", "1"] },
    { site: "harrowthwaite", Customer: ["75", "3", "0", "2"], Service: ["4", "26", "6"] },
  ],
];

interface Review {
  readonly site: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly kind?: string;
  readonly value?: string;
  readonly note: string;
}

const FIT = "Do our products fit them?";
const CENTRAL = "Do they buy centrally?";
const AGAIN = "Do they buy again and again?";
const CREDIT = "Is their credit good?";

const reviews: readonly (readonly Review[])[] = [
  [
    {
      site: "qiyuan",
      yes: [FIT, CENTRAL],
      no: [],
      kind: "Important",
      value: "Extrinsic: added value and advice",
      note: "First framework, renewal open",
    },
    {
      site: "harrowthwaite",
      yes: [FIT, CENTRAL, AGAIN],
      no: [],
      kind: "Economic",
      value: "Intrinsic: the price",
      note: "Steady spare parts",
    },
  ],
  [
    {
      site: "qiyuan",
      yes: [AGAIN, CREDIT],
      no: [],
      kind: "Strategic",
      note: "Framework renewed, joint development begun",
    },
    { site: "yunheng", yes: [FIT, CENTRAL], no: [], note: "Second project would show it" },
  ],
];

/** Types the values of both years and reviews the key accounts, as the seller does. */
export async function enterValue(
  page: Page,
  nameOf: (site: string) => string,
  today: string,
): Promise<void> {
  for (const [year, rows] of years.entries()) {
    await goTo(page, "#/value/scorecard");
    await page.locator(".period__name").waitFor();
    await chooseYear(page, Number(today.slice(0, 4)) - years.length + 1 + year);
    await page.getByRole("radio", { name: "Enter values" }).check({ force: true });
    for (const [aspect, metrics] of Object.entries(aspects)) {
      await page.getByRole("radio", { name: aspect, exact: true }).check({ force: true });
      for (const row of rows)
        for (const [at, value] of row[aspect as keyof typeof aspects].entries()) {
          if (value === "") continue;
          const label = `${metrics[at]}, ${nameOf(row.site)}`;
          await page.getByLabel(label, { exact: true }).fill(value);
          await page.keyboard.press("Enter");
          await page.getByText(`${metrics[at]} of ${nameOf(row.site)}`).waitFor();
        }
    }
    await goTo(page, "#/value/key-accounts");
    for (const review of reviews[year]!) await answer(page, nameOf(review.site), review);
  }
}

/** Steps from the year that the screen shows first to the wanted one. */
async function chooseYear(page: Page, wanted: number): Promise<void> {
  const shown = page.locator(".period__name");
  while (Number(await shown.textContent()) > wanted)
    await page.getByRole("button", { name: "One period back" }).click();
  while (Number(await shown.textContent()) < wanted)
    await page.getByRole("button", { name: "One period on" }).click();
}

/** The dialogs of the value screen, each as it looks with something in it. */
export async function takeValueDialogs(
  page: Page,
  take: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  await goTo(page, "#/value/scorecard");
  await page.locator("input[value=enter]").check({ force: true });
  await page.locator(".grid__cell").first().waitFor();
  await take(page, "value-enter");
  await goTo(page, "#/value/key-accounts");
  await page.locator("tbody .button").first().click();
  await page.locator("dialog .review").first().waitFor();
  await take(page, "dialog-review");
  await page.keyboard.press("Escape");
  await goTo(page, "#/value/targets");
  await page.locator(".criteria__deeds .button").first().click();
  await page.locator("dialog form").waitFor();
  await take(page, "dialog-criterion");
  await page.keyboard.press("Escape");
}

async function answer(page: Page, name: string, review: Review): Promise<void> {
  const row = page.locator("tbody tr").filter({ hasText: name });
  await row.getByRole("button", { name: "Review" }).click();
  const dialog = page.getByRole("dialog");
  for (const [answered, word] of [
    [review.yes, "yes"],
    [review.no, "no"],
  ] as const)
    for (const question of answered)
      await dialog
        .getByRole("group", { name: question })
        .getByRole("radio", { name: word, exact: true })
        .check({ force: true });
  if (review.kind) await dialog.getByLabel("Kind").selectOption({ label: review.kind });
  if (review.value) await dialog.getByLabel("Value sought").selectOption({ label: review.value });
  await dialog.getByLabel("What speaks for it, what has changed").fill(review.note);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}
