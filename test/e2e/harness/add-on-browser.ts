/** A browser for the pages of the add-on: one for a file of tests, with a context of its own for each of them. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { obtainChromium } from "../../provision/obtain-chromium.ts";

/** Opens the browser before the tests of a file; answers the context of the test that runs. */
export function addOnBrowser(options: BrowserContextOptions = {}) {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;

  const open = async (more: BrowserContextOptions = {}): Promise<BrowserContext> => {
    await context?.close();
    context = await browser!.newContext({ locale: "en-US", ...options, ...more });
    return context;
  };

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: obtainChromium(),
      args: ["--no-sandbox", "--lang=en"],
    });
  });

  beforeEach(async () => void (await open()));

  afterAll(async () => {
    await browser?.close();
  });

  return {
    get context(): BrowserContext {
      return context!;
    },
    /** Another context in place of the one that is open. */
    open,
  };
}
