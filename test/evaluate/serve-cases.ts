/** A browser in which each case stands under its own address and nothing else of the web exists. */
import { readFileSync } from "node:fs";
import { type BrowserContext, chromium, type Page, type Route } from "playwright-core";
import { obtainChromium } from "../provision/obtain-chromium.ts";
import { thisMachine } from "../provision/machine.ts";
import { unpacked } from "../../extension/capture/packed-snapshot.ts";
import type { PageSnapshot } from "../../extension/capture/snapshot.ts";
import type { Case } from "./cases.ts";

const LOADING_MS = 8_000;
// Pages write their contact details after loading too: wait until nothing changes, but not for ever.
const QUIET_MS = 250;
const UNQUIET_MS = 2_500;

export interface CaseBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

export async function openCaseBrowser(): Promise<CaseBrowser> {
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const browser = await chromium.launch({
    executablePath: obtainChromium({ ...thisMachine, say }),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ],
  });
  const context = await browser.newContext({ serviceWorkers: "block", locale: "en-GB" });
  await context.route("**/*", (route) => route.abort("blockedbyclient"));
  await context.routeWebSocket(/.*/u, (socket) => void socket.close());
  // What a page opens beside itself is not the case.
  context.on("page", (page) => {
    void page.opener().then((opener) => (opener ? page.close() : undefined), ignored);
  });
  return { context, close: () => browser.close() };
}

const ignored = (): void => undefined;

/** Opens a case under its address, lets its scripts run, and injects the reader as the extension does. */
export async function snapshotOf(
  { url, file }: Case,
  page: Page,
  reader: string,
): Promise<PageSnapshot> {
  let served = false;
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.route("**/*", (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isPage || served) return refuse(route, isPage);
    served = true;
    return route.fulfill({ status: 200, ...documentOf(file) });
  });
  // Not until it has loaded: a page that tries to lead elsewhere may never say so.
  await page.goto(url, { waitUntil: "commit", timeout: LOADING_MS });
  return await inIsolatedWorld(page, [stillness, reader]);
}

// Aborted, a page that leads elsewhere stays where it is; blocked, it would give way to an error page.
function refuse(route: Route, isPage: boolean): Promise<void> {
  return route.abort(isPage ? "aborted" : "blockedbyclient");
}

function documentOf(file: string): { body: Buffer; contentType: string } {
  const body = readFileSync(file);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return { body, contentType: "text/html; charset=utf-8" };
  } catch {
    // In another encoding, the page's own words about it count.
    return { body, contentType: "text/html" };
  }
}

const stillness = `new Promise((still) => {
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (document.readyState === "complete" ? still() : wait()), ${QUIET_MS});
  };
  wait();
  setTimeout(still, ${UNQUIET_MS});
  new MutationObserver(wait).observe(document, { subtree: true, childList: true, characterData: true });
})`;

// The extension's scripts share the page's document, but not the page's JavaScript.
async function inIsolatedWorld(page: Page, scripts: readonly string[]): Promise<PageSnapshot> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "reader",
  });
  let value: unknown;
  for (const expression of scripts) {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    value = result.value;
  }
  await session.detach();
  if (typeof value !== "string") throw new Error("The injected reader gave no snapshot.");
  return unpacked(value);
}
