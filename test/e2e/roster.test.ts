/** Rosters with the real side panel: collected page by page, decided by key, saved, undone, and seen again; also after a kill. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { killAndRelaunch } from "./harness/kill.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { storedRecords } from "./harness/records.ts";
import { openSidePanel, type SidePanel } from "./harness/side-panel.ts";
import { openSite, type Site, type SitePage } from "./harness/site.ts";

const HOST = "http://www.makers-circle.example";
type Member = readonly [name: string, town: string, telephone?: string, site?: string];
const members = (day: string, rows: readonly Member[], pager: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Members | Makers' Circle</title>
  <h1>Members on ${day}</h1><table><tr><th>Region<th>Member<th>Town<th>Telephone<th>Web site</tr>
  ${rows
    .map(
      ([name, town, telephone = "", site = ""], at) =>
        `<tr>${at === 0 ? `<td rowspan="${rows.length}">Europe` : ""}<td>${name}<td>${town}<td>${telephone}<td>${site}</tr>`,
    )
    .join("")}</table>${pager}`;
const FIRST: readonly Member[] = [
  ["Ashgrove Pumps Ltd", "Leeds", "+44 113 496 0111", "www.ashgrove.example"],
  ["Lanhe Valve Co., Ltd.<br>苏州岚禾阀门有限公司", "Suzhou", "", "www.lanhe.example"],
  ["Tallow (Shanghai) Co., Ltd.", "Shanghai"],
  ["Harrow Mill Group Ltd", "York"],
  ["Bellweather Valves plc", "Hull", "+44 1482 496 011"],
];
const SECOND: readonly Member[] = [
  ["Emberline S.p.A.", "Turin"],
  ["ASHGROVE PUMPS LIMITED", "Leeds", "", "www.ashgrove.example"],
  ["Nordwerk Stahl AB", "Malmö"],
];
const NEXT = `<p><a href="/members/2">Next</a></p>`;
const BACK = `<p><a href="/members">Previous</a></p>`;

const pages: Record<string, SitePage> = {
  "/members": members("1 November 2025", FIRST, NEXT),
  "/members/2": members("1 November 2025", SECOND, BACK),
  "/news": `<!doctype html><html lang="en"><title>News | Makers' Circle</title><h1>News</h1><p>We met in Leeds.</p>`,
};

let site: Site;
let first: Launched;
let launched: Launched;
let page: Page;
let panel: SidePanel;

beforeAll(async () => {
  site = await openSite(pages);
  first = await launchExtension({ hosts: { "www.makers-circle.example": site.port } });
  launched = first;
});

afterAll(async () => {
  await launched?.close();
  if (launched !== first) await first?.close();
  await site?.close();
});

/** The panel beside a page, as it opens by the toolbar button. */
const open = async (path: string): Promise<Page> => {
  await panel?.detach();
  const before = launched.context.pages();
  page = await launched.context.newPage();
  for (const other of before) await other.close();
  await page.goto(`${HOST}${path}`);
  panel = await openSidePanel(launched, page);
  return panel.page;
};
/** Turns the page in the browser; the panel stays open beside it. */
const turnTo = async (path: string): Promise<void> => {
  await page.goto(`${HOST}${path}`);
};
const readInto = (side: Page): Promise<void> =>
  side.getByRole("button", { name: "Read this page into the list" }).click();
const group = (side: Page, name: "New" | "Doubtful" | "Known"): Promise<void> =>
  side.getByRole("radio", { name: new RegExp(`^${name} \\d`, "u") }).check({ force: true });
const namesIn = (side: Page): Promise<readonly string[]> =>
  side.locator(".company__name").allTextContents();

const addAccounts = (side: Page, names: readonly string[]): Promise<void> =>
  side.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("account-atlas");
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const write = request.result.transaction("accounts", "readwrite");
          const at = "2026-03-01T08:00:00.000Z";
          for (const name of all)
            write.objectStore("accounts").put({
              id: crypto.randomUUID(),
              name,
              domains: [],
              createdAt: at,
              updatedAt: at,
            });
          write.addEventListener("complete", () => {
            request.result.close();
            resolve();
          });
          write.addEventListener("error", () => reject(write.error));
        });
      }),
    names,
  );

describe("a roster", () => {
  it("is offered where a page lists companies, and their facts are not taken for the page's own", async () => {
    const side = await open("/members");
    await addAccounts(side, ["Tallow Ltd", "Harrow Mill Ltd"]);
    await side.getByRole("button", { name: "Read this page" }).click();
    await side.getByText("This page lists 5 companies").waitFor();
    const found = side.getByRole("region", { name: "Found on this page" });
    await found.waitFor();
    expect(await found.getByText("+44 113 496 0111").count()).toBe(0);
  });

  it("is no other page: one that lists none says so, and nothing is kept", async () => {
    const side = await open("/news");
    await side.getByRole("button", { name: "Read as a list of companies" }).click();
    await side.getByText("No list of companies was recognised on this page").waitFor();
    expect(await storedRecords(side, "rosters")).toEqual([]);
    await side.getByRole("button", { name: "Back to the page" }).click();
    await side.getByRole("button", { name: "Read this page" }).waitFor();
  });

  it("is screened before anything is saved: new, doubtful with both names and the reason, known", async () => {
    const side = await open("/members");
    await side.getByRole("button", { name: "Read as a list of companies" }).click();
    await side.getByText("Page 1 · 5 companies so far").waitFor();
    await side.getByText("This page leads on to a next one.").waitFor();
    await side.locator(".company").first().waitFor();
    expect(await namesIn(side)).toEqual([
      "Ashgrove Pumps Ltd",
      "Lanhe Valve Co., Ltd.",
      "Bellweather Valves plc",
    ]);
    await group(side, "Doubtful");
    const tallow = side.locator(".doubtful").first();
    await tallow.getByText("Tallow (Shanghai) Co., Ltd.", { exact: true }).waitFor();
    await tallow.getByRole("link", { name: "Tallow Ltd" }).waitFor();
    expect(await seriousFindings(side)).toEqual([]);
    expect(await storedRecords(side, "observations")).toEqual([]);
  });

  it("loses nothing when the browser is killed, and goes on with the next page, no row twice", async () => {
    await panel.detach();
    launched = await killAndRelaunch(launched);
    panel = undefined as never;
    const side = await open("/members/2");
    // On its own site the list that is in work opens by itself.
    await side.getByText("Page 1 · 5 companies so far").waitFor();
    await readInto(side);
    await side.getByText("3 rows added.").waitFor();
    await side.getByText("Page 2 · 7 companies so far").waitFor();
    await side.getByText("The whole list has been read.").waitFor();
    await readInto(side);
    await side.getByText("All 3 rows are on the list already.").waitFor();
    await turnTo("/members");
    await readInto(side);
    await side.getByText("All 5 rows are on the list already.").waitFor();
    await side.getByText("Page 2 · 7 companies so far").waitFor();
  });

  it("is decided by one key each, and what was decided can be asked again", async () => {
    const { page: side } = panel;
    await group(side, "Doubtful");
    await side.getByRole("button", { name: /^Same company S Tallow/u }).focus();
    await side.keyboard.press("s");
    await side.getByRole("radio", { name: "Doubtful 1" }).waitFor({ state: "attached" });
    await side.getByRole("button", { name: /^Same company S Harrow/u }).focus();
    await side.keyboard.press("a");
    await side.getByRole("radio", { name: "Doubtful 0" }).waitFor({ state: "attached" });
    await group(side, "Known");
    await side.getByText("You decided: same company").waitFor();
    await group(side, "New");
    await side.getByText("You decided: another company").waitFor();
    expect(await namesIn(side)).toContain("Harrow Mill Group Ltd");
  });

  it("is saved in one step: an account a company, an observation a fact, each with its row's words", async () => {
    const { page: side } = panel;
    await side.getByRole("checkbox", { name: "Save Emberline S.p.A." }).uncheck();
    await side.getByRole("button", { name: /^Save 5 new accounts and \d+ facts$/u }).click();
    await side.getByText(/^Saved: 5 accounts, \d+ facts/u).waitFor();
    const accounts = await storedRecords(side, "accounts");
    expect(accounts.map(({ name }) => name).sort()).toEqual([
      "Ashgrove Pumps Ltd",
      "Bellweather Valves plc",
      "Harrow Mill Group Ltd",
      "Harrow Mill Ltd",
      "Lanhe Valve Co., Ltd.",
      "Nordwerk Stahl AB",
      "Tallow Ltd",
    ]);
    const ashgrove = accounts.find(({ name }) => name === "Ashgrove Pumps Ltd")!;
    expect(ashgrove["domains"]).toEqual(["ashgrove.example"]);
    const facts = (await storedRecords(side, "observations")).filter(
      ({ accountId }) => accountId === ashgrove["id"],
    );
    expect(facts.find(({ property }) => property === "telephone")).toMatchObject({
      value: "+44 113 496 0111",
      quote: { exact: "Ashgrove Pumps Ltd Leeds +44 113 496 0111" },
      source: { channel: "association-roster", url: `${HOST}/members` },
      readBy: { kind: "heuristic", name: "roster" },
    });
    const tallow = accounts.find(({ name }) => name === "Tallow Ltd")!;
    expect(
      (await storedRecords(side, "observations"))
        .filter(({ accountId }) => accountId === tallow["id"])
        .map(({ value }) => value),
    ).toContain("Tallow (Shanghai) Co., Ltd.");
  });

  it("is undone in one step, and saved again", async () => {
    const { page: side } = panel;
    await side.getByRole("button", { name: "Undo" }).click();
    await side.getByText("Undone").waitFor();
    expect(await storedRecords(side, "accounts")).toHaveLength(2);
    await side.getByRole("button", { name: /^Save 5 new accounts/u }).click();
    await side.getByText(/^Saved: 5 accounts/u).waitFor();
    expect(await storedRecords(side, "accounts")).toHaveLength(7);
    await group(side, "Known");
    await side.getByText("Nothing new").first().waitFor();
    await side.getByRole("button", { name: "Finish the list" }).click();
    await side.getByText("The list is kept, with 7 companies.").waitFor();
  });
});

describe("a roster seen again", () => {
  it("tells who is new, and who has left only when all of it was read", async () => {
    pages["/members"] = members("1 November 2026", [...FIRST, ["Falkenrod Guss AG", "Ulm"]], NEXT);
    pages["/members/2"] = members("1 November 2026", SECOND.slice(0, 2), BACK);
    const side = await open("/members");
    await side.getByRole("button", { name: "Back to the page" }).click();
    await side.getByText("You keep this list as of 1 Nov 2025").waitFor();
    await side.getByRole("button", { name: "Read as a list of companies" }).click();
    const again = side.getByRole("region", { name: "Compared with an earlier list" });
    await again.getByText("New since 1 Nov 2025: 1").waitFor();
    await again.getByText("Falkenrod Guss AG").waitFor();
    await again.getByText("Who has left can be told only when all pages").waitFor();
    await turnTo("/members/2");
    await readInto(side);
    await again.getByText("Left since 1 Nov 2025: 1").waitFor();
    await again.getByText("Nordwerk Stahl AB").waitFor();
    expect(await seriousFindings(side)).toEqual([]);
  });

  it("becomes a line of the accounts concerned", async () => {
    const { page: side } = panel;
    await side.getByRole("button", { name: "Note it on 1 account" }).click();
    await side.getByText("Noted on 1 account.").waitFor();
    const nordwerk = (await storedRecords(side, "accounts")).find(({ name }) =>
      String(name).startsWith("Nordwerk"),
    )!;
    const news = (await storedRecords(side, "observations")).filter(
      ({ property }) => property === "news",
    );
    expect(news).toHaveLength(1);
    expect(news[0]).toMatchObject({
      accountId: nordwerk["id"],
      value:
        "No longer on the roster “Members - Makers' Circle” (1 Nov 2026): was still on it on 1 Nov 2025",
      source: { channel: "association-roster", url: `${HOST}/members/2` },
    });
    await side.getByRole("button", { name: /^Note it on/u }).waitFor({ state: "detached" });
  });
});
