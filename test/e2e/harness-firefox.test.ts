/** The Firefox harness, proven on a throw-away add-on; skipped with a word where Firefox is missing. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFirefox } from "../provision/firefox.ts";
import { type Firefox, launchFirefox } from "./harness/firefox.ts";
import {
  PROBE_ADDON_ID,
  type ProbeExtension,
  writeProbeExtension,
} from "./harness/probe-extension.ts";
import { openSite, type Site } from "./harness/site.ts";

const program = findFirefox();
if (program === undefined) console.log("Skipped: Firefox is not installed (Debian: firefox-esr).");

describe.skipIf(program === undefined)("Firefox", () => {
  let probe: ProbeExtension;
  let site: Site;
  let firefox: Firefox;

  beforeAll(async () => {
    probe = writeProbeExtension("firefox");
    site = await openSite({ "/": "<!doctype html><title>Harbour Pumps</title>" });
    firefox = await launchFirefox({
      program: program!,
      addonId: PROBE_ADDON_ID,
      addonPath: probe.path,
    });
  });

  afterAll(async () => {
    await firefox?.close();
    await site?.close();
    probe?.remove();
  });

  it("opens a page and runs a script in it", async () => {
    await firefox.goTo(site.address("/"));
    expect(await firefox.inPage("return document.title + arguments[0]", "!")).toBe(
      "Harbour Pumps!",
    );
  });

  it("tells the error that a script in a page throws", async () => {
    await expect(firefox.inPage("throw new Error('no pump')")).rejects.toThrow("no pump");
  });

  it("carries the add-on, whose pages and background answer", async () => {
    await firefox.goTo(firefox.address("sidepanel.html"));
    expect(await firefox.inPage("return document.querySelector('h1').textContent")).toBe(
      "Notes 笔记",
    );
    expect(await firefox.inPage("return browser.runtime.sendMessage('count')")).toMatchObject({
      asked: 1,
    });
  });

  it("lets a test reach the browser's own window", async () => {
    const installed = await firefox.inBrowser(
      "return Boolean(WebExtensionPolicy.getByID(arguments[0]))",
      PROBE_ADDON_ID,
    );
    expect(installed).toBe(true);
  });
});
