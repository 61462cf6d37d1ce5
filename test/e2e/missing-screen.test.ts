/** A workspace whose files are not all there: the screen that cannot be opened says so, and the others go on. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { BUILT_EXTENSION, launchExtension, type Launched } from "./harness/launch.ts";
import { openScreen } from "./workspace-page.ts";

let folder: string;
let launched: Launched;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "account-atlas-extension-"));
  cpSync(BUILT_EXTENSION, folder, { recursive: true });
  launched = await launchExtension({ extensionPath: folder });
});

afterAll(async () => {
  await launched?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a screen whose file is missing", () => {
  it("says that it cannot be opened, lets the others be opened, and opens once it is there again", async () => {
    const file = readdirSync(join(folder, "chunks")).find((one) =>
      one.startsWith("scales-screen-"),
    );
    const [there, away] = [join(folder, "chunks", file!), join(folder, "away.js")];
    renameSync(there, away);
    const page = await launched.context.newPage();
    await openScreen(launched, page, "#/today");
    await page.getByRole("link", { name: "Scales", exact: true }).click();
    const notice = page.getByRole("alert").filter({ hasText: "could not be opened" });
    await notice.waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("link", { name: "Accounts", exact: true }).click();
    await page.getByRole("heading", { name: "Accounts", level: 1 }).waitFor();
    expect(await notice.count()).toBe(0);
    await page.getByRole("link", { name: "Scales", exact: true }).click();
    await notice.waitFor();
    renameSync(away, there);
    await page.getByRole("button", { name: "Reload the page" }).click();
    await page.getByRole("heading", { name: "Scales", level: 1 }).waitFor();
  });
});
