/** People, needs and competitors with the real side panel: taken by keys, kept from clips, undone, and shown at the account. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { type Stored, storedRecords, storeSetting } from "./harness/records.ts";
import { openSidePanel, type SidePanel } from "./harness/side-panel.ts";
import { openSite, type Site } from "./harness/site.ts";
import { until } from "./harness/until.ts";
import { backgroundWorker } from "./harness/worker.ts";

const HOST = "http://www.harbour-pumps.example";
const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
const pages = {
  "/team": html(
    "Our team | Harbour Pumps Ltd",
    `<main><h1>Our team</h1>
     <div class="card"><h3>Jane Tarn</h3><p>Managing Director</p><p>Phone: +44 114 496 0182</p></div>
     <div class="card"><h3>Luz Quill</h3><p>Head of Purchasing</p><p>l.quill@harbour-pumps.example</p></div>
     <div class="card"><h3>Alan Ferrow</h3><p>Design Engineer</p></div></main>
     <footer>© 2026 Harbour Pumps Ltd</footer>`,
  ),
  "/talk": html(
    "Talk | Harbour Pumps Ltd",
    `<main><p id="complaint">“The seals of the old pumps leak every second month.”</p>
     <p id="rival">In the test hall two Tallow TP 40 are in use.</p></main>
     <footer>© 2026 Harbour Pumps Ltd</footer>`,
  ),
};

let site: Site;
let launched: Launched;
let page: Page;
let panel: SidePanel;

beforeAll(async () => {
  site = await openSite(pages);
  launched = await launchExtension({ hosts: { "www.harbour-pumps.example": site.port } });
});

afterAll(async () => {
  await launched?.close();
  await site?.close();
});

beforeEach(async () => {
  await panel?.detach();
  const before = launched.context.pages();
  page = await launched.context.newPage();
  page.setDefaultTimeout(15_000);
  for (const other of before) await other.close();
});

const open = async (path: string): Promise<Page> => {
  await page.goto(`${HOST}${path}`);
  panel = await openSidePanel(launched, page);
  await panel.page.getByRole("button", { name: "Read this page" }).waitFor();
  return panel.page;
};

const readTeam = async (): Promise<Page> => {
  const side = await open("/team");
  await side.getByRole("button", { name: "Read this page" }).click();
  await people(side)
    .getByRole("button", { name: /^Jane Tarn/ })
    .waitFor();
  return side;
};

const people = (side: Page): Locator => side.getByRole("region", { name: "People" });
const row = (side: Page, name: string): Locator =>
  people(side).getByRole("listitem").filter({ hasText: name });
const mark = (side: Page, name: string, exact = false): Locator =>
  people(side).getByRole("button", { name, exact });
const said = (side: Page, words: string): Promise<void> =>
  side.locator(".undo", { hasText: words }).waitFor();
const contactsOf = (side: Page): Promise<readonly Stored[]> => storedRecords(side, "contacts");
const newestAssessment = async (side: Page, name: string): Promise<Stored | undefined> => {
  const contact = (await contactsOf(side)).find((one) => one["name"] === name);
  return (await storedRecords(side, "stakeholders"))
    .filter(({ contactId }) => contactId === contact?.["id"])
    .toSorted((a, b) => (String(a["assessedAt"]) < String(b["assessedAt"]) ? 1 : -1))[0];
};

const badge = async (): Promise<string> => {
  const worker = await backgroundWorker(launched);
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (filter: object) => Promise<{ id: number }[]> };
        action: { getBadgeText: (of: object) => Promise<string> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText({ tabId: tab!.id });
  });
};

describe("the people of a page", () => {
  it("are offered as people with what stands on their cards, and not as facts", async () => {
    const side = await readTeam();
    await row(side, "Jane Tarn").getByText("Managing Director").first().waitFor();
    await row(side, "Jane Tarn").getByText("+44 114 496 0182").first().waitFor();
    await row(side, "Luz Quill").getByText("l.quill@harbour-pumps.example").first().waitFor();
    expect(await side.getByRole("button", { name: /^Accept (?:Executives|Contact)/ }).count()).toBe(
      0,
    );
    expect(await contactsOf(side)).toEqual([]);
    expect(await seriousFindings(side)).toEqual([]);
  });

  it("are taken by A with a quote for each property; what the title suggests is marked", async () => {
    const side = await readTeam();
    await mark(side, "Jane Tarn").first().focus();
    expect(await people(side).locator(".mark[data-suggested]").allInnerTexts()).toEqual([
      expect.stringContaining("Decider"),
      expect.stringContaining("Deciding"),
    ]);
    expect(await seriousFindings(side)).toEqual([]);
    await side.keyboard.press("a");
    await said(side, "Saved: contact Jane Tarn");
    const [jane] = await contactsOf(side);
    expect(jane).toMatchObject({
      name: "Jane Tarn",
      position: "Managing Director",
      phone: "+44 114 496 0182",
    });
    const facts = await storedRecords(side, "observations");
    expect(facts.map(({ property, contactId }) => [property, contactId])).toEqual(
      expect.arrayContaining([
        ["contact-name", jane!["id"]],
        ["position", jane!["id"]],
        ["business-phone", jane!["id"]],
      ]),
    );
    expect(facts.every(({ quote }) => quote !== undefined)).toBe(true);
    expect(await newestAssessment(side, "Jane Tarn")).toMatchObject({
      level: "deciding",
      suggested: ["level", "roles"],
    });
    await until("the button to count them", async () => (await badge()) === "3");
  });

  it("are judged by one key each, and a person's choice wins over the suggestion", async () => {
    const side = await readTeam();
    await mark(side, "Luz Quill").first().focus();
    await side.keyboard.press("6");
    await said(side, "Saved: Luz Quill, Operating, Purchasing / finance");
    await side.keyboard.press("5");
    await side.keyboard.press("1");
    await side.keyboard.press("9");
    await until("all keys to be written", async () => {
      const last = await newestAssessment(side, "Luz Quill");
      return (
        JSON.stringify(last?.["roles"]) === '["initiator","evaluator"]' && !last?.["suggested"]
      );
    });
    expect(await newestAssessment(side, "Luz Quill")).toMatchObject({
      level: "operating",
      function: "purchasing-finance",
    });
    expect(await contactsOf(side)).toHaveLength(2);
    // By mouse as well.
    await mark(side, "Managing", true).click();
    await until("the click to be written", async () => {
      return (await newestAssessment(side, "Luz Quill"))?.["level"] === "managing";
    });
    expect(await mark(side, "Managing", true).getAttribute("aria-pressed")).toBe("true");
  });

  it("are undone by the button and by the key, the last deed first", async () => {
    const side = await readTeam();
    await side.getByRole("button", { name: "Take Alan Ferrow as a contact" }).click();
    await said(side, "Saved: contact Alan Ferrow");
    expect(await contactsOf(side)).toHaveLength(3);
    await side.getByRole("button", { name: "Undo" }).click();
    await said(side, "Undone");
    expect(await contactsOf(side)).toHaveLength(2);
    await mark(side, "Alan Ferrow").first().focus();
    await side.keyboard.press("a");
    await said(side, "Saved: contact Alan Ferrow");
    await side.keyboard.press("Control+z");
    await said(side, "Undone");
    expect(await contactsOf(side)).toHaveLength(2);
  });

  it("are known when the page is read again, and nobody is taken twice", async () => {
    const side = await readTeam();
    expect(await row(side, "Jane Tarn").getByText("contact", { exact: true }).count()).toBe(1);
    expect(await side.getByRole("button", { name: /^Take Jane/ }).count()).toBe(0);
    await side.getByText("Enter by hand").click();
    await side.getByLabel("Contact", { exact: true }).check();
    const form = side.getByRole("form", { name: "Contact" });
    await form.getByLabel("Name", { exact: true }).fill("jane  TARN");
    await form.getByRole("button", { name: "Save contact" }).click();
    await form.getByText(/^Jane Tarn is a contact of .* already/).waitFor();
    expect(await contactsOf(side)).toHaveLength(2);
    expect(await seriousFindings(side)).toEqual([]);
  });

  it("speak the language of the panel at once, the announcement too", async () => {
    const side = await readTeam();
    await side.getByRole("button", { name: "Dismiss Alan Ferrow" }).click();
    await mark(side, "Luz Quill").first().focus();
    await side.keyboard.press("8");
    await said(side, "Saved: Luz Quill");
    await page.goto(launched.address("workspace.html#/settings"));
    await page.locator("input[type=radio][value=zh]").check();
    await said(side, "已保存：Luz Quill");
    expect(await seriousFindings(side)).toEqual([]);
    await page.locator("input[type=radio][value=en]").check();
    await said(side, "Saved: Luz Quill");
  });
});

const clip = async (side: Page, selector: string): Promise<Locator> => {
  await page.evaluate(
    (wanted) => getSelection()!.selectAllChildren(document.querySelector(wanted)!),
    selector,
  );
  await side.getByRole("button", { name: "Clip selection" }).click();
  const card = side.getByRole("region", { name: "Clipped passage" }).first();
  await card.waitFor();
  return card;
};

describe("a clip", () => {
  it("keeps its kind, its channel and its new account when the panel is closed", async () => {
    const side = await open("/talk");
    const card = await clip(side, "#complaint");
    await card.getByRole("button", { name: "Other account" }).click();
    await card.getByRole("searchbox").fill("Kettle Works");
    await card.getByRole("button", { name: "New account “Kettle Works”" }).click();
    await card.getByLabel("Need", { exact: true }).check();
    await card.getByLabel("Implicit: complaint").check();
    await card.getByLabel("Contract term").selectOption({ label: "After-sales service" });
    await card.getByLabel("Source channel").selectOption({ label: "Insider" });
    await until("the choices to be kept", async () => {
      const [draft] = await storedRecords(side, "drafts");
      return draft?.["channel"] === "insider";
    });
    await side.reload();
    const again = side.getByRole("region", { name: "Clipped passage" });
    await again.waitFor();
    expect(await again.getByLabel("New account").inputValue()).toBe("Kettle Works");
    expect(await again.getByLabel("Implicit: complaint").isChecked()).toBe(true);
    expect(await again.getByLabel("Source channel").inputValue()).toBe("insider");
    expect(await again.getByLabel("Contract term").inputValue()).toBe("after-sales-service");
    expect(await seriousFindings(side)).toEqual([]);
    await again.getByRole("button", { name: "Discard" }).click();
    await said(side, "Clip discarded");
    await side.getByRole("button", { name: "Undo" }).click();
    await again.waitFor();
    expect(await again.getByLabel("New account").inputValue()).toBe("Kettle Works");
    await again.getByRole("button", { name: "Discard" }).click();
    await again.waitFor({ state: "detached" });
  });

  it("is kept as a need of a person, undone, and kept again", async () => {
    const side = await open("/talk");
    const card = await clip(side, "#complaint");
    await card.getByLabel("Need", { exact: true }).check();
    await card.getByLabel("Implicit: complaint").check();
    await card.getByLabel("Whose need").selectOption({ label: "Luz Quill" });
    await card.getByRole("button", { name: "Save need" }).click();
    await said(side, "Saved: Implicit need of");
    await card.waitFor({ state: "detached" });
    await side.getByRole("button", { name: "Undo" }).click();
    await card.waitFor();
    expect(await card.getByLabel("Whose need").inputValue()).not.toBe("");
    await card.getByRole("button", { name: "Save need" }).click();
    await card.waitFor({ state: "detached" });
    const needs = (await storedRecords(side, "observations")).filter(
      ({ property }) => property === "implicit-need",
    );
    expect(needs).toHaveLength(2);
    expect(needs[0]).toMatchObject({ quote: { exact: expect.stringContaining("leak") } });
    expect(await storedRecords(side, "withdrawals")).toHaveLength(1);
  });

  it("is kept as something about a competitor, whose name is asked for", async () => {
    const side = await open("/talk");
    const card = await clip(side, "#rival");
    await card.getByLabel("Competitor", { exact: true }).check();
    await card.getByRole("button", { name: "Save fact" }).click();
    await card.getByText("This field is needed.").waitFor();
    await card.getByRole("textbox", { name: "Competitor" }).fill("Tallow");
    expect(await seriousFindings(side)).toEqual([]);
    await card.getByRole("button", { name: "Save fact" }).click();
    await card.waitFor({ state: "detached" });
    const facts = await storedRecords(side, "observations");
    expect(facts.find(({ property }) => property === "competitor-products")).toMatchObject({
      competitor: "Tallow",
      value: "In the test hall two Tallow TP 40 are in use.",
    });
  });
});

describe("the account's screen", () => {
  const openAccount = async (): Promise<void> => {
    const side = await open("/talk");
    const [account] = await storedRecords(side, "accounts");
    await page.goto(launched.address(`workspace.html#/accounts/${String(account!["id"])}`));
  };

  it("turns an implicit need into an explicit one, keeps both, and takes it back", async () => {
    await openAccount();
    const card = page.getByRole("region", { name: "Needs" });
    await card.getByRole("button", { name: /^Make explicit: / }).click();
    const form = page.locator("dialog[open] form");
    await form.getByRole("button", { name: "Save" }).click();
    expect(await form.getByText("This field is needed.").count()).toBe(2);
    await form.getByLabel("What the customer says now").fill("Seals that last a year");
    await form.getByLabel("How it came about").fill("Asked what a standstill costs");
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByRole("button", { name: "Save" }).click();
    await card.getByText(/^Made explicit on .*: Asked what a standstill costs$/).waitFor();
    await card.getByText("“The seals of the old pumps leak every second month.”").first().waitFor();
    expect(await card.getByRole("button", { name: /^Make explicit/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await card.getByRole("button", { name: /^Make explicit: / }).waitFor();
    expect(await card.getByText("Seals that last a year").count()).toBe(0);
  });

  it("shows each competitor with what is known and what isn't, and counts it for the eighth point", async () => {
    await openAccount();
    const card = page.getByRole("region", { name: "Competitors" });
    await card.getByRole("heading", { name: "Tallow" }).waitFor();
    await card.getByText(/^Not known yet: Satisfaction with competitors; /).waitFor();
    await page.getByText("Nine information points of a large deal").click();
    const point = page
      .getByRole("region", { name: "Coverage" })
      .getByRole("listitem")
      .filter({ hasText: /^The state of the competitors/ });
    await point.getByText("Partly", { exact: false }).first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("speaks Chinese", async () => {
    await openAccount();
    await storeSetting(page, "locale", "zh");
    await page.reload();
    await page.getByRole("region", { name: "需求" }).getByText("隐性").first().waitFor();
    await page
      .getByRole("region", { name: "竞争对手" })
      .getByText(/^尚不了解：/)
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await storeSetting(page, "locale", "en");
  });
});
