/** The association's roster as a user collects it: last year's kept, this year's read, compared and saved. */
import type { Page } from "playwright-core";
import type { Launched } from "../e2e/harness/launch.ts";
import { storedRecords } from "../e2e/harness/records.ts";
import { openSidePanel, type SidePanel } from "../e2e/harness/side-panel.ts";
import { verify } from "./progress.ts";
import type { DemoSite, ServedSites } from "./serve-sites.ts";

const PATIENCE = 30_000;

/** Reads both editions, verifies every company and every change against the site's description, and saves. */
export async function collectRoster(
  launched: Launched,
  sites: ServedSites,
  site: DemoSite,
  look: (panel: Page, screen: string) => Promise<void>,
): Promise<string> {
  const rosterOf = (path: string) => site.expects.find((page) => page.path === path)!.roster;
  const [before, now] = [rosterOf("/members-2025.html"), rosterOf("/members.html")];
  const tab = await launched.context.newPage();
  try {
    await tab.goto(`${sites.origin(site.key)}/members-2025.html`);
    const panel = await openSidePanel(launched, tab);
    const { page: side } = panel;
    await side.getByRole("button", { name: "Read as a list of companies" }).click();
    await verifyListed(side, before);
    await side.getByRole("button", { name: "Finish the list" }).click();
    await side.getByText("The list is kept").waitFor({ timeout: PATIENCE });

    await tab.goto(`${sites.origin(site.key)}/members.html`);
    await side.getByRole("button", { name: "Read this page" }).click();
    const again = side.getByRole("region", { name: "Compared with an earlier list" });
    await again.waitFor({ timeout: PATIENCE });
    await verifyListed(side, now);
    const named = await again.getByRole("listitem").allTextContents();
    const changed = [
      ...now.filter((name) => !before.includes(name)),
      ...before.filter((name) => !now.includes(name)),
    ];
    verify(
      named.join("\n") === changed.join("\n"),
      `The roster's changes are told as:\n${named.join("\n")}\nThey are:\n${changed.join("\n")}`,
    );
    await look(side, "panel-roster");
    await saveAll(panel);
    const accounts = await storedRecords(side, "accounts");
    for (const name of now)
      verify(
        accounts.some((account) => account["name"] === name) || (await isKnown(side, name)),
        `${name} is on the roster, but no account.`,
      );
    await look(side, "panel-roster-saved");
    await side.evaluate(() => close()).catch(() => undefined);
    await panel.detach();
    return `The roster of ${site.shortName}: ${now.length} companies, ${changed.length} changes since ${before.length} were listed.`;
  } finally {
    await tab.close();
  }
}

async function verifyListed(side: Page, names: readonly string[]): Promise<void> {
  await side.getByText(`· ${names.length} companies so far`).waitFor({ timeout: PATIENCE });
  await side.locator(".company, .doubtful").first().waitFor({ timeout: PATIENCE });
  const stored = await storedRecords(side, "rosterPages");
  const listed = new Set(
    stored.flatMap((page) => (page["rows"] as readonly { name: string }[]).map(({ name }) => name)),
  );
  for (const name of names) verify(listed.has(name), `${name} was not read from the roster.`);
}

async function saveAll({ page: side }: SidePanel): Promise<void> {
  await side.getByRole("button", { name: /^Save \d+ new accounts/u }).click();
  await side.getByText(/^Saved: /u).waitFor({ timeout: PATIENCE });
}

/** Is the company one that the demo has an account of already, or one that it would have to be asked about? */
async function isKnown(side: Page, name: string): Promise<boolean> {
  for (const group of [/^Known \d/u, /^Doubtful \d/u]) {
    await side.getByRole("radio", { name: group }).check({ force: true });
    if ((await side.getByText(name, { exact: true }).count()) > 0) return true;
  }
  return false;
}
