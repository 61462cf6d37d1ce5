/** Starting the real browser with an unpacked extension in a profile that can outlive it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { obtainChromium } from "../../provision/obtain-chromium.ts";
import { until } from "./until.ts";

/** Where the build leaves the product's extension. */
export const BUILT_EXTENSION = resolve(import.meta.dirname, "../../../.output/chrome-mv3");

export type LaunchOptions = {
  /** The folder with the extension's manifest. */
  readonly extensionPath?: string;
  /** A profile to go on with; without one a fresh profile is made and removed on close. */
  readonly profile?: string;
  /** The language the person reads; the browser's own words follow where it ships that language. */
  readonly language?: "en" | "zh-CN";
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
  readonly width?: number;
  readonly height?: number;
  /** Shows a window; needs a display. */
  readonly headed?: boolean;
  /** The display of the window, such as `:7`; otherwise the one of this process. */
  readonly display?: string;
  /** Names of made-up sites and the port on this machine that answers for each. */
  readonly hosts?: Readonly<Record<string, number>>;
};

export type Launched = {
  readonly context: BrowserContext;
  /** A session with the browser as a whole. */
  readonly browser: CDPSession;
  readonly extensionId: string;
  readonly profile: string;
  readonly options: LaunchOptions;
  /** The address of a page of the extension. */
  readonly address: (path: string) => string;
  /** Clicks the extension's toolbar button on the tab of this page: the person's gesture itself. */
  readonly triggerAction: (page: Page) => Promise<void>;
  /** Ends the browser and removes the profile, unless the profile was handed in. */
  readonly close: () => Promise<void>;
};

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
];
const DRIVEABLE = ["--enable-unsafe-extension-debugging", "--remote-debugging-port=0"];

// Nothing outside this machine is ever asked, whatever a page or the browser would like.
const resolverRules = (hosts: Readonly<Record<string, number>>): string =>
  [
    ...Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`),
    "MAP * ~NOTFOUND",
    "EXCLUDE 127.0.0.1",
    "EXCLUDE localhost",
  ].join(", ");

const flags = (options: LaunchOptions): string[] => [
  ...QUIET,
  ...DRIVEABLE,
  ...(options.headed === true ? ["--window-position=0,0"] : ["--headless=new"]),
  `--lang=${options.language ?? "en"}`,
  `--accept-lang=${options.language ?? "en"}`,
  `--window-size=${options.width ?? 1280},${options.height ?? 900}`,
  `--force-device-scale-factor=${options.scale ?? 1}`,
  `--host-resolver-rules=${resolverRules(options.hosts ?? {})}`,
];

const environment = (options: LaunchOptions): Record<string, string | undefined> => ({
  ...process.env,
  ...(options.display === undefined ? {} : { DISPLAY: options.display }),
});

const tabThatShows = async (browser: CDPSession, address: string): Promise<string> => {
  const { targetInfos } = await browser.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const [tab, ...others] = targetInfos.filter((target) => target.url === address);
  if (tab === undefined) throw new Error(`The browser has no tab that shows ${address}.`);
  // The browser does not tell which tab holds which page, so the address has to.
  if (others.length > 0) throw new Error(`Several tabs show ${address}; close all but one.`);
  return tab.targetId;
};

/** Starts the browser, loads the extension and waits until its background is awake. */
export const launchExtension = async (options: LaunchOptions = {}): Promise<Launched> => {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "account-atlas-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: obtainChromium(),
    headless: false,
    viewport: null,
    args: flags(options),
    ignoreDefaultArgs: ["--disable-extensions"],
    env: environment(options),
  });
  const close = async (): Promise<void> => {
    await context.close().catch(() => undefined);
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
  };
  try {
    const whole = context.browser();
    if (whole === null) throw new Error("The browser was started without a connection to it.");
    const browser = await whole.newBrowserCDPSession();
    const { id } = await browser.send("Extensions.loadUnpacked", {
      path: options.extensionPath ?? BUILT_EXTENSION,
    });
    // A click on the toolbar before the worker is activated finds no listener, and is lost.
    await until("the extension's background to be ready", async () => {
      const worker = context.serviceWorkers().find((it) => it.url().includes(id));
      return (await worker?.evaluate("registration.active?.state")) === "activated";
    });
    return {
      context,
      browser,
      extensionId: id,
      profile,
      options,
      address: (path) => `chrome-extension://${id}/${path}`,
      triggerAction: async (page) => {
        await page.bringToFront();
        const targetId = await tabThatShows(browser, page.url());
        await browser.send("Extensions.triggerAction", { id, targetId });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
