/** Clipping and reading pages with the real side panel, on the pages on which clippers stumble. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clipPages } from "./clip-pages.ts";
import { seriousFindings } from "./harness/axe.ts";
import { killAndRelaunch } from "./harness/kill.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { type Stored, storedRecords, storeSetting } from "./harness/records.ts";
import { openSidePanel, type SidePanel } from "./harness/side-panel.ts";
import { openSite, type Site } from "./harness/site.ts";
import { until } from "./harness/until.ts";
import { backgroundWorker, stopAllWorkers } from "./harness/worker.ts";

let site: Site;
let launched: Launched;
let page: Page;
let panel: SidePanel;

const HOST = "http://www.harbour-pumps.example";

const launch = async (): Promise<void> => {
  const { port } = site;
  launched = await launchExtension({
    hosts: {
      "www.harbour-pumps.example": port,
      "elsewhere.example": port,
      "www.huchuan.example": port,
    },
  });
};

beforeAll(async () => {
  site = await openSite(clipPages);
  await launch();
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

/** Opens a page and clicks the toolbar button on it. */
const open = async (path: string, host = HOST): Promise<Page> => {
  await page.goto(`${host}${path}`);
  panel = await openSidePanel(launched, page);
  await panel.page.getByRole("button", { name: "Read this page" }).waitFor();
  return panel.page;
};

const read = async (path: string, host = HOST): Promise<Page> => {
  const side = await open(path, host);
  await side.getByRole("button", { name: "Read this page" }).click();
  await side.getByRole("region", { name: "Found on this page" }).waitFor();
  return side;
};

/** The proposals in sight: what each would accept. */
const offered = (side: Page): Promise<readonly string[]> =>
  // All at one moment: one by one, some would be gone before they are asked.
  side
    .getByRole("button", { name: /^Accept .*: / })
    .evaluateAll((buttons) =>
      buttons.map((button) => (button.getAttribute("aria-label") ?? "").replace("Accept ", "")),
    );

const select = (selector: string, where: Page = page): Promise<void> =>
  where.evaluate(
    (wanted) => getSelection()!.selectAllChildren(document.querySelector(wanted)!),
    selector,
  );

const quoteIn = (record: Stored | undefined): { exact: string; prefix: string } =>
  record?.["quote"] as { exact: string; prefix: string };

/** The clip that was made last; it stands first. */
const newestClip = (side: Page): Locator =>
  side.getByRole("region", { name: "Clipped passage" }).first();

const clipSelection = async (side: Page, selector: string): Promise<void> => {
  await select(selector);
  const before = await side.getByRole("region", { name: "Clipped passage" }).count();
  await side.getByRole("button", { name: "Clip selection" }).click();
  await side.getByRole("region", { name: "Clipped passage" }).nth(before).waitFor();
};

/** Clips a passage of which a fact is known: the panel says so, and another fact can be kept all the same. */
const clipKnown = async (side: Page, selector: string, fact: string): Promise<void> => {
  await clipSelection(side, selector);
  const clip = newestClip(side);
  await clip.getByText("You have saved this passage already").waitFor();
  await clip.getByRole("listitem").filter({ hasText: fact }).waitFor();
  expect(await clip.getByRole("button", { name: "Save fact" }).count()).toBe(0);
  await clip.getByRole("button", { name: "Keep another fact of it" }).click();
};

const chooseProperty = async (side: Page, words: string): Promise<void> => {
  const form = newestClip(side);
  await form.getByRole("combobox", { name: "Property" }).fill(words);
  await side.keyboard.press("Enter");
};

const save = async (side: Page): Promise<void> => {
  await side.getByRole("button", { name: "Save fact" }).first().click();
  await side.getByText(/^Saved: /).waitFor();
};

describe("a selection", () => {
  it("is clipped to a new account with its quote, its surroundings and its link", async () => {
    const side = await open("/");
    await clipSelection(side, "#dust");
    await chooseProperty(side, "urgent");
    await save(side);
    const [account] = await storedRecords(side, "accounts");
    expect(account).toMatchObject({ name: "Harbour Pumps", domains: ["harbour-pumps.example"] });
    expect(await storedRecords(side, "observations")).toEqual([
      expect.objectContaining({
        accountId: account!["id"],
        property: "urgent-problem",
        value: "The most urgent problem is dust in the test hall.",
        foundIn: "text",
        quote: {
          exact: "The most urgent problem is dust in the test hall.",
          prefix: "Home Pumps since 1987 ",
          suffix: " E-mail: sales@harbour-pumps.exa",
          start: 22,
        },
        source: {
          channel: "company-website",
          url: `${HOST}/`,
          title: "About us | Harbour Pumps",
        },
        readBy: { kind: "person", name: "" },
      }),
    ]);
    expect(await storedRecords(side, "drafts")).toEqual([]);
  });

  it("on another page of the site goes to the account that is known by now", async () => {
    const side = await open("/strict");
    await clipSelection(side, "#strict");
    const form = newestClip(side);
    await form.getByRole("link", { name: "Harbour Pumps" }).waitFor();
    await chooseProperty(side, "purchase plans");
    await save(side);
    expect(await storedRecords(side, "accounts")).toHaveLength(1);
    expect(await storedRecords(side, "observations")).toHaveLength(2);
  });

  it("in a frame of the same site is clipped with its place", async () => {
    const side = await open("/frames");
    await page
      .frameLocator("iframe")
      .first()
      .locator("#branch")
      .evaluate((element) => element.ownerDocument.getSelection()!.selectAllChildren(element));
    await side.getByRole("button", { name: "Clip selection" }).click();
    await newestClip(side).waitFor();
    await until("the place of the clip", async () => {
      const [draft] = await storedRecords(side, "drafts");
      return quoteIn(draft).prefix === "Branches ";
    });
    await side.getByRole("button", { name: "Discard" }).click();
    await until("the draft to go", async () => (await storedRecords(side, "drafts")).length === 0);
  });

  it("that is missing is asked for in a sentence", async () => {
    const side = await open("/");
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await side.getByRole("button", { name: "Clip selection" }).click();
    await side.getByText(/^Nothing is selected on the page/).waitFor();
    expect(await storedRecords(side, "drafts")).toEqual([]);
  });
});

describe("reading a page", () => {
  it("proposes what is declared, linked, in shadow trees and in the footer, but nothing hidden", async () => {
    const side = await read("/");
    expect(await offered(side)).toEqual([
      "Legal name: Harbour Pumps Ltd",
      "Employees: 86",
      "Telephone: +44 114 496 0182",
      "Fax: +44 114 496 0183",
      "E-mail: sales@harbour-pumps.example",
    ]);
  });

  it("accepts by key, dismisses by key, and then all the rest", async () => {
    const side = await read("/");
    await side.getByRole("button", { name: "Accept Legal name: Harbour Pumps Ltd" }).focus();
    await side.keyboard.press("ArrowDown");
    await side.keyboard.press("x");
    await side.keyboard.press("a");
    await side.getByText("Saved: 1 fact of Harbour Pumps").waitFor();
    await until("the accepted fact to be known", async () => (await offered(side)).length === 3);
    expect(await offered(side)).toEqual([
      "Legal name: Harbour Pumps Ltd",
      "Fax: +44 114 496 0183",
      "E-mail: sales@harbour-pumps.example",
    ]);
    await side.getByRole("button", { name: "Accept all 3" }).click();
    await side.getByText("Saved: 3 facts of Harbour Pumps").waitFor();
    await side.getByText("Everything that was recognised here is known already.").waitFor();
    const kept = await storedRecords(side, "observations");
    expect(kept.map(({ property }) => property)).toEqual(
      expect.arrayContaining(["telephone", "fax", "email", "legal-name"]),
    );
    expect(kept.map(({ property }) => property)).not.toContain("employees");
    const served = await page.evaluate(() => document.documentElement.outerHTML);
    const legal = kept.find(({ property }) => property === "legal-name");
    expect(served).toContain(quoteIn(legal).exact);
  });

  it("again offers nothing twice, and the button shows how many facts the page backs", async () => {
    const side = await read("/");
    expect(await offered(side)).toEqual(["Employees: 86"]);
    await side.getByText("4 known already").waitFor();
    const worker = await backgroundWorker(launched);
    const badge = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query: (filter: object) => Promise<{ id: number }[]> };
          action: { getBadgeText: (of: object) => Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab!.id });
    });
    // One fact was clipped here, four were accepted.
    expect(badge).toBe("5");
  });

  it("works under a strict policy with Trusted Types", async () => {
    const side = await read("/strict");
    await side.getByText("1 known already").waitFor();
    expect(await offered(side)).toEqual(["Trade name: Harbour Pumps"]);
  });

  it("includes frames of the same site and says which it cannot read", async () => {
    const side = await read("/frames");
    expect(await offered(side)).toEqual([
      "Trade name: Harbour Pumps",
      "Telephone: +49 221 4710350",
    ]);
    await side.getByText(/^1 part of this page belongs to another site/).waitFor();
  });

  it("reads a Chinese page", async () => {
    const side = await read("/zh", "http://www.huchuan.example");
    expect(await offered(side)).toEqual([
      "Legal name: 湖川重工机械有限公司",
      "Telephone: +86 574 8655 0173",
      "Fax: +86 574 8655 0174",
      "Address: 浙江省宁波市北仑区岚港路66号",
      "ICP number: 浙ICP备05998471号-2",
    ]);
    expect(
      await side.getByRole("region", { name: "Account" }).getByLabel("New account").inputValue(),
    ).toBe("湖川重工机械有限公司");
  });

  it("keeps all that is accepted in quick succession, in one account, each once", async () => {
    const side = await read("/zh", "http://www.huchuan.example");
    await side.getByRole("button", { name: /^Accept .*湖川重工/ }).focus();
    for (const key of ["a", "a", "ArrowUp", "a", "a", "a"]) await side.keyboard.press(key);
    const allKnown = side.getByText("Everything that was recognised here is known already.");
    await until("every proposal to be accepted", async () => {
      const next = side.getByRole("button", { name: /^Accept .*: / }).first();
      if (await next.isVisible()) await next.press("a", { timeout: 1000 });
      return allKnown.isVisible();
    });
    const accounts = await storedRecords(side, "accounts");
    const [huchuan, ...others] = accounts.filter(({ name }) => name === "湖川重工机械有限公司");
    expect(others).toEqual([]);
    const kept = await storedRecords(side, "observations");
    expect(
      kept
        .filter(({ accountId }) => accountId === huchuan!["id"])
        .map(({ property }) => property)
        .toSorted(),
    ).toEqual(["address", "fax", "icp-number", "legal-name", "telephone"]);
  });

  it("leaves the page as it was", async () => {
    await page.goto(`${HOST}/`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await read("/");
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

describe("a hostile page", () => {
  it("stays text: nothing of it is run, and what is stored is what it said", async () => {
    const side = await read("/hostile");
    await side.getByRole("button", { name: /^Accept all/ }).click();
    await side.getByText(/^Saved: /).waitFor();
    await clipSelection(side, "#markup");
    await chooseProperty(side, "products");
    await save(side);
    await clipSelection(side, "#formula");
    await chooseProperty(side, "tags");
    await save(side);
    const values = (await storedRecords(side, "observations")).map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining([
        "<img src=x onerror=window.pwned=1>",
        "=1+1",
        "@SUM(A1)",
        '<img src=x onerror="window.pwned=1"><script>pwned=1</script>',
        "=cmd|' /C calc'!A0",
      ]),
    );
    expect(
      await side.evaluate(() => [
        "pwned" in globalThis,
        "polluted" in {},
        document.querySelectorAll("main img, main script").length,
      ]),
    ).toEqual([false, false, 0]);
  });
});

describe("a page that cannot be read", () => {
  it("of the browser itself is named as such, with the way by hand", async () => {
    await page.goto("chrome://version/");
    panel = await openSidePanel(launched, page);
    const side = panel.page;
    await side.getByText("This is one of the browser’s own pages").waitFor();
    await side.getByRole("form", { name: "Fact" }).waitFor();
    await page.goto("about:blank");
    await launched.triggerAction(page);
    await side.getByText("This is one of the browser’s own pages").waitFor();
  });

  it("because it is a PDF says so after the attempt", async () => {
    await page.goto(`${HOST}/report.pdf`).catch(() => undefined);
    panel = await openSidePanel(launched, page);
    await panel.page.getByRole("button", { name: "Read this page" }).click();
    await panel.page.getByText("The text of a PDF cannot be read from here").waitFor();
  });

  it("for want of a click after going to another site asks for that click", async () => {
    const side = await open("/");
    await page.goto("http://www.huchuan.example/zh");
    await side.getByText("Click the toolbar button to work with this page").waitFor();
    await launched.triggerAction(page);
    await side.getByRole("button", { name: "Read this page" }).waitFor();
    await page.goto("http://www.huchuan.example/branches");
    await side.getByRole("heading", { name: "Branches" }).waitFor();
  });
});

describe("by hand", () => {
  it("an account, a contact and a fact with its source are entered", async () => {
    const side = await open("/", "http://elsewhere.example");
    await side.getByText("Enter by hand").click();
    await side.getByRole("radio", { name: "Account" }).check();
    const account = side.getByRole("form", { name: "Account" });
    await account.getByLabel("Company name").fill("Kettle Works");
    await account.getByLabel(/^Web site/).fill("https://www.kettle.example/start");
    await account.getByRole("button", { name: "Save account" }).click();
    await side.getByText("Saved: account Kettle Works").waitFor();

    await side.getByRole("radio", { name: "Contact" }).check();
    const contact = side.getByRole("form", { name: "Contact" });
    await contact.getByRole("button", { name: "Other account" }).click();
    await contact.getByLabel("Find an account").first().fill("kettle");
    await contact.getByRole("button", { name: /^Kettle Works/ }).click();
    await contact.getByRole("button", { name: "Save contact" }).click();
    await contact.getByText("This field is needed.").waitFor();
    await contact.getByLabel("Name").fill("Ada Quill");
    await contact.getByLabel("Position").fill("Head of purchasing");
    await contact.getByRole("button", { name: "Save contact" }).click();
    await side.getByText("Saved: contact Ada Quill").waitFor();

    const kettle = (await storedRecords(side, "accounts")).find(
      ({ name }) => name === "Kettle Works",
    );
    expect(kettle).toMatchObject({ domains: ["kettle.example"] });
    expect(await storedRecords(side, "contacts")).toEqual([
      expect.objectContaining({
        accountId: kettle!["id"],
        name: "Ada Quill",
        position: "Head of purchasing",
      }),
    ]);
  });
});

describe("nothing is lost", () => {
  it("when the worker is stopped right after a clip from the menu", async () => {
    const side = await open("/");
    const worker = await backgroundWorker(launched);
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query: (filter: object) => Promise<object[]> };
          contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: "clip", selectionText: "Pumps since 1987", pageUrl: "x" },
        tab!,
      );
    });
    await until("the draft to be kept", async () => (await storedRecords(side, "drafts")).length);
    await stopAllWorkers(launched);
    const form = newestClip(side);
    await form.getByText("Pumps since 1987").first().waitFor();
    await chooseProperty(side, "founding");
    await form.getByLabel("Value").fill("1987");
    await until("the value to be kept with the draft", async () => {
      const [draft] = await storedRecords(side, "drafts");
      return draft?.["value"] === "1987";
    });
    await side.reload();
    await newestClip(side).waitFor();
    expect(await side.getByLabel("Value").first().inputValue()).toBe("1987");
    await save(side);
    const founded = (await storedRecords(side, "observations")).filter(
      ({ property }) => property === "founded",
    );
    expect(founded).toMatchObject([{ value: "1987", quote: { exact: "Pumps since 1987" } }]);
  });

  it("when the disk refuses: the panel says so, and the clip waits for the next try", async () => {
    const side = await open("/");
    await clipKnown(side, "h1", "Founding date");
    await chooseProperty(side, "tags");
    const before = (await storedRecords(side, "observations")).length;
    await side.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException("The disk is full.", "QuotaExceededError");
      };
      Object.assign(globalThis, {
        mendDisk: () => Object.assign(IDBObjectStore.prototype, { add }),
      });
    });
    await side.getByRole("button", { name: "Save fact" }).first().click();
    await side.getByText("This could not be saved. Nothing has been changed.").waitFor();
    expect(await side.getByText(/^Saved: /).count()).toBe(0);
    expect(await storedRecords(side, "observations")).toHaveLength(before);
    expect(await storedRecords(side, "drafts")).toHaveLength(1);
    await side.evaluate("mendDisk()");
    await save(side);
    expect(await storedRecords(side, "observations")).toHaveLength(before + 1);
    expect(await storedRecords(side, "drafts")).toEqual([]);
  });

  it("when the browser is killed right after it said saved", async () => {
    const side = await open("/");
    await clipKnown(side, "h1", "Tags");
    await chooseProperty(side, "customers");
    const before = (await storedRecords(side, "observations")).length;
    await save(side);
    const second = await killAndRelaunch(launched);
    try {
      const after = await second.context.newPage();
      await after.goto(second.address("workspace.html"));
      const kept = await storedRecords(after, "observations");
      expect(kept).toHaveLength(before + 1);
      expect(
        kept.some(
          ({ property, value }) => property === "customers" && value === "Pumps since 1987",
        ),
      ).toBe(true);
    } finally {
      await second.close();
      await launched.close();
      await launch();
    }
  });
});

describe("the panel", () => {
  it("has no serious findings in any state, in both languages, light and dark", async () => {
    const side = await read("/");
    await clipSelection(side, "#dust");
    expect(await seriousFindings(side)).toEqual([]);
    await side.getByRole("combobox", { name: "Property" }).first().click();
    expect(await seriousFindings(side)).toEqual([]);
    await side.emulateMedia({ colorScheme: "dark" });
    await storeSetting(side, "locale", "zh");
    await side.reload();
    await side.getByRole("button", { name: "读取本页" }).click();
    await side.getByRole("region", { name: "本页找到的资料" }).waitFor();
    await side.getByText("手工录入", { exact: true }).click();
    expect(await seriousFindings(side)).toEqual([]);
  });
});
