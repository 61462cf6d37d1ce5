/** The workbook for Excel and WPS, out of the real browser and back after somebody edited it. */
import { readFile } from "node:fs/promises";
import { type Archive, currentScale, type IsoDate, type Level, readArchive } from "#core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { edited, setCell } from "../exchange/edited-workbook.ts";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, openScreen } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as IsoDate;

let launched: Launched;
let page: Page;
const troubles: string[] = [];

const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

const saved = async (button: string): Promise<Uint8Array> => {
  await openScreen(launched, page, "#/data");
  const download = page.waitForEvent("download");
  await press(button);
  return readFile(await (await download).path());
};
const exported = async (): Promise<Archive> => {
  const read = readArchive((await saved("Export archive")).toString());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const give = (name: string, buffer: Uint8Array): Promise<void> =>
  page
    .getByLabel("Import an edited table or workbook")
    .locator("input[type=file]")
    .setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(buffer),
    });

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  await importArchive(launched, page, madeUpArchive(today));
}, 120_000);
afterAll(() => launched?.close());

describe("a workbook that somebody edited", () => {
  it("comes back with what was typed, after a dry run that names each cell, and can be taken back", async () => {
    const before = await exported();
    const [account] = before.accounts;
    const relationship = currentScale(before.scales, "business-relationship")!;
    const [, { points: weak }] = relationship.factors[0]!.levels as [Level, Level];
    const file = await edited(await saved("Save workbook"), (book) => {
      const accounts = book.sheet("Accounts");
      setCell(accounts, 3, "accounts/owner", "Lin");
      book.setError("Accounts", 4, "accounts/owner", "#REF!");
      const level = book.keys("Ratings").find((key) => /^ratings\/\S+ \S+$/u.test(key))!;
      setCell(book.sheet("Ratings"), 4, level, 99);
      book.addRow("Accounts", { "accounts/name": "Neu Werke GmbH" });
      setCell(book.sheet("Scales"), 3, "scales/points.2", weak + 1);
      setCell(book.sheet("Settings"), 5, "settings/value", 62);
    });
    await give("edited.xlsx", file);
    const change = page.getByRole("row").filter({ hasText: account!.name });
    await change.getByText(/Account manager: .*→ Lin/u).waitFor();
    await page.getByRole("row").filter({ hasText: "Neu Werke GmbH" }).waitFor();
    await page.getByText(/Sheet “Ratings”: Row 4, column “C · .*99/u).waitFor();
    await page.getByText(/Sheet “Accounts”: Row 4, column “C · Owner”: .*#REF!/u).waitFor();
    await page.getByText(`points of level 2: ${weak} → ${weak + 1}`).waitFor();
    await page.getByText(/Dividing line of the purchase potential: \d+ → 62/u).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await press("Import now");
    await page.getByText(/Last import: edited\.xlsx/u).waitFor();
    const after = await exported();
    expect(after.accounts.find(({ id }) => id === account!.id)?.owner).toBe("Lin");
    expect(after.accounts.map(({ name }) => name)).toContain("Neu Werke GmbH");
    expect(after.ratings).toEqual(before.ratings);
    expect(after.settings.thresholds.potential).toBe(62);
    const version = after.scales.find(({ replaces }) => replaces === relationship.id)!;
    expect(version.factors[0]!.levels[1]!.points).toBe(weak + 1);
    expect(after.scales).toEqual(expect.arrayContaining([...before.scales]));

    await give("edited.xlsx", file);
    await page.getByText("Everything in the file is here already.").waitFor();
    await press("Undo the last import");
    await page.getByText("The last import was taken back.").waitFor();
    const back = await exported();
    expect(back.accounts).toEqual(before.accounts);
    expect([back.scales, back.settings]).toEqual([before.scales, before.settings]);
    expect(troubles).toEqual([]);
  });

  it("lets edited settings hold, and brings the ones before back", async () => {
    const before = (await exported()).settings;
    const { relationship } = before.thresholds;
    const text = (await saved("Settings that figures depend on as CSV")).toString();
    const edited = text.replace(
      `thresholds.relationship,${relationship}`,
      "thresholds.relationship,61",
    );
    await give("settings.csv", Buffer.from(edited));
    await page
      .getByText(`Dividing line of the business relationship: ${relationship} → 61`)
      .waitFor();
    await press("Import now");
    await page.getByText(/Last import: settings\.csv/u).waitFor();
    expect((await exported()).settings.thresholds.relationship).toBe(61);
    await press("Undo the last import");
    await page.getByText("The last import was taken back.").waitFor();
    expect((await exported()).settings).toEqual(before);
    expect(troubles).toEqual([]);
  });

  it("is refused in plain words where it is none of ours, or can't be read", async () => {
    const before = await exported();
    await openScreen(launched, page, "#/data");
    await give("old.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
    await page.getByText(/old format or has a password/u).waitFor();
    const part = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    const head = new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(26)]);
    await give("open.xlsx", Buffer.concat([head, Buffer.from(part)]));
    await page.getByText(/This is an OpenDocument file/u).waitFor();
    await give("cut.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]));
    await page.getByText("it is damaged, or not an .xlsx workbook at all").waitFor();
    expect((await exported()).accounts).toEqual(before.accounts);
    expect(troubles).toEqual([]);
  });
});
