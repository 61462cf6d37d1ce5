/** The workspace in the real browser: the whole way of an account, data in and out, and everybody able to use it. */
import { readFile } from "node:fs/promises";
import {
  type Archive,
  archiveVersion,
  defaultStageTable,
  readArchive,
  standardProcess,
  writeArchive,
} from "#core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { LOOKS } from "./harness/screenshots.ts";
import { until } from "./harness/until.ts";
import { madeUpArchive } from "./made-up-archive.ts";
import { importArchive, giveFile, openScreen, PLACES, wearLook } from "./workspace-page.ts";

const today = new Date().toISOString().slice(0, 10) as never;

let launched: Launched;
let page: Page;
let troubles: string[];

const begin = async (): Promise<void> => {
  launched = await launchExtension();
  page = await launched.context.newPage();
  page.setDefaultTimeout(30_000);
  troubles = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (line) => void (line.type() === "error" && troubles.push(line.text())));
};

const end = async (): Promise<void> => {
  await launched?.close();
};

/** Fills the field with this label and, where it is given, in this part of the page. */
const fill = (label: string, value: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(value);
const choose = (label: string, option: string): Promise<unknown> =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });
const press = (name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();
const submit = async (): Promise<void> => {
  await page.locator("dialog button[type=submit]").click();
  await page.locator("dialog").waitFor({ state: "detached" });
};

/** Saves the archive by the button and returns what was downloaded. */
const exported = async (): Promise<Archive> => {
  await openScreen(launched, page, "#/data");
  const download = page.waitForEvent("download");
  await press("Export archive");
  const read = readArchive(await readFile(await (await download).path(), "utf8"));
  if (!read.ok) throw new Error(`The exported archive is broken: ${JSON.stringify(read.problems)}`);
  return read.value;
};

const bringIn = (archive: Archive): Promise<void> => importArchive(launched, page, archive);

describe("a new user's workspace", () => {
  beforeEach(begin);
  afterEach(end);

  it("leads an account all the way: fact, people, rating, map, opportunity, ticks, forecast", async () => {
    await openScreen(launched, page, "");
    expect(await page.getByRole("heading", { name: /three steps/u }).isVisible()).toBe(true);

    await page.getByRole("link", { name: "Accounts", exact: true }).click();
    await press("Add account");
    await page.locator("dialog button[type=submit]").click();
    expect(await page.getByText("This field is needed.").isVisible()).toBe(true);
    await page.locator(":focus[aria-invalid=true]").waitFor();
    await fill("Company name", "Orrin Pumps");
    await fill("Web domains", "https://www.orrin.example/about");
    await submit();
    await page.getByRole("heading", { name: "Orrin Pumps", level: 1 }).waitFor();

    await press("Add fact");
    await choose("Property", "Employees");
    await fill("Value", "860");
    await choose("Source channel", "Trade fair");
    await submit();
    await page.locator(".fact", { hasText: "860" }).getByText("Trade fair").waitFor();

    await press("Add contact");
    await fill("Name", "Maud Ferrow");
    await choose("Level", "Deciding");
    await page.getByLabel("Decider").check();
    await fill("Influence, 0 to 10", "8");
    await choose("Stance", "Ally");
    await submit();
    // All the influence that is known belongs to an ally: the support surface is full.
    await page.locator(".score", { hasText: "Support surface" }).getByText("100").waitFor();

    await page.getByRole("link", { name: "Rate", exact: true }).first().click();
    await page.getByRole("heading", { name: "Rate Orrin Pumps" }).waitFor();
    const visible = page.locator("form:visible");
    await visible.getByText("20 million or more").click();
    await visible.getByLabel("Reason").first().fill("Annual report");
    // One factor of weight 25 % is known to be best, and the fact of 860 people is worth 75 points at 5 %.
    await visible.locator(".rating__bar").getByText("29–99").waitFor();
    await page.keyboard.press("Enter");
    await visible.getByText("Saved").waitFor();
    await page.getByRole("radio", { name: "Business relationship" }).check();
    await visible.getByText("60 % or more").click();
    await visible.getByRole("button", { name: "Save rating" }).click();
    await visible.getByText("Saved").waitFor();

    await page.getByRole("link", { name: "Customer map" }).click();
    const point = page.locator("a.point");
    expect(await point.getAttribute("aria-label")).toBe(
      "Orrin Pumps: Defend, not sure; potential 29–99, relationship 30–100",
    );
    await point.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Orrin Pumps", level: 1 }).waitFor();

    await press("Add opportunity");
    await fill("Opportunity", "Line 4");
    await fill("Amount", "1,200,000");
    await fill("Currency", "EUR");
    await fill("Expected close", `${Number(String(today).slice(0, 4)) + 1}-01-15`);
    await choose("Stage of the customer's purchasing process", "2. Studies feasibility");
    await submit();
    await page.getByRole("heading", { name: "Line 4", level: 1 }).waitFor();
    await page.locator(".badge", { hasText: "Before the first stage" }).waitFor();
    expect(await page.locator(".figure").textContent()).toBe("5%");

    const [stage] = standardProcess;
    for (const { text } of stage!.milestones) await tick(text.en!);
    await page.getByText("In progress").first().waitFor();
    // Entering a stage raises nothing; completing it does.
    expect(await page.locator(".figure").textContent()).toBe("5%");
    for (const { text } of stage!.criteria) await tick(text.en!);
    await page.locator(".figure", { hasText: "10%" }).waitFor();
    await page.getByText("Behind", { exact: true }).waitFor();

    // The completed stage has closed behind the work; taking a criterion back is an event of its own.
    await page.locator("summary", { hasText: "Account planning and call" }).click();
    await tick(stage!.criteria[0]!.text.en!);
    await page.locator(".figure", { hasText: "5%" }).waitFor();
    await page.getByText("Taken back").waitFor();

    await page.getByRole("link", { name: "Forecast" }).click();
    const quarters = page.getByRole("table", { name: "Expected in EUR" });
    // 5 % of 1,200,000.
    await page.getByLabel("quarter", { exact: true }).check();
    await quarters.getByRole("cell", { name: "60,000", exact: true }).waitFor();
    expect(troubles).toEqual([]);
  });

  it("takes in a list in GB18030: problems first, nothing written until confirmed, nothing twice", async () => {
    await openScreen(launched, page, "#/data");
    // 公司名称,电话,员工人数 / 苏澜机械,+86 512 0000 0001,约三百 / (no name),1, / 苏澜机械,… in GB18030.
    const list = Buffer.from(
      "b9abcbbec3fbb3c62cb5e7bbb02cd4b1b9a4c8cbcafd0a" +
        "cbd5c0bdbbfad0b52c2b383620353132203030303020303030312cd4bcc8fdb0d90a" +
        "2c2b383620353132203030303020303030322c3132300a",
      "hex",
    );
    await giveFile(page, "csv", "名单.csv", list);
    await page.getByText("Read as GB18030").waitFor();
    const problems = await page.locator(".notice li").allTextContents();
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^Row 2, column “员工人数”: “约三百” is not a number/u);
    expect(problems[1]).toMatch(/^Row 3, column “公司名称”: The row has no name/u);
    expect((await exported()).accounts).toEqual([]);

    await giveFile(page, "csv", "名单.csv", list);
    await press("Import 1 row");
    await page.getByText("Imported: 1 account, 0 contacts, 1 fact.").waitFor();
    const { accounts, observations } = await exported();
    expect(accounts.map(({ name }) => name)).toEqual(["苏澜机械"]);
    expect(observations.map(({ value, source }) => [value, source])).toEqual([
      ["+86 512 0000 0001", { channel: "imported-list", title: "名单.csv" }],
    ]);

    await giveFile(page, "csv", "名单.csv", list);
    await press("Import 1 row");
    await page.getByText("Imported: 0 accounts, 0 contacts, 0 facts.").waitFor();
    expect(troubles).toEqual([]);
  });

  it("gives the same archive again from a fresh profile", async () => {
    const archive = madeUpArchive(today);
    await bringIn(archive);
    const { exportedAt: _now, ...carried } = await exported();
    const { exportedAt: _then, ...given } = archive;
    const byId = (records: readonly { id: string }[]) =>
      [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [key, value] of Object.entries(given))
      expect(
        Array.isArray(value) ? byId(carried[key as "accounts"]) : carried[key as "settings"],
        key,
      ).toEqual(Array.isArray(value) ? byId(value) : value);
    expect(troubles).toEqual([]);
  });

  it("refuses broken, foreign and newer archives with all their problems, and changes nothing", async () => {
    const archive = madeUpArchive(today);
    await bringIn(archive);
    const before = await exported();
    const damaged = {
      ...archive,
      accounts: [{ ...archive.accounts[0], name: 7 }, archive.accounts[1], archive.accounts[1]],
      settings: { ...archive.settings, stageTable: defaultStageTable.slice(0, 3) },
    };
    const files = [
      ["cut off", writeArchive(archive).slice(0, 900), ["not an archive"]],
      ["foreign", '{"format":"something-else"}', ["not an Account Atlas archive"]],
      [
        "newer",
        JSON.stringify({ ...archive, version: archiveVersion + 1 }),
        [`format version ${archiveVersion + 1}`],
      ],
      ["damaged", JSON.stringify(damaged), ["accounts[0].name", "settings.stageTable"]],
    ] as const;
    await openScreen(launched, page, "#/data");
    for (const [name, text, expected] of files) {
      await giveFile(page, "json", `${name}.json`, text);
      const notice = page.getByRole("alert").filter({ hasText: `“${name}.json”` });
      await notice.waitFor();
      for (const part of expected) expect(await notice.textContent(), name).toContain(part);
      expect(await page.getByRole("button", { name: "Import now" }).count()).toBe(0);
    }
    const after = await exported();
    expect({ ...after, exportedAt: "" }).toEqual({ ...before, exportedAt: "" });
  });
});

/** Ticks a condition, or takes its tick back, with a piece of evidence. */
async function tick(condition: string): Promise<void> {
  const box = page.getByLabel(condition, { exact: true });
  await box.click();
  await page.getByLabel("In words").fill("Their mail of today");
  await submit();
}

describe("the workspace with data", () => {
  beforeAll(async () => {
    await begin();
    for (const look of [LOOKS[0], LOOKS[3]]) {
      await wearLook(launched, page, look);
      for (const place of PLACES) await checkScreen(`${place}, empty`, `#/${place}`);
    }
    await wearLook(launched, page, { language: "en", scheme: "light" });
    await bringIn(madeUpArchive(today));
  }, 120_000);
  afterAll(end);

  const findings: string[] = [];
  const checkScreen = async (name: string, hash: string): Promise<void> => {
    await openScreen(launched, page, hash);
    for (const finding of await seriousFindings(page)) findings.push(`${name}: ${finding}`);
  };

  it("has no serious finding of axe on any screen, in both languages, light and dark", async () => {
    const records = [
      "#/accounts/a0",
      "#/buying-centre/a0",
      "#/rating/a2",
      "#/opportunities/p0",
      ...["funnel", "cases", "actions", "sellers", "process"].map((view) => `#/pipeline/${view}`),
      "#/elsewhere",
    ];
    // Names go with the language and contrast with the scheme: two looks show both of each.
    for (const look of [LOOKS[0], LOOKS[3]]) {
      await wearLook(launched, page, look);
      for (const hash of [...PLACES.map((place) => `#/${place}`), ...records]) {
        await openScreen(launched, page, hash);
        for (const finding of await seriousFindings(page))
          findings.push(`${hash} ${look.language} ${look.scheme}: ${finding}`);
      }
    }
    expect(findings).toEqual([]);
    expect(troubles).toEqual([]);
  }, 120_000);

  it("has no serious finding of axe in its dialogs", async () => {
    await wearLook(launched, page, { language: "en", scheme: "dark" });
    const dialogs = [
      ["#/accounts", "Add account"],
      ["#/accounts/a0", "Add fact"],
      ["#/accounts/a0", "Edit Ines Calder"],
      ["#/opportunities", "Add opportunity"],
      ["#/opportunities/p0", "Mark as won"],
    ] as const;
    for (const [hash, button] of dialogs) {
      await openScreen(launched, page, hash);
      await press(button);
      await page.locator("dialog").waitFor();
      expect(await seriousFindings(page), button).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
    }
  });

  it("finds accounts by a part of a Chinese name and by a fact, and sorts them by potential", async () => {
    await wearLook(launched, page, { language: "en", scheme: "light" });
    await openScreen(launched, page, "#/accounts");
    const names = () => page.locator("tbody th a").allTextContents();
    await fill("Search accounts", "精密机");
    await until("the Chinese account alone", async () => (await names()).length === 1);
    expect(await names()).toEqual(["苏澜精密机械有限公司"]);
    await fill("Search accounts", "brewer DAIR");
    await until("the pump maker", async () => (await names())[0] === "Harbour Pumps Ltd");
    await fill("Search accounts", "");
    await page.getByRole("button", { name: "Purchase potential" }).click();
    // Worked by hand: 苏澜 lies between 78.75 and 88.75, in the middle 83.75, before 82.5; 青屿 has 10.
    await until("the list to be sorted", async () => (await names())[0] === "苏澜精密机械有限公司");
    expect((await names()).at(-1)).toBe("青屿包装设备股份有限公司");
    expect(await page.locator("th[aria-sort=descending]").textContent()).toContain("potential");
  });

  it("lets a stale fact be confirmed from Today, which then asks no longer", async () => {
    await openScreen(launched, page, "#/today");
    const stale = page.locator("section", {
      has: page.getByRole("heading", { name: "Check again" }),
    });
    const count = async () => Number(await stale.locator(".count").textContent());
    const before = await count();
    await stale.getByRole("button", { name: /Employees 240/u }).click();
    await until("one fact fewer", async () => (await count()) === before - 1);
  });

  it("asks before a rating that is not saved is left, and saves it on request", async () => {
    await openScreen(launched, page, "#/rating/a8");
    await page.getByText("20 million or more").click();
    await page.getByRole("radio", { name: "Business relationship" }).check();
    await page.getByText("60 % or more").click();
    await page.getByRole("link", { name: "Customer map" }).click();
    await press("Stay here");
    expect(await page.getByText("1 change not saved").isVisible()).toBe(true);
    await page.getByRole("link", { name: "Customer map" }).click();
    await page.locator("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("row", { name: /Tidewater Compressors 25–100 30–100/u }).waitFor();
  });

  it("switches language at once, without a reload", async () => {
    await openScreen(launched, page, "#/settings");
    await page.evaluate(() => Object.assign(globalThis, { stays: true }));
    await page.getByLabel("中文").check();
    await page.getByRole("heading", { name: "设置", level: 1 }).waitFor();
    expect(await page.evaluate(() => Reflect.get(globalThis, "stays"))).toBe(true);
    await page.getByLabel("English").check();
    await page.getByRole("heading", { name: "Settings", level: 1 }).waitFor();
  });

  it("exports the map as SVG, PNG, CSV and workbook", async () => {
    await openScreen(launched, page, "#/map");
    const starts = { SVG: "<?xml", PNG: "\u0089PNG", CSV: "\u00ef\u00bb\u00bf", Excel: "PK" };
    for (const [button, start] of Object.entries(starts)) {
      const download = page.waitForEvent("download");
      await press(button);
      const bytes = await readFile(await (await download).path());
      expect(bytes.subarray(0, start.length).toString("latin1"), button).toBe(start);
    }
  });

  it("can be walked through by keys alone: past the navigation, over the map, into an account", async () => {
    await openScreen(launched, page, "#/map");
    await page.reload();
    await page.locator("a.point").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    const points = page.locator("a.point");
    await points.first().focus();
    const label = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const first = await label();
    await page.keyboard.press("ArrowLeft");
    expect(await label()).not.toBe(first);
    await page.keyboard.press("Enter");
    await page.locator(".crumb").waitFor();
  });

  it.each([320, 900])(
    "fits into a window of %i pixels without scrolling sideways",
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      for (const hash of [
        ...PLACES.map((place) => `#/${place}`),
        "#/value/pyramids",
        "#/value/targets",
        "#/pipeline/sellers",
        "#/pipeline/process",
        "#/accounts/a0",
        "#/opportunities/p0",
        "#/rating/a0",
        "#/buying-centre/a0",
      ]) {
        await openScreen(launched, page, hash);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, hash).toBeLessThanOrEqual(0);
      }
    },
  );
});
