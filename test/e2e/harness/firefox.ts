/** Starting a real Firefox in a fresh profile, with the add-on installed for as long as it runs. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { connectMarionette } from "./marionette.ts";

/** Where the build leaves the product's Firefox add-on. */
export const BUILT_ADDON = resolve(import.meta.dirname, "../../../.output/firefox-mv3");

export type FirefoxOptions = {
  /** The program, as `findFirefox()` tells. */
  readonly program: string;
  readonly headed?: boolean;
  /** The identity of the add-on in its manifest, and the folder that holds it. */
  readonly addonId: string;
  readonly addonPath?: string;
};

export type Firefox = {
  readonly command: (name: string, parameters?: object) => Promise<unknown>;
  readonly goTo: (address: string) => Promise<void>;
  /** Runs the body of an async function in the page; it may use `arguments[0]`, and return JSON. */
  readonly inPage: (body: string, ...values: readonly unknown[]) => Promise<unknown>;
  /** The same in the browser's own privileged window. */
  readonly inBrowser: (body: string, ...values: readonly unknown[]) => Promise<unknown>;
  /** The address of a page of the add-on. */
  readonly address: (path: string) => string;
  readonly close: () => Promise<void>;
};

const PATIENCE = 30_000;
// The add-on's host name is drawn by lot unless a preference fixes it beforehand.
const HOST = "0c0ffee0-a71a-4a71-8a71-acc0a71a5000";

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
};

const preferences = (port: number, addonId: string): string =>
  Object.entries({
    "marionette.port": port,
    "extensions.webextensions.uuids": JSON.stringify({ [addonId]: HOST }),
    "browser.shell.checkDefaultBrowser": false,
    "browser.aboutwelcome.enabled": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "app.update.enabled": false,
    "extensions.update.enabled": false,
    "extensions.getAddons.cache.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "http://127.0.0.1:9/",
    // Whatever else the browser would fetch is sent to a port where nobody answers.
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "network.proxy.no_proxies_on": "127.0.0.1, localhost",
    "ui.prefersReducedMotion": 1,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join("\n");

const asyncScript = (body: string): string =>
  `const done = arguments[arguments.length - 1];
   (async function () { ${body} }).apply(this, Array.prototype.slice.call(arguments, 0, -1))
     .then((value) => done({ value }), (error) => done({ error: String(error) }));`;

const settled = (answer: unknown): unknown => {
  if (typeof answer !== "object" || answer === null) return answer;
  if ("error" in answer) throw new Error(`In Firefox: ${String(answer.error)}`);
  return "value" in answer ? answer.value : undefined;
};

/** Starts Firefox, installs the add-on and opens a session; every wait in it is bounded. */
export const launchFirefox = async (options: FirefoxOptions): Promise<Firefox> => {
  const profile = mkdtempSync(join(tmpdir(), "account-atlas-firefox-"));
  const port = await freePort();
  writeFileSync(join(profile, "user.js"), preferences(port, options.addonId));
  const browser = spawn(
    options.program,
    [
      "--profile",
      profile,
      "--no-remote",
      "--marionette",
      "--remote-allow-system-access",
      ...(options.headed === true ? [] : ["-headless"]),
    ],
    { stdio: "ignore" },
  );
  const gone = new Promise<void>((ended) => {
    browser.once("exit", () => ended());
    browser.once("error", () => ended());
  });
  const end = async (): Promise<void> => {
    const timer = setTimeout(() => browser.kill("SIGKILL"), 5000);
    await gone;
    clearTimeout(timer);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { command, close } = await connectMarionette(port, PATIENCE);
    await command("WebDriver:NewSession", {
      capabilities: { alwaysMatch: { pageLoadStrategy: "eager" } },
    });
    await command("Addon:Install", {
      path: options.addonPath ?? BUILT_ADDON,
      temporary: true,
    });
    const run = (body: string, values: readonly unknown[]): Promise<unknown> =>
      command("WebDriver:ExecuteAsyncScript", {
        script: asyncScript(body),
        args: values,
        scriptTimeout: 15_000,
        sandbox: null,
      }).then(settled);
    return {
      command,
      goTo: async (address) => {
        await command("WebDriver:Navigate", { url: address });
      },
      inPage: (body, ...values) => run(body, values),
      inBrowser: async (body, ...values) => {
        await command("Marionette:SetContext", { value: "chrome" });
        try {
          return await run(body, values);
        } finally {
          await command("Marionette:SetContext", { value: "content" });
        }
      },
      address: (path) => `moz-extension://${HOST}/${path}`,
      close: async () => {
        await command("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
        close();
        await end();
      },
    };
  } catch (error) {
    browser.kill("SIGKILL");
    await end();
    throw error;
  }
};
