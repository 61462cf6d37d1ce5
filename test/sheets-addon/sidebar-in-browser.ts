/** The real sidebar in a real browser, 300 pixels wide, with the host behind `google.script.run`. */
import type { BrowserContext, Page } from "playwright-core";
import type { Host } from "../sheets-host/host.ts";

// Runs in the page: each call goes to the host, and its answer or error to the handlers of that call.
const scriptRun = `
  const runner = (success, failure) => new Proxy({}, {
    get(_target, name) {
      if (name === "withSuccessHandler") return (handler) => runner(handler, failure);
      if (name === "withFailureHandler") return (handler) => runner(success, handler);
      return (...parameters) => {
        window.callHost(name, JSON.stringify(parameters)).then((answer) => {
          const { error, value } = JSON.parse(answer);
          if (error === undefined) success?.(value);
          else failure?.(new Error(error));
        });
      };
    },
  });
  window.google = { script: { run: runner() } };
`;

export interface SidebarPage {
  readonly page: Page;
  /** Functions that the sidebar called, in order. */
  readonly called: readonly string[];
}

/** Opens what the menu item "Open Account Atlas" shows. */
export async function openSidebar(context: BrowserContext, host: Host): Promise<SidebarPage> {
  host.run("openSidebar");
  const content = host.shownSidebar()?.content;
  if (content === undefined) throw new Error("The add-on showed no sidebar.");
  const page = await context.newPage();
  const called: string[] = [];
  await page.setViewportSize({ width: 300, height: 900 });
  await page.exposeFunction("callHost", (name: string, parameters: string): string => {
    called.push(name);
    try {
      const value = host.run(name, ...(JSON.parse(parameters) as unknown[]));
      return JSON.stringify({ value });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.addInitScript(scriptRun);
  await page.route("https://sidebar.test/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: content }),
  );
  await page.goto("https://sidebar.test/");
  return { page, called };
}
