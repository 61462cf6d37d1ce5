/** A throw-away extension that proves the harness itself: a panel that keeps notes, and nothing of the product. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const PROBE_ADDON_ID = "probe@account-atlas.example";

const manifest = (browser: "chrome" | "firefox"): object => ({
  manifest_version: 3,
  name: "Probe",
  version: "1.0",
  permissions: [
    "activeTab",
    "contextMenus",
    "scripting",
    ...(browser === "chrome" ? ["sidePanel"] : []),
  ],
  optional_host_permissions: ["http://*/*"],
  action: { default_title: "Probe" },
  commands: { note: { suggested_key: { default: "Alt+Shift+K" }, description: "Note" } },
  ...(browser === "chrome"
    ? {
        background: { service_worker: "background.js" },
        side_panel: { default_path: "sidepanel.html" },
      }
    : {
        background: { scripts: ["background.js"] },
        browser_specific_settings: { gecko: { id: PROBE_ADDON_ID } },
      }),
});

const BACKGROUND = `
let asked = 0;
let tabId;
const gestures = [];
const note = (name, tab) => {
  tabId = tab.id;
  if (chrome.sidePanel) chrome.sidePanel.open({ windowId: tab.windowId });
  gestures.push(name);
};
chrome.runtime.onInstalled.addListener(() =>
  chrome.contextMenus.create({ id: "note", title: "Note this", contexts: ["all"] }));
chrome.action.onClicked.addListener((tab) => note("action", tab));
chrome.commands.onCommand.addListener((_, tab) => note("command", tab));
chrome.contextMenus.onClicked.addListener((info, tab) =>
  note("menu: " + (info.selectionText ?? ""), tab));
const readTitle = async (tries) => {
  try {
    const [frame] = await chrome.scripting.executeScript(
      { target: { tabId }, func: () => document.title });
    return frame.result;
  } catch (error) {
    if (tries === 0) return "refused: " + error.message;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return readTitle(tries - 1);
  }
};
chrome.runtime.onMessage.addListener((question, _, answer) => {
  asked += 1;
  if (question === "title") readTitle(20).then(answer);
  else answer({ asked, gestures });
  return true;
});
`;

const PANEL = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Probe</title>
<style>
  body { background: #fff; color: #111 }
  @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }
</style>
<main>
  <h1>Notes 笔记</h1>
  <label>Note <input id="text"></label>
  <button id="save">Save</button>
  <button id="ask">Ask</button>
  <p id="state" role="status"></p>
</main>
<script src="sidepanel.js"></script></html>`;

const PANEL_SCRIPT = `
const opened = new Promise((resolve, reject) => {
  const request = indexedDB.open("probe", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("notes", { autoIncrement: true });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
globalThis.notes = async () => {
  const request = (await opened).transaction("notes").objectStore("notes").getAll();
  return new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
};
document.querySelector("#save").addEventListener("click", async () => {
  const write = (await opened).transaction("notes", "readwrite", { durability: "strict" });
  write.objectStore("notes").add(document.querySelector("#text").value);
  write.oncomplete = () => { document.querySelector("#state").textContent = "Saved"; };
});
document.querySelector("#ask").addEventListener("click", async () => {
  const granted = await chrome.permissions.request({ origins: ["http://harbour-pumps.example/*"] });
  document.querySelector("#state").textContent = granted ? "Granted" : "Denied";
});
`;

export type ProbeExtension = { readonly path: string; readonly remove: () => void };

/** Writes the extension to a folder of its own. */
export const writeProbeExtension = (browser: "chrome" | "firefox" = "chrome"): ProbeExtension => {
  const path = mkdtempSync(join(tmpdir(), "account-atlas-probe-"));
  writeFileSync(join(path, "manifest.json"), JSON.stringify(manifest(browser)));
  writeFileSync(join(path, "background.js"), BACKGROUND);
  writeFileSync(join(path, "sidepanel.html"), PANEL);
  writeFileSync(join(path, "sidepanel.js"), PANEL_SCRIPT);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
