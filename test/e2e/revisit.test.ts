/** A page seen again with the real side panel: what still stands, what changed, what is gone, and whose facts they are. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { type Stored, storedRecords, storeSetting } from "./harness/records.ts";
import { openSidePanel, type SidePanel } from "./harness/side-panel.ts";
import { openSite, type Site, type SitePage } from "./harness/site.ts";
import { until } from "./harness/until.ts";

const HOST = "http://www.harbour-pumps.example";
const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
const about = (staff: string, contact: string): string =>
  html(
    "About us | Harbour Pumps Ltd",
    `<main><h1>About us</h1><p>Harbour Pumps Ltd was founded in 1987 and builds pumps for ships and docks.</p>
     <p id="staff">Today we employ ${staff} people, who work in three shifts at the old quay all year round.</p>
     <p>We deliver to shipyards on four continents and keep spare parts for thirty years.</p>
     ${contact}</main><footer>© 2026 Harbour Pumps Ltd</footer>`,
  );
const BEFORE = about("860", `<p>Phone: +44 114 496 0182</p>`);
const AFTER = about("912", `<p>Visitors park behind the second hall.</p>`);

const pages: Record<string, SitePage> = {
  "/about": BEFORE,
  "/other": html(
    "Contact | Harbour Pumps GmbH",
    `<p id="words">We move to the new dock in spring.</p>
     <footer>Harbour Pumps GmbH · Phone: +49 221 4710350</footer>`,
  ),
};

let site: Site;
let launched: Launched;
let page: Page;
let panel: SidePanel;

beforeAll(async () => {
  site = await openSite(pages);
  const { port } = site;
  launched = await launchExtension({
    hosts: { "www.harbour-pumps.example": port, "www.harbour-pumps-gmbh.example": port },
  });
});

afterAll(async () => {
  await launched?.close();
  await site?.close();
});

beforeEach(async () => {
  await panel?.detach();
  const before = launched.context.pages();
  page = await launched.context.newPage();
  for (const other of before) await other.close();
});

const open = async (address: string): Promise<Page> => {
  await page.goto(address);
  panel = await openSidePanel(launched, page);
  await panel.page.getByRole("button", { name: "Read this page" }).waitFor();
  return panel.page;
};

const read = async (side: Page): Promise<void> => {
  await side.getByRole("button", { name: "Read this page" }).click();
  await side.getByRole("region", { name: "Found on this page" }).waitFor();
};

const facts = (side: Page): Promise<readonly Stored[]> => storedRecords(side, "observations");

/** Dates everything back, as if it had been saved in spring. */
const inSpring = (side: Page): Promise<void> =>
  side.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("account-atlas");
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const write = request.result.transaction("observations", "readwrite");
          const all = write.objectStore("observations").openCursor();
          all.addEventListener("success", () => {
            const cursor = all.result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, observedAt: "2026-03-01T08:00:00.000Z" });
            cursor.continue();
          });
          write.addEventListener("complete", () => {
            request.result.close();
            resolve();
          });
          write.addEventListener("error", () => reject(write.error));
        });
      }),
  );

describe("a page that backs facts", () => {
  let first: readonly Stored[];

  it("is the source of what was accepted, and says so at once", async () => {
    const side = await open(`${HOST}/about`);
    await read(side);
    await side.getByRole("button", { name: /^Accept all/ }).click();
    await side.getByText(/^Saved: /).waitFor();
    await side.getByText("The page still says all of it.").waitFor();
    expect(await side.getByRole("button", { name: /^Confirm all/ }).count()).toBe(0);
    await inSpring(side);
    first = await facts(side);
    expect(first.map(({ property }) => property)).toEqual(
      expect.arrayContaining(["employees", "telephone", "founded"]),
    );
  });

  it("shows on the next visit, without being asked, what changed beside the old and what is gone", async () => {
    pages["/about"] = AFTER;
    const side = await open(`${HOST}/about#team`);
    const card = side.getByRole("region", { name: "Known from this page" });
    await card.getByText(/1 changed · 1 gone/).waitFor();
    const changed = card.getByRole("listitem").filter({ hasText: "Employees" });
    expect(await changed.locator("del").allTextContents()).toEqual(["860"]);
    expect(await changed.locator("ins").allTextContents()).toEqual(["912"]);
    const gone = card.getByRole("listitem").filter({ hasText: "Telephone" });
    await gone.getByText("These words are no longer on the page.").waitFor();
    // Nothing is written by looking.
    expect(await facts(side)).toEqual(first);
    expect(await seriousFindings(side)).toEqual([]);
  });

  it("updates by U: the value is the new one, to be corrected before it is saved; nothing is lost", async () => {
    const side = await open(`${HOST}/about`);
    await side.getByRole("button", { name: "Update Employees: 860" }).focus();
    await side.keyboard.press("ArrowDown");
    await side.keyboard.press("ArrowUp");
    await side.keyboard.press("u");
    const field = side.getByLabel("New value of Employees");
    expect(await field.inputValue()).toBe("912");
    await field.press("Enter");
    await side.getByText("Updated: Employees is now 912").waitFor();
    const now = await facts(side);
    expect(now).toEqual(expect.arrayContaining([...first]));
    expect(now).toHaveLength(first.length + 1);
    expect(now.find(({ value }) => value === "912")).toMatchObject({
      property: "employees",
      readBy: { kind: "person" },
      quote: { exact: expect.stringContaining("912") },
      source: { url: `${HOST}/about` },
    });
    await side.getByText(/0 changed · 1 gone/).waitFor();
  });

  it("keeps by K what the page no longer says, and doesn't ask again", async () => {
    const side = await open(`${HOST}/about`);
    await side.getByRole("button", { name: /^Update Telephone/ }).focus();
    await side.keyboard.press("k");
    await side.getByText(/^Kept: Telephone is still/).waitFor();
    await side.getByText(/^1 kept by you/).waitFor();
    const kept = (await facts(side)).filter(({ property }) => property === "telephone");
    expect(kept).toHaveLength(2);
    expect(kept.filter(({ quote }) => quote === undefined)).toHaveLength(1);
  });

  it("dates what still stands anew when the user confirms it, and only then", async () => {
    const side = await open(`${HOST}/about`);
    const before = await facts(side);
    const button = side.getByRole("button", { name: /^Confirm all \d+/ });
    const count = Number(/\d+/u.exec((await button.textContent()) ?? "")?.[0]);
    expect(count).toBeGreaterThan(0);
    await button.click();
    await side.getByText(/^Confirmed: /).waitFor();
    await button.waitFor({ state: "detached" });
    const now = await facts(side);
    expect(now).toHaveLength(before.length + count);
    expect(now).toEqual(expect.arrayContaining([...before]));
  });
});

describe("a page of another company with a similar name", () => {
  const OTHER = "http://www.harbour-pumps-gmbh.example/other";

  const chooseHarbour = async (side: Page): Promise<void> => {
    const card = side.getByRole("region", { name: "Account", exact: true });
    await card.getByRole("button", { name: "Other account" }).click();
    await card.getByRole("button", { name: /^Harbour Pumps Ltd/ }).click();
  };

  it("has its facts held back until the user says whose they are", async () => {
    const side = await open(OTHER);
    await read(side);
    await chooseHarbour(side);
    await side.getByText(/^This page (?:seems to|may) belong to another company/).waitFor();
    const before = (await facts(side)).length;
    const accept = side.getByRole("button", { name: /^Accept (?:all|Legal)/ }).first();
    expect(await accept.isDisabled()).toBe(true);
    await side
      .getByRole("button", { name: /^Accept / })
      .first()
      .focus();
    await side.keyboard.press("a");
    expect(await facts(side)).toHaveLength(before);
    expect(await seriousFindings(side)).toEqual([]);
    await side.getByRole("button", { name: "These facts are about Harbour Pumps Ltd" }).click();
    await accept.click();
    await side.getByText(/^Saved: /).waitFor();
    expect((await facts(side)).length).toBeGreaterThan(before);
  });

  it("holds a clip back likewise", async () => {
    const side = await open(OTHER);
    await side.evaluate(() => sessionStorage.clear());
    await side.reload();
    await side.getByRole("button", { name: "Read this page" }).waitFor();
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#words")!));
    await side.getByRole("button", { name: "Clip selection" }).click();
    const form = side.getByRole("region", { name: "Clipped passage" }).first();
    await form.getByRole("button", { name: "Other account" }).click();
    await form.getByRole("button", { name: /^Harbour Pumps Ltd/ }).click();
    await form.getByText(/^This page (?:seems to|may) belong to another company/).waitFor();
    await form.getByRole("combobox", { name: "Property" }).fill("short-term");
    await side.keyboard.press("Enter");
    const save = form.getByRole("button", { name: "Save fact" });
    expect(await save.isDisabled()).toBe(true);
    await form.getByRole("button", { name: /^These facts are about/ }).click();
    await save.click();
    await side.getByText(/^Saved: /).waitFor();
  });

  it("is left alone when the account is a new one", async () => {
    const side = await open(OTHER);
    await read(side);
    await until("the page's facts to be acceptable", async () =>
      side
        .getByRole("button", { name: /^Accept / })
        .first()
        .isEnabled(),
    );
  });
});

describe("the account's screen", () => {
  const openCoverage = async () => {
    const side = await open(`${HOST}/about`);
    const [account] = await storedRecords(side, "accounts");
    await page.goto(launched.address(`workspace.html#/accounts/${String(account!["id"])}`));
    return page.getByRole("region", { name: "Coverage" });
  };

  it("tells what is known in each group, where the rest may be found, and the nine points", async () => {
    const card = await openCoverage();
    await card.getByText("Twelve groups").click();
    const size = card.getByRole("listitem").filter({ hasText: /^Size/u });
    await size.getByText("1 known · 4 unknown").click();
    await size.getByText("Revenue: Annual report, About page").waitFor();
    await card.getByText("Nine information points of a large deal").click();
    await card.getByText("Missing: Who decides", { exact: false }).waitFor();
    await card.getByText("Where to look next").click();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("lets the user overrule a point with a reason, take that back, and undo taking it back", async () => {
    const card = await openCoverage();
    await card.getByText("Nine information points of a large deal").click();
    const point = card.getByRole("listitem").filter({ hasText: /^The state of the competitors/u });
    await point.getByRole("button", { name: /^Overrule/u }).click();
    await page.getByLabel("How well is this point known?").selectOption("known");
    await page.getByLabel("Why (optional)").fill("Their seller told us at the fair.");
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await point.getByText("Their seller told us at the fair.").waitFor();
    await point.getByText(/by the data: unknown/iu).waitFor();
    await point.getByRole("button", { name: /^Take back/u }).click();
    await point.getByText("Their seller told us at the fair.").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await point.getByText("Their seller told us at the fair.").waitFor();
    expect(await storedRecords(page, "judgements")).toHaveLength(3);
    expect(await seriousFindings(page)).toEqual([]);
    if (process.env["SHOTS"]) await page.screenshot({ path: process.env["SHOTS"], fullPage: true });
  });
});

describe("the screens of it", () => {
  it("speak Chinese too", async () => {
    const side = await open(`${HOST}/about`);
    await storeSetting(side, "locale", "zh");
    await side.reload();
    await side.getByRole("region", { name: "来自本页的已有资料" }).waitFor();
    await storeSetting(side, "locale", "en");
    expect(await seriousFindings(side)).toEqual([]);
  });
});
