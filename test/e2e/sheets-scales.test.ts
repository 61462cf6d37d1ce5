/** The add-on's editor of scales as people use it: by keyboard, in both languages, with what they get wrong. */
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { openScales } from "../sheets-addon/sidebar-in-browser.ts";
import { newHost } from "../sheets-addon/workbook-on-host.ts";
import type { Host } from "../sheets-host/host.ts";
import { addOnBrowser } from "./harness/add-on-browser.ts";
import { seriousFindings } from "./harness/axe.ts";

const browser = addOnBrowser();
let host: Host;

beforeEach(() => {
  host = newHost();
  host.run("setUpWorkbook");
});

const save = (page: Page) => page.getByRole("button", { name: "Save as new version" });

/** The rows of the tab of scales below the headings, each by the keys of the hidden row. */
function scaleRows(): readonly Readonly<Record<string, unknown>>[] {
  const [keys, , ...rows] = host.rows("Scales");
  return rows.map((row) =>
    Object.fromEntries(keys!.map((key, at) => [String(key).replace("scales/", ""), row[at]])),
  );
}

describe("the editor of scales", () => {
  it("names what is wrong while somebody types, and saves a version that replaces the one before", async () => {
    const before = scaleRows();
    const { page, called } = await openScales(browser.context, host);
    const weight = page.getByLabel("Weight of “Annual demand” in per cent");
    await weight.waitFor();
    expect(await save(page).isDisabled()).toBe(true);
    const old = Number(await weight.inputValue());

    await weight.fill("many");
    await page.getByText("Enter a number.").waitFor();
    await weight.fill(String(old + 10));
    await page.getByText(`Sum of weights: 110 %`).waitFor();
    await page.getByRole("button", { name: "1 thing to correct" }).waitFor();
    await page.getByRole("button", { name: "Normalise to 100 %" }).click();
    await page.getByText("Sum of weights: 100 %").waitFor();

    await page.getByRole("button", { name: /Annual demand$/ }).click();
    const points = page.getByLabel("Points").nth(1);
    const worth = await points.inputValue();
    await points.fill("0");
    await page.getByText(/overlap/).waitFor();
    await points.fill(worth);
    const definition = page.getByLabel(/^Definition/);
    await definition.fill("Bought a year of what we sell");
    expect(await seriousFindings(page)).toEqual([]);
    // Enter saves from any field; what is open stays open, and the keys go on where they were.
    const name = page.getByLabel("Name of the factor");
    await name.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Saved as version 2.").waitFor();
    await page.getByText("As saved").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.type(" a year");
    expect(await name.inputValue()).toBe("Annual demand a year");
    await page.getByText("Not saved yet").waitFor();
    for (const _ of " a year") await page.keyboard.press("Backspace");

    const after = scaleRows();
    expect(after.slice(0, before.length)).toEqual(before);
    const added = after.slice(before.length);
    const [first] = before;
    expect(new Set(added.map(({ replaces }) => replaces))).toEqual(new Set([first!["scaleId"]]));
    expect(added[0]).toMatchObject({
      "definition.en": "Bought a year of what we sell",
      kind: "purchase-potential",
    });
    // What is redefined is rated anew; the others keep their ids, and their ratings with them.
    expect(added[0]!["factorId"]).not.toBe(first!["factorId"]);
    const others = (rows: typeof before) =>
      [
        ...new Set(
          rows.filter(({ kind }) => kind === "purchase-potential").map((row) => row["factorId"]),
        ),
      ].slice(1);
    expect(others(added)).toEqual(others(before));

    await page.getByRole("button", { name: "Recalculate now" }).click();
    await page.getByText("Recalculated.").waitFor();
    expect(host.rows("Problems")).toHaveLength(2);
    expect(called).toEqual(["editableScales", "scaleSources", "saveScale", "recalculate"]);
  });

  it("foresees whose score, rank and quadrant would change, and takes an earlier version up again", async () => {
    host.run("addSampleData");
    const { page } = await openScales(browser.context, host);
    const preview = page.getByRole("region", { name: "What saving would change" });
    await preview.getByText(/^Shown here once/).waitFor();
    const weights = page.locator(".weight input");
    const before = await Promise.all((await weights.all()).map((one) => one.inputValue()));
    await page.getByLabel("Weight of “Annual demand” in per cent").fill("0");
    await page.getByLabel("Weight of “Payment on time” in per cent").fill("35");
    await preview.getByText(/of 8 accounts change their score/).waitFor();
    await preview.getByText(/^All 47 ratings that count today still count\.$/).waitFor();
    const moved = await preview.getByRole("listitem").allInnerTexts();
    expect(moved.length).toBeGreaterThan(3);
    expect(moved.every((one) => /points|rank \d+ → \d+/u.test(one))).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);

    await save(page).click();
    await page.getByText("Saved as version 2.").waitFor();
    await page.getByText("History: 2 versions").click();
    await page
      .getByText(/^Other weight: Annual demand 25 → 0 %, Payment on time 10 → 35 %$/)
      .waitFor();
    await page.getByText("47 ratings were made on it").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Take up again: version 1" }).click();
    await page.getByText("Version 1 stands in the editor.").waitFor();
    expect(await Promise.all((await weights.all()).map((one) => one.inputValue()))).toEqual(before);
    await save(page).click();
    await page.getByText("Saved as version 3.").waitFor();
    expect(new Set(scaleRows().map(({ scaleId }) => scaleId)).size).toBe(4);
  });

  it("takes a table in that was copied from a spreadsheet, and names all that is wrong with one", async () => {
    const { page } = await openScales(browser.context, host);
    await page.getByRole("button", { name: "Paste a table" }).click();
    const table = page.getByRole("dialog").getByLabel("Copied table");
    const level = (...cells: readonly string[]) => cells.join("\t");
    const rows = ["Annual demand", "Loyalty", "Growth", "Reach", "Credit"].flatMap((name) => [
      level(name, "20 %", `What ${name} is`, "0", "Little"),
      level("", "", "", "100", "Much"),
    ]);
    const heading = level("Factor", "Weight", "Definition", "Points", "Description");
    const wrong = [heading, ...rows].join("\n").replace("\t0\t", "\tnone\t").replace("20 %", "x");
    await table.fill(wrong);
    await page.getByText("Row 2, column “B · Weight”: “x” is not a number.").waitFor();
    await page.getByText("Row 2, column “D · Points”: “none” is not a number.").waitFor();
    const take = page.getByRole("button", { name: "Take over into the editor" });
    expect(await take.isDisabled()).toBe(true);
    await table.fill([heading, ...rows].join("\n"));
    await page.getByText("“Purchase potential” with 5 factors").waitFor();
    await page.getByText("New: Loyalty, Growth, Reach, Credit").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await take.click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText("Factors: 5 (5 to 8 are allowed)").waitFor();
    await save(page).click();
    await page.getByText("Saved as version 2.").waitFor();
    expect(scaleRows().at(-1)).toMatchObject({ "factorName.en": "Credit", weight: 20 });
  });

  it("makes a scale of one's own from another one, retires it and brings it back", async () => {
    const { page } = await openScales(browser.context, host);
    await page.getByRole("button", { name: "Copy as a new scale" }).click();
    const name = page.getByLabel("Name of the scale");
    await expect.poll(() => name.inputValue()).toBe("Purchase potential (copy)");
    await name.fill("Service value");
    await page.getByRole("button", { name: "Save scale" }).click();
    await page.getByText("The scale is saved. It can be rated now.").waitFor();
    expect(scaleRows().at(-1)).toMatchObject({ kind: "own", "scaleName.en": "Service value" });
    await page.getByRole("button", { name: "Retire", exact: true }).click();
    await page.getByText("“Service value” is retired.").waitFor();
    const chosen = page.getByLabel("Scale", { exact: true });
    await expect
      .poll(() => chosen.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text))
      .toBe("Service value");
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Bring back" }).click();
    await page.getByText("“Service value” is in use again.").waitFor();
    await page.getByText("History: 3 versions").waitFor();
  });

  it("says so when somebody else has saved a version meanwhile, and keeps what was typed", async () => {
    const { page } = await openScales(browser.context, host);
    const other = await openScales(browser.context, host);
    for (const [one, points] of [
      [other.page, "1"],
      [page, "2"],
    ] as const) {
      await one.getByRole("button", { name: /Annual demand$/ }).click();
      await one.getByLabel("Points").first().fill(points);
      await save(one).click();
      if (one === other.page) await one.getByText("Saved as version 2.").waitFor();
    }
    await page
      .getByRole("alert")
      .getByText(/newer version of this scale/)
      .waitFor();
    expect(await page.getByLabel("Points").first().inputValue()).toBe("2");
    expect(new Set(scaleRows().map(({ scaleId }) => scaleId)).size).toBe(3);
  });

  it("is used by keyboard: factors are opened, moved and taken away", async () => {
    const { page } = await openScales(browser.context, host);
    const names = page.getByRole("button", { expanded: false });
    await names.first().waitFor();
    const [first, ...others] = await names.allInnerTexts();
    expect(first).toContain("Annual demand");
    const fields = page.getByLabel("Weight of “Annual demand” in per cent");
    await fields.focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(async () => (await names.allInnerTexts()).indexOf(first!)).toBe(1);
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(async () => (await names.allInnerTexts()).indexOf(first!)).toBe(0);
    const down = page.getByRole("button", { name: /^Move “Annual demand” down$/ });
    await down.focus();
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await names.allInnerTexts()).indexOf(first!)).toBe(1);
    // The key stays where it was, so that it can be pressed again.
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await names.allInnerTexts()).indexOf(first!)).toBe(2);
    await names.nth(2).focus();
    await page.keyboard.press("Enter");
    const remove = page.getByRole("button", { name: "Remove factor" });
    await remove.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => names.allInnerTexts()).toEqual(others);
    await page.getByRole("button", { name: /^\d things? to correct$/ }).waitFor();
  });

  it.each(["light", "dark"] as const)("can be read in Chinese, %s", async (colorScheme) => {
    host.run("chooseLanguage", "zh");
    await browser.open({ locale: "zh-CN", colorScheme });
    const { page } = await openScales(browser.context, host);
    await page.getByRole("button", { expanded: false }).first().click();
    await page.getByLabel("中英文对照").check();
    await page.getByLabel("定义：具体指什么、哪个时期、从哪里查到（英文）").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      900,
    );
    expect(await seriousFindings(page)).toEqual([]);
  });
});
