/** Takes everything out of the workspace as a user does: the archive, the map, the tables, the workbook. */
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Archive, readArchive, sentenceOf } from "#core";
import { downloaded } from "../e2e/harness/downloads.ts";
import type { Launched } from "../e2e/harness/launch.ts";
import { goTo } from "./selling.ts";

/** Writes every export into the folder and returns the archive, read by the core's own door. */
export async function takeOut(launched: Launched, page: Page, out: string): Promise<Archive> {
  const press = (button: string): Promise<string> =>
    downloaded(launched, out, () =>
      page.getByRole("button", { name: button, exact: true }).click(),
    );
  await goTo(page, "#/map");
  await press("SVG");
  await press("PNG");
  await press("CSV");
  await press("Excel");
  await goTo(page, "#/opportunities");
  await press("CSV");
  await goTo(page, "#/forecast");
  await press("CSV");
  await goTo(page, "#/data");
  // The workspace puts the day into the name of the archive; the next step looks for it without.
  const file = join(out, "archive.json");
  renameSync(await press("Export archive"), file);
  const read = readArchive(readFileSync(file, "utf8"));
  if (!read.ok)
    throw new Error(read.problems.map((problem) => sentenceOf("en", problem)).join("\n"));
  return read.value;
}
