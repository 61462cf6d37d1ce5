/** The buying centre in the real browser: lines drawn by keyboard, a circle refused, a hole found and filled, all looks. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive } from "#core";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { storedRecords } from "./harness/records.ts";
import { LOOKS } from "./harness/screenshots.ts";
import { until } from "./harness/until.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, openScreen, wearLook } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as never;
const HASH = "#/buying-centre/a0";

let launched: Launched;
let page: Page;

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  await importArchive(launched, page, madeUpArchive(today) as Archive);
});

afterAll(async () => {
  await launched?.close();
});

const card = (name: string) => page.getByRole("button", { name: new RegExp(`^${name},`, "u") });
const said = (words: string): Promise<void> => page.locator(".undo", { hasText: words }).waitFor();
const chiefOf = async (id: string): Promise<unknown> =>
  (await storedRecords(page, "stakeholders"))
    .filter(({ contactId }) => contactId === id)
    .toSorted((a, b) => (String(a["assessedAt"]) < String(b["assessedAt"]) ? 1 : -1))[0]?.[
    "reportsTo"
  ];
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes from card to card until one is reached; the row of people without a line is short. */
const walkTo = async (name: string, key: string): Promise<void> => {
  const focused = page.locator(":focus title", { hasText: `${name},` });
  for (let step = 0; step < 6; step++) {
    if ((await focused.count()) > 0) return;
    await press(key);
  }
  throw new Error(`${key} leads nowhere near ${name}.`);
};

describe("the buying centre", () => {
  it("lets lines be drawn by the keyboard alone, and undone", async () => {
    await openScreen(launched, page, HASH);
    await card("Maud Ferrow").focus();
    await press("l");
    await page.getByText("Whom does Maud Ferrow report to?").waitFor();
    await walkTo("Ines Calder", "ArrowRight");
    await press("Enter");
    await said("Saved: Maud Ferrow reports to Ines Calder");
    await page.getByRole("button", { name: /^Maud Ferrow,.*reports to Ines Calder/u }).waitFor();
    expect(await chiefOf("c0")).toBe("c2");
    await card("Piet Oxley").focus();
    await press("l");
    await card("Ines Calder").focus();
    await press("Enter");
    await said("Saved: Piet Oxley reports to Ines Calder");
    await press("ArrowDown", "ArrowUp", "Control+z");
    await said("Undone");
    await until("the line to be gone", async () => (await chiefOf("c1")) === undefined);
    await page.getByRole("button", { name: /^Piet Oxley,.*no line upward/u }).waitFor();
  });

  it("tells at once of a circle, and changes nothing", async () => {
    await openScreen(launched, page, HASH);
    await card("Ines Calder").focus();
    await press("l", "ArrowDown", "Enter");
    await page
      .getByRole("alert")
      .filter({ hasText: "Ines Calder → Maud Ferrow → Ines Calder" })
      .waitFor();
    await press("Escape");
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect(await chiefOf("c2")).toBeUndefined();
  });

  it("draws a rival from one to the other, and takes it away again", async () => {
    await openScreen(launched, page, HASH);
    await card("Piet Oxley").focus();
    await press("r");
    await card("Maud Ferrow").focus();
    await press("Enter");
    await page.getByRole("button", { name: /^Maud Ferrow,.*rivals: Piet Oxley/u }).waitFor();
    await card("Maud Ferrow").focus();
    await press("r");
    await card("Piet Oxley").focus();
    await press("Enter");
    await said("neither friends nor rivals");
    await until("no tie to be left", async () => (await page.getByText("rivals: ").count()) === 0);
  });

  it("shows whom to find, and the hole is filled by adding that person", async () => {
    await openScreen(launched, page, HASH);
    const hole = page.getByRole("button", { name: /^Still to find: Technical · Designer/u });
    await hole.focus();
    expect(await page.getByText("2 of 6 held").isVisible()).toBe(true);
    await press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name", { exact: true }).fill("Noor Vale");
    expect(await dialog.getByLabel("Designer").isChecked()).toBe(true);
    await dialog.getByLabel("Reports to", { exact: true }).selectOption({ label: "Ines Calder" });
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await hole.waitFor({ state: "detached" });
    await page.getByText("3 of 6 held").waitFor();
    await page.getByText("held by Noor Vale").waitFor();
  });

  it("asks for other positions where the team says so", async () => {
    await openScreen(launched, page, HASH);
    await page.getByRole("button", { name: "Edit the list" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Add a position" }).click();
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("Choose at least one of level, function and role.").waitFor();
    const last = dialog.getByRole("group", { name: "Position 7" });
    await last.getByLabel("Level").selectOption({ label: "Operating" });
    await last.getByLabel("Function").selectOption({ label: "Technical" });
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: /^Still to find: Operating · Technical/u }).waitFor();
    await page.getByText("List of the team.").waitFor();
  });

  it("can be used by everybody, in both languages, light and dark", async () => {
    for (const look of LOOKS) {
      await wearLook(launched, page, look);
      await openScreen(launched, page, HASH);
      expect(await seriousFindings(page), JSON.stringify(look)).toEqual([]);
      const shots = process.env["SHOTS"];
      if (shots) {
        const name = `${shots}/centre-${look.language}-${look.scheme}.png`;
        await page.screenshot({ path: name, fullPage: true });
      }
    }
  });
});
