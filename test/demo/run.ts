/** `npm run demo`: the whole way once, on real pages in a real browser, every step verified. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isCalendarDay } from "#core";
import { calc, recalculated } from "../exchange/recalculate.ts";
import { storedRecords } from "../e2e/harness/records.ts";
import { launchExtension } from "../e2e/harness/launch.ts";
import { obtainCjkFont } from "../provision/cjk-font.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";
import {
  differences,
  extensionFigures,
  importIntoWorkbook,
  workbookFigures,
  xlsxFigures,
} from "../exchange/figures.ts";
import { takeAddOn } from "./add-on-pictures.ts";
import { prospects } from "./portfolio.ts";
import { step, verify } from "./progress.ts";
import { enterValue, takeValueDialogs } from "./valuing.ts";
import { missingQuotes } from "./proof.ts";
import { verifyFacts } from "./verify-facts.ts";
import { research } from "./research.ts";
import { collectRoster } from "./roster.ts";
import { openGallery, takeWorkspace } from "./screens.ts";
import { addPeople, goTo, pursue, rate } from "./selling.ts";
import { bringOrdersIn, logActivities, takeTradeDialogs } from "./trade.ts";
import { serveSites } from "./serve-sites.ts";
import { summaryOf } from "./summary.ts";
import { takeOut } from "./take-out.ts";

const root = resolve(import.meta.dirname, "../..");
const out = join(root, "out");
const start = performance.now();
const notes: string[] = [];

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
await step("Finding a browser and a Chinese font", () => {
  obtainChromium();
  obtainCjkFont();
});
await step("Building the extension and the add-on", () => {
  execFileSync("npm", ["run", "--silent", "build"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 300_000,
  });
});
const sites = await step("Serving the sample companies", serveSites);
const headed =
  process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const browser = await step("Starting the browser with the extension", () =>
  launchExtension({ headed, hosts: sites.hosts, width: 1440, height: 960 }),
);

try {
  const workspace = await browser.context.newPage();
  const settings = await browser.context.newPage();
  for (const [page, hash] of [
    [workspace, "#/today"],
    [settings, "#/settings"],
  ] as const) {
    await page.goto(browser.address(`workspace.html${hash}`));
    await page.locator("main h1").waitFor();
  }
  const today = await workspace.evaluate(() => new Intl.DateTimeFormat("sv-SE").format(new Date()));
  verify(isCalendarDay(today), `The browser gives "${today}" for today.`);
  const gallery = openGallery(out, settings);
  await step("Taking pictures of the empty screens", async () => {
    for (const screen of ["today", "accounts", "map", "opportunities", "forecast"]) {
      await goTo(workspace, `#/${screen}`);
      await gallery.take(workspace, `empty-${screen}`);
    }
  });

  for (const [index, prospect] of prospects.entries()) {
    const site = sites.sites.find(({ key }) => key === prospect.site)!;
    await step(`Reading the pages of ${site.shortName}`, () =>
      research(browser, sites, site, async (panel, screen) => {
        if (index === 0) await gallery.take(panel, screen);
      }),
    );
  }
  const accounts = await storedRecords(workspace, "accounts");
  const accountOf = (site: string) => {
    const account = accounts.find(({ domains }) =>
      (domains as readonly string[]).some((domain) => domain.startsWith(`${site}.`)),
    );
    verify(account !== undefined, `No account has the web domain of ${site}.`);
    return { id: String(account["id"]), name: String(account["name"]) };
  };
  for (const prospect of prospects) {
    const { id, name } = accountOf(prospect.site);
    await step(`Rating ${name} and following its opportunities`, async () => {
      await addPeople(workspace, id, prospect.people);
      await rate(workspace, id, prospect);
      for (const project of prospect.projects) await pursue(workspace, name, project, today);
    });
  }

  await step("Bringing in the orders and logging what was done", async () => {
    const count = await bringOrdersIn(
      workspace,
      (site) => accountOf(site).name,
      today,
      (page, screen) => gallery.take(page, screen),
    );
    const stored = (await storedRecords(workspace, "orders")).length;
    verify(stored === count, `Of ${count} orders in the list ${stored} are stored.`);
    for (const { site } of prospects)
      await logActivities(workspace, accountOf(site).id, site, today);
  });
  await step("Entering what each customer is worth, and reviewing key accounts", async () => {
    await enterValue(workspace, (site) => accountOf(site).name, today);
    const kept = (await storedRecords(workspace, "reviews")).length;
    verify(kept === 4, `Of 4 reviews ${kept} are stored.`);
  });
  await step("Taking pictures of every screen", async () => {
    const [opportunity] = await storedRecords(workspace, "opportunities");
    await takeWorkspace(workspace, gallery, accountOf("yunheng").id, String(opportunity!["id"]));
    await takeValueDialogs(workspace, (page, screen) => gallery.take(page, screen));
    await takeTradeDialogs(workspace, accountOf("qiyuan").id, (page, screen) =>
      gallery.take(page, screen),
    );
  });
  const archive = await step("Taking everything out of the workspace", () =>
    takeOut(browser, workspace, out),
  );
  await step("Verifying what was found", () =>
    verifyFacts(
      archive,
      prospects.map(({ site }) => sites.sites.find(({ key }) => key === site)!),
    ),
  );
  await step("Verifying that every stored quote is on the page that was served", async () => {
    const missing = await missingQuotes(archive, browser.context, sites);
    verify(missing.length === 0, missing.join("\n"));
    notes.push(
      `Every one of ${archive.observations.filter(({ quote }) => quote).length} quotes is on its page.`,
    );
  });

  const text = (name: string) => readFileSync(join(out, name), "utf8");
  const extension = extensionFigures(
    text("scorecards.csv"),
    text("opportunities.csv"),
    text("forecast.csv"),
  );
  await step("Importing the archive into the add-on and recalculating", async () => {
    const host = importIntoWorkbook(text("archive.json"), `${today}T12:00:00`);
    const workbook = workbookFigures(host);
    verify(
      host.charts("Customer map").length === 1,
      "The workbook has no chart of the customer map.",
    );
    agree(
      differences(extension, workbook, ["extension", "workbook"]),
      workbook.size,
      "Google workbook",
    );
    const later = renamed(text("archive.json"), `${today}T18:00:00Z`);
    await takeAddOn(browser.context, host, later, (page, name) => gallery.takeAsIs(page, name));
  });
  await step("Recalculating the Excel workbook in LibreOffice", async () => {
    if (!calc)
      return void notes.push(
        "LibreOffice isn't installed: the Excel workbook was written, but not recalculated.",
      );
    const results = await recalculated(readFileSync(join(out, "customer-map.xlsx")));
    const xlsx = xlsxFigures(results, "learned");
    agree(
      differences(extension, xlsx, ["extension", "Excel workbook"]),
      xlsx.size,
      "Excel workbook",
    );
  });
  await step("Collecting the association's roster, and seeing it again", async () => {
    const association = sites.sites.find(({ kind }) => kind === "association")!;
    notes.push(
      await collectRoster(browser, sites, association, (panel, screen) =>
        gallery.take(panel, screen),
      ),
    );
  });
  await step("Tiling the pictures", async () => {
    const sheets = await gallery.sheets(browser.context);
    notes.push(
      `${gallery.count} screenshots, on ${sheets.length} contact sheets in out/screenshots`,
    );
  });
  writeFileSync(
    join(out, "forecast.json"),
    `${JSON.stringify(Object.fromEntries([...extension].filter(([key]) => /^[A-Z]{3} \d{4}-\d{2} /u.test(key))), undefined, 2)}\n`,
  );
  const summary = summaryOf(archive, today, notes);
  writeFileSync(join(out, "summary.txt"), summary);
  console.log(
    `\n${summary}Done in ${((performance.now() - start) / 1000).toFixed(0)} s. Everything is in ${out}`,
  );
} finally {
  await browser.close();
  await sites.close();
}

/** The archive of somebody who has renamed an account since: a dry run has something to show. */
function renamed(text: string, updatedAt: string): string {
  const later = JSON.parse(text) as { accounts: { name: string; updatedAt: string }[] };
  const [first] = later.accounts;
  if (first) Object.assign(first, { name: `${first.name} Group`, updatedAt });
  return JSON.stringify(later);
}

function agree(differing: readonly string[], count: number, place: string): void {
  verify(count > 50, `Only ${count} figures were found in the ${place}.`);
  verify(
    differing.length === 0,
    `The extension and the ${place} disagree:\n${differing.join("\n")}`,
  );
  notes.push(`${place}: ${count} figures, all the same as the extension's.`);
}
