/** In the real browser: facts are undone, conflicts settled, personal facts kept back, and a person forgotten for good. */
import { readFile } from "node:fs/promises";
import { type Archive, readArchive, writeArchive } from "#core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { storedRecords } from "./harness/records.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, openScreen } from "./workspace-page.ts";

let launched: Launched;
let page: Page;
const troubles: string[] = [];

const press = (name: string | RegExp): Promise<void> =>
  page
    .getByRole("button", typeof name === "string" ? { name, exact: true } : { name })
    .first()
    .click();

const submit = async (): Promise<void> => {
  const form = page.locator("dialog[open] form").last();
  await form.locator("button[type=submit]").click();
  await form.waitFor({ state: "detached" });
};

const saidIs = (words: string): Promise<void> =>
  page.locator(".undo", { hasText: words }).waitFor();

const exported = async (button: string): Promise<Archive> => {
  await openScreen(launched, page, "#/data");
  const download = page.waitForEvent("download");
  await press(button);
  const read = readArchive(await readFile(await (await download).path(), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const bringIn = (archive: Archive): Promise<void> => importArchive(launched, page, archive);

const addFact = async (property: string, value: string): Promise<void> => {
  await page.getByRole("button", { name: "Add fact", exact: true }).last().click();
  const form = page.locator("dialog[open] form").last();
  await form.getByLabel("Property", { exact: true }).selectOption({ label: property });
  await form.getByLabel("Value", { exact: true }).fill(value);
  await submit();
};

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  await openScreen(launched, page, "");
  await bringIn(madeUpArchive(new Date().toISOString().slice(0, 10) as never));
});

afterAll(async () => {
  await launched?.close();
});

describe("the ledger in the workspace", () => {
  it("undoes a fact by the button and by the key, and the ledger keeps it", async () => {
    await openScreen(launched, page, "#/accounts/a0");
    await addFact("Region", "Lowland coast");
    const fact = page.locator(".fact", { hasText: "Lowland coast" });
    await fact.waitFor();
    await press("Undo");
    await saidIs("Undone");
    await fact.waitFor({ state: "detached" });
    await addFact("Region", "Highland");
    await page.locator(".fact", { hasText: "Highland" }).waitFor();
    await page.locator("main").press("Control+z");
    await saidIs("Undone");
    await page.locator(".fact", { hasText: "Highland" }).waitFor({ state: "detached" });
    const ledger = (await storedRecords(page, "observations")).map((one) => one["value"]);
    expect(ledger).toEqual(expect.arrayContaining(["Lowland coast", "Highland"]));
  });

  it("settles a conflict for the value that the user keeps", async () => {
    const fact = page.locator(".fact", { hasText: "Another source says" });
    const kept = (
      await fact.locator(".fact__conflict .fact__value > span:not(.badge)").innerText()
    ).trim();
    await fact.getByRole("button", { name: `Keep this: ${kept}` }).click();
    await fact.waitFor({ state: "detached" });
    await page.locator(".fact__value", { hasText: kept }).waitFor();
    await press("Undo");
    await fact.waitFor();
  });

  it("takes a fact out and puts it back", async () => {
    await addFact("Region", "River bend");
    await press("Take out Region: River bend");
    const fact = page.locator(".fact", { hasText: "River bend" });
    await fact.waitFor({ state: "detached" });
    await press("Undo");
    await fact.waitFor();
  });

  it("takes a letter in the moment the row shows, and the next row has the focus then", async () => {
    await openScreen(launched, page, "#/data");
    const next = await page.evaluate(
      () =>
        new Promise<string | null>((resolve) => {
          const quick = (): void => {
            const [first, second] = document.querySelectorAll("li[aria-keyshortcuts='Y N']");
            const link = first?.querySelector("a");
            if (!link) return;
            observer.disconnect();
            link.focus();
            link.dispatchEvent(new KeyboardEvent("keydown", { key: "y", bubbles: true }));
            resolve(second?.querySelector("a")?.textContent ?? null);
          };
          const observer = new MutationObserver(quick);
          observer.observe(document.body, { childList: true, subtree: true });
          location.hash = "#/today";
        }),
    );
    await saidIs("Saved");
    // The later parts have come, and took nothing away.
    await page.getByRole("heading", { name: "Worth finding out" }).waitFor();
    expect(await page.locator("li:focus-within .table__main").textContent()).toBe(next);
    await press("Undo");
    await saidIs("Undone");
  });

  it("says by one key that an old fact is still correct, and undoes it", async () => {
    await openScreen(launched, page, "");
    const stale = page.locator("section", { hasText: "Check again" }).last();
    const rows = stale.locator("li.agenda");
    const before = await rows.count();
    expect(before).toBeGreaterThan(0);
    await rows.first().getByRole("link").press("y");
    await saidIs("Saved");
    await expect.poll(() => rows.count()).toBe(before - 1);
    await press("Undo");
    await saidIs("Undone");
    await expect.poll(() => rows.count()).toBe(before);
    await rows.first().getByRole("link").press("n");
    await page.locator("dialog[open]").getByLabel("Value", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("a person", () => {
  it("has personal facts that no export contains until the person is released", async () => {
    await openScreen(launched, page, "#/accounts/a0");
    await addFact("Key decision makers", "Maud Ferrow signs for pumps");
    await press("About the person: Maud Ferrow");
    await page.locator("dialog[open]").waitFor();
    await addFact("Birthday", "1980-05-01");
    await page.locator("dialog[open] .fact", { hasText: "1980-05-01" }).waitFor();
    expect(await page.locator("dialog[open]").getByText("Personal", { exact: true }).count()).toBe(
      1,
    );
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(writeArchive(await exported("Export archive"))).not.toContain("1980-05-01");
    expect(await page.getByText("1 personal fact stays in this browser").isVisible()).toBe(true);
    expect(writeArchive(await exported("Full backup"))).toContain("1980-05-01");
    await openScreen(launched, page, "#/settings");
    await page.getByRole("row", { name: "Personal facts 1" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("is forgotten with every trace, and an older archive doesn't bring the person back", async () => {
    const older = await exported("Full backup");
    await openScreen(launched, page, "#/accounts/a0");
    await press("Forget this person: Maud Ferrow");
    await page.getByText("Maud Ferrow signs for pumps").last().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await press("Forget for good");
    await page.locator("dialog").waitFor({ state: "detached" });
    await expect.poll(() => page.getByText("Maud Ferrow").count()).toBe(0);
    await bringIn(older);
    const left = writeArchive(await exported("Full backup"));
    expect(left).not.toContain("Maud Ferrow");
    expect(left).not.toContain("1980-05-01");
    expect(troubles).toEqual([]);
  });
});
