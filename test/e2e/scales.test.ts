/** Editing a scale in the real browser by the keys alone: what breaks is named, nothing is lost, and the map follows. */
import { writeArchive } from "#core";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { until } from "./harness/until.ts";
import { giveFile, openScreen } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as never;

let launched: Launched;
let page: Page;

const field = (label: string): Locator => page.getByLabel(label, { exact: true });
const weightOf = (name: string): Locator => field(`Weight of “${name}” in per cent`);
const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
/** Types over what a field holds. */
const type = async (into: Locator, text: string): Promise<void> => {
  await into.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
};
const enterOn = async (target: Locator): Promise<void> => {
  await target.focus();
  await page.keyboard.press("Enter");
};
/** What the table beside the map says of an account. */
const placeOf = (name: string): Promise<string> =>
  page.getByRole("row", { name: new RegExp(name, "u") }).innerText();
const factors = (): Promise<string[]> => page.locator(".factor-editor__name").allInnerTexts();

beforeEach(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  await openScreen(launched, page, "#/data");
  await giveFile(page, "json", "all.json", writeArchive(madeUpArchive(today)));
  await enterOn(button("Import now"));
  await page.getByText("The archive has been imported.").waitFor();
});

afterEach(async () => {
  await launched?.close();
});

describe("a scale", () => {
  it("is edited by the keys: a broken rule is named, weights normalised, a version saved, and the map follows", async () => {
    await openScreen(launched, page, "#/map");
    // 12.5 + 5 + 7.5 + 7.5 + 5 + 5 + 1.25 of 100 points.
    expect(await placeOf("Pell & Rook Conveyors")).toMatch(/Rook Conveyors\s+43.8\s/u);
    await openScreen(launched, page, "#/scales");
    await enterOn(
      page.getByRole("region", { name: "Purchase potential" }).getByRole("link", { name: "Edit" }),
    );
    await page.getByRole("heading", { name: "Purchase potential", level: 1 }).waitFor();

    // A factor moves with the focus on it, by Alt and an arrow.
    await weightOf("Employees").focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.waitForFunction(
      () => document.querySelectorAll(".factor-editor__name")[5]?.textContent === "Employees",
    );
    expect((await factors()).slice(-2)).toEqual(["Employees", "Payment on time"]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");

    // What is wrong is named beside its field while somebody types.
    await enterOn(button("Repeat orders"));
    const points = field("Points").nth(1);
    const broken = page.getByText("Levels 1 and 2 of factor 2 overlap");
    await type(points, "0");
    await broken.waitFor();
    await type(points, "25");
    await broken.waitFor({ state: "detached" });
    await enterOn(button("Repeat orders"));

    await type(weightOf("Repeat orders"), "0");
    await type(weightOf("Employees"), "0");
    await page.getByText("The weights sum to 75 %, not to 100 %.").waitFor();
    await enterOn(button("Save as new version"));
    await page.locator(".field__error:visible").first().waitFor();
    await enterOn(button("Normalise to 100 %"));
    await until("weights in the same proportions", async () => {
      return (await weightOf("Annual demand").inputValue()) === "33.34";
    });
    await page.getByText("100 %", { exact: true }).waitFor();

    // Five factors of level 3 are left: exactly on the line of 50.
    await page.getByText("1 of 9 accounts changes its quadrant.").waitFor();
    const moved = page.locator(".moves > li", { hasText: "Pell & Rook Conveyors" });
    expect(await moved.innerText()).toContain("Fished-out pond → Attack");
    expect(await seriousFindings(page)).toEqual([]);

    // Enter saves from any field; what is open stays open, and the keys go on where they were.
    await enterOn(button("Repeat orders"));
    await type(field("Definition: what exactly, over which period, found where"), "Orders a year");
    await field("Name of the factor").focus();
    await page.keyboard.press("Enter");
    // What broke a rule was not saved before, or this would be the third.
    await page.getByText("Version 2 is saved.").waitFor();
    await page.locator(".versions > li").nth(1).waitFor();
    await page.keyboard.type(" of ours");
    await button("Repeat orders of ours").waitFor();
    await page.getByText("Not saved yet").waitFor();
    for (const _ of " of ours") await page.keyboard.press("Backspace");
    await page.getByText("As saved").waitFor();
    await openScreen(launched, page, "#/map");
    expect(await placeOf("Pell & Rook Conveyors")).toMatch(/Rook Conveyors\s+50\s[^]*Attack/u);

    // The version before is kept, and brings everything back when it is taken up again.
    await openScreen(launched, page, "#/scales/purchase-potential");
    await enterOn(button("Take up again"));
    await until("the weights of the first version", async () => {
      return (await weightOf("Repeat orders").inputValue()) === "20";
    });
    await enterOn(button("Save as new version"));
    await page.getByText("Version 3 is saved.").waitFor();
    await openScreen(launched, page, "#/map");
    expect(await placeOf("Pell & Rook Conveyors")).toMatch(/Rook Conveyors\s+43.8\s/u);
  });

  it("of one's own comes from a copied table, is rated, and shows on the account", async () => {
    await launched.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openScreen(launched, page, "#/scales/business-relationship");
    await page.bringToFront();
    await enterOn(button("Copy as table"));
    await page.getByText("The table is copied.").waitFor();
    const table = await page.evaluate(() => navigator.clipboard.readText());
    expect(table.split("\r\n")).toHaveLength(25);

    await openScreen(launched, page, "#/new-scale");
    await type(field("Name of the scale"), "Service value");
    await enterOn(button("Paste a table"));
    await field("Copied table").fill(table.replace("\t5\t100\t", "\tfive\t100\t"));
    await page.getByText(/Row 5, column “K · level”: “five” is not a number/u).waitFor();
    await field("Copied table").fill(table);
    await page.getByText("“Business relationship” with 5 factors").waitFor();
    await enterOn(button("Take over into the editor"));
    await type(field("Name of the scale"), "Service value");
    await enterOn(button("Save scale"));
    await page.getByText("The scale is saved. It can be rated now.").waitFor();

    await openScreen(launched, page, "#/rating/a8");
    await page.getByRole("radio", { name: "Service value" }).check();
    await page.locator(".factor__level input").first().check();
    await enterOn(button("Save rating"));
    await page.getByText("Saved").first().waitFor();
    await openScreen(launched, page, "#/accounts/a8");
    await page.locator(".score", { hasText: "Service value" }).waitFor();
  });
});
