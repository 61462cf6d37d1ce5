/** `npm run bench`: builds, measures and prints every figure; `-- --json` prints them for machines. */
import { execFileSync } from "node:child_process";
import { figureTable, type Figure } from "./figure.ts";
import { addOnSizes, bundleSizes } from "./bundle-sizes.ts";
import { decisionSpeed } from "./decision-speed.ts";
import { mapFrames } from "./map-frames.ts";
import { forecastSpeed } from "./forecast-speed.ts";
import { largeWorkbook } from "./large-workbook.ts";
import { mergeSpeed } from "./merge-speed.ts";
import { readingSpeed } from "./reading-speed.ts";
import { reanchorSpeed } from "./reanchor-speed.ts";
import { ledgerSpeed } from "./ledger-speed.ts";
import { scoringSpeed } from "./scoring-speed.ts";
import { serviceCalls } from "./service-calls.ts";
import { startUp } from "./start-up.ts";
import { workbookSpeed } from "./workbook-speed.ts";

const json = process.argv.includes("--json");
const say = (text: string) => process.stderr.write(`${text}\n`);

say("Building the extension and the add-on …");
execFileSync("npm", ["run", "--silent", "build"], {
  stdio: ["ignore", "ignore", "inherit"],
  timeout: 300_000,
});

const figures: Figure[] = [];
for (const measure of [
  bundleSizes,
  addOnSizes,
  startUp,
  serviceCalls,
  largeWorkbook,
  scoringSpeed,
  decisionSpeed,
  forecastSpeed,
  ledgerSpeed,
  reanchorSpeed,
  mergeSpeed,
  workbookSpeed,
  readingSpeed,
  mapFrames,
]) {
  say(`Measuring: ${measure.name} …`);
  figures.push(...(await measure(say)));
}
console.log(json ? JSON.stringify({ figures }, undefined, 2) : figureTable(figures));
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
