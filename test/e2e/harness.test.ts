/** The browser harness itself, proven on a throw-away extension, so that the product's tests can lean on it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "./harness/axe.ts";
import { drawContactSheets } from "./harness/contact-sheet.ts";
import { killAndRelaunch } from "./harness/kill.ts";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { type ProbeExtension, writeProbeExtension } from "./harness/probe-extension.ts";
import { takeEveryLook } from "./harness/screenshots.ts";
import { openSidePanel } from "./harness/side-panel.ts";
import { openSite, type Site } from "./harness/site.ts";
import { until } from "./harness/until.ts";
import { backgroundWorker, stopAllWorkers } from "./harness/worker.ts";

let probe: ProbeExtension;
let site: Site;
let launched: Launched;
const folder = mkdtempSync(join(tmpdir(), "account-atlas-shots-"));

beforeAll(async () => {
  probe = writeProbeExtension();
  site = await openSite({
    "/": "<!doctype html><title>Harbour Pumps</title><p>Pumps since 1987</p>",
    "/strict": {
      body: "<!doctype html><title>Strict</title>",
      headers: { "content-security-policy": "default-src 'none'" },
    },
    "/gone": { status: 410, body: "gone" },
    "/faulty": '<!doctype html><html lang="en"><title>Faulty</title><main><button></button></main>',
    "/sound": '<!doctype html><html lang="en"><title>Sound</title><main><h1>Sound</h1></main>',
  });
  launched = await launchExtension({
    extensionPath: probe.path,
    language: "zh-CN",
    scale: 2,
    hosts: { "harbour-pumps.example": site.port },
  });
});

afterAll(async () => {
  await launched?.close();
  await site?.close();
  probe?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the background something from a page of the extension. */
const ask = (page: Page, question: string): Promise<unknown> =>
  page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(question)})`);

const openPage = async (address: string): Promise<Page> => {
  const page = await launched.context.newPage();
  await page.goto(address);
  return page;
};

describe("the toolbar button", () => {
  it("opens the real side panel, which reads the page it was opened on", async () => {
    const page = await openPage("http://harbour-pumps.example/");
    const panel = await openSidePanel(launched, page);
    expect(await panel.page.evaluate(() => innerWidth)).toBeLessThan(600);
    expect(await ask(panel.page, "title")).toBe("Harbour Pumps");
    await panel.page.getByLabel("Note").fill("Pumps since 1987");
    await panel.page.getByRole("button", { name: "Save" }).click();
    await panel.page.getByText("Saved").waitFor();
    expect(await panel.page.evaluate("notes()")).toEqual(["Pumps since 1987"]);
    await panel.detach();
    await page.close();
  });

  it("works from the first moment after the start", async () => {
    const fresh = await launchExtension({ extensionPath: probe.path });
    try {
      const page = fresh.context.pages()[0]!;
      const panel = await openSidePanel(fresh, page);
      expect(await panel.page.title()).toBe("Probe");
      await panel.detach();
    } finally {
      await fresh.close();
    }
  });

  it("is pressed on one tab only: two tabs with one address are an error", async () => {
    const twins = [await openPage(site.address("/")), await openPage(site.address("/"))];
    await expect(launched.triggerAction(twins[0]!)).rejects.toThrow("Several tabs show");
    for (const page of twins) await page.close();
  });
});

describe("the browser", () => {
  it("speaks the wanted language at the wanted scale", async () => {
    const page = await openPage(launched.address("sidepanel.html"));
    expect(await page.evaluate(() => [navigator.language, devicePixelRatio])).toEqual(["zh-CN", 2]);
    await page.close();
  });

  it("reaches nothing outside this machine", async () => {
    const page = await launched.context.newPage();
    await expect(page.goto("http://elsewhere.example/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
    await page.close();
  });
});

describe("a stopped worker", () => {
  it("forgets its globals and wakes at the next message", async () => {
    const page = await openPage(launched.address("sidepanel.html"));
    await ask(page, "count");
    expect(await ask(page, "count")).not.toMatchObject({ asked: 1 });
    await stopAllWorkers(launched);
    expect(await ask(page, "count")).toMatchObject({ asked: 1 });
    const worker = await backgroundWorker(launched);
    expect(await worker.evaluate("asked")).toBe(1);
    await page.close();
  });
});

describe("a killed browser", () => {
  it("keeps what was saved, and starts again on the same profile", async () => {
    const page = await openPage(launched.address("sidepanel.html"));
    await page.getByLabel("Note").fill("kept 保存");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved").waitFor();
    const second = await killAndRelaunch(launched);
    try {
      expect(second.extensionId).toBe(launched.extensionId);
      const after = await second.context.newPage();
      await after.goto(second.address("sidepanel.html"));
      expect(await after.evaluate("notes()")).toContain("kept 保存");
    } finally {
      await second.close();
    }
    await launched.close();
    launched = await launchExtension(launched.options);
  });
});

describe("a site on this machine", () => {
  it("answers with the headers and the status that the test wants, and notes what was asked", async () => {
    const strict = await fetch(site.address("/strict"));
    expect(strict.headers.get("content-security-policy")).toBe("default-src 'none'");
    expect((await fetch(site.address("/gone"))).status).toBe(410);
    expect((await fetch(site.address("/toString"))).status).toBe(404);
    expect(site.asked.slice(-3)).toEqual(["/strict", "/gone", "/toString"]);
  });
});

/** Width and height as the PNG itself declares them. */
const pngSize = (path: string): readonly [number, number] => {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("screenshots", () => {
  it("show a screen in both languages, light and dark, and tile into a contact sheet", async () => {
    const page = await openPage(launched.address("sidepanel.html"));
    const shots = await takeEveryLook(page, {
      screen: "panel",
      folder,
      wear: (it, look) =>
        it.evaluate((language) => {
          document.querySelector("h1")!.textContent = language === "zh" ? "笔记" : "Notes";
        }, look.language),
    });
    expect(shots.map((path) => basename(path))).toEqual([
      "panel.en.light.png",
      "panel.en.dark.png",
      "panel.zh.light.png",
      "panel.zh.dark.png",
    ]);
    expect(new Set(shots.map((path) => readFileSync(path).toString("base64"))).size).toBe(4);
    const [width] = pngSize(shots[0]!);
    expect(width).toBe(2 * 1280);

    const sheets = await drawContactSheets(launched.context, shots, {
      folder,
      columns: 3,
      rows: 1,
      tile: 200,
    });
    expect(sheets.map((path) => basename(path))).toEqual([
      "contact-sheet-1.png",
      "contact-sheet-2.png",
    ]);
    expect(pngSize(sheets[0]!)[0]).toBe(16 + 3 * (200 + 16));
    await page.close();
  });

  it("that cannot be read are not passed over in a contact sheet", async () => {
    const missing = join(folder, "missing.png");
    await expect(drawContactSheets(launched.context, [missing], { folder })).rejects.toThrow(
      /No picture can be read at .*missing\.png/,
    );
  });
});

describe("axe", () => {
  it("names what is serious about a faulty page, and finds nothing on a sound one", async () => {
    const page = await openPage(site.address("/faulty"));
    const findings = await seriousFindings(page);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^critical: .*\(button-name\)\n {2}at button: /);
    await page.goto(site.address("/sound"));
    expect(await seriousFindings(page)).toEqual([]);
    await page.goto(launched.address("sidepanel.html"));
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});

describe("a wait", () => {
  it("ends in an error that names what was awaited, and its cause", async () => {
    const wait = until("the moon", () => Promise.reject(new Error("cloudy")), 60);
    await expect(wait).rejects.toThrow("Waited 60 ms for the moon, in vain.");
    await expect(wait).rejects.toMatchObject({ cause: new Error("cloudy") });
  });
});
