/** Data out and back in the real browser: edits of two places combine, a conflict is chosen, the import is taken back. */
import { readFile } from "node:fs/promises";
import { type Archive, type IsoInstant, readArchive, writeArchive } from "#core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, giveFile, openScreen } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as never;

let launched: Launched;
let page: Page;
const troubles: string[] = [];

const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

const saved = async (button: string): Promise<string> => {
  await openScreen(launched, page, "#/data");
  const download = page.waitForEvent("download");
  await press(button);
  return readFile(await (await download).path(), "utf8");
};
const exported = async (): Promise<Archive> => {
  const read = readArchive(await saved("Export archive"));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const content = async () => {
  const { exportedAt: _now, origin: _seen, ...content } = await exported();
  return content;
};

/** Changes the owner of the first account by a table, as somebody who edits it in a spreadsheet program does. */
const editTable = async (owner: string): Promise<void> => {
  const [head = "", first = "", ...rest] = (await saved("Accounts as CSV")).split("\r\n");
  const at = head.replace("\ufeff", "").split(",").indexOf("Owner");
  const cells = first.split(",");
  cells[at] = owner;
  const text = [head, cells.join(","), ...rest].join("\r\n");
  await page
    .getByLabel("Import an edited table or workbook")
    .locator("input[type=file]")
    .setInputFiles({ name: "accounts.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await press("Import now");
  await page.getByText(/Last import: accounts\.csv/u).waitFor();
};

beforeAll(async () => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  page.on("pageerror", (error) => troubles.push(error.message));
  await importArchive(launched, page, madeUpArchive(today));
}, 120_000);
afterAll(() => launched?.close());

describe("an archive that was edited elsewhere", () => {
  it("combines with what was edited here, asks where both did, and can be taken back", async () => {
    const given = await exported();
    const account = given.accounts[0]!;
    await editTable("Wu");

    const exportedAt = new Date(Date.parse(given.exportedAt) + 60_000).toISOString() as IsoInstant;
    const theirs: Archive = {
      ...given,
      exportedAt,
      origin: { id: "elsewhere", seen: [{ id: given.origin!.id, exportedAt: given.exportedAt }] },
      accounts: given.accounts.map((one) =>
        one === account
          ? { ...one, owner: "Lin", name: `${one.name} AG`, updatedAt: exportedAt }
          : one,
      ),
    };
    const before = await content();
    await giveFile(page, "json", "theirs.json", writeArchive(theirs));
    const conflict = page.getByRole("group").filter({ hasText: "Account manager" });
    await conflict.getByLabel(/^Here\s*Wu/u).waitFor();
    expect(await conflict.getByLabel(/^In the file\s*Lin/u).isChecked()).toBe(true);
    const row = page.getByRole("row").filter({ hasText: `${account.name} AG` });
    expect(await row.getByText("Conflict", { exact: true }).count()).toBe(1);
    expect(await seriousFindings(page)).toEqual([]);

    await conflict.getByLabel(/^Here\s*Wu/u).check();
    await press("Import now");
    await page.getByText(/Last import: theirs\.json/u).waitFor();
    expect((await content()).accounts.find(({ id }) => id === account.id)).toMatchObject({
      owner: "Wu",
      name: `${account.name} AG`,
    });

    await press("Undo the last import");
    await page.getByText("The last import was taken back.").waitFor();
    expect(await content()).toEqual(before);
    expect(troubles).toEqual([]);
  });
});
