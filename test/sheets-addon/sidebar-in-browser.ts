/** The real pages of the add-on in a real browser, with the host behind `google.script.run`. */
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
  /** Functions that the page called, in order. */
  readonly called: readonly string[];
}

/** What may happen to a call on its way: thrown, it is what the page is told. */
export type OnTheWay = (
  name: string,
  parameters: readonly unknown[],
) => readonly unknown[] | Promise<readonly unknown[]>;

/** Opens what the menu item "Open Account Atlas" shows. */
export function openSidebar(
  context: BrowserContext,
  host: Host,
  onTheWay?: OnTheWay,
  menuItem: "openSidebar" | "recalculateFromMenu" = "openSidebar",
): Promise<SidebarPage> {
  host.run(menuItem);
  const content = host.shownSidebar()?.content;
  return openPage(context, host, content, { width: 300, height: 900 }, onTheWay);
}

/** Opens what the menu item "Import, export, undo …" shows. */
export function openExchange(
  context: BrowserContext,
  host: Host,
  onTheWay?: OnTheWay,
): Promise<SidebarPage> {
  host.run("openExchange");
  const dialog = host.shownDialog();
  const size = { width: dialog?.width ?? 0, height: dialog?.height ?? 0 };
  return openPage(context, host, dialog?.content, size, onTheWay);
}

/** Opens the editor of scales, in a window as large as the script makes it. */
export function openScales(context: BrowserContext, host: Host): Promise<SidebarPage> {
  host.run("openScales", null);
  const dialog = host.shownDialog();
  const size = { width: dialog?.width ?? 0, height: dialog?.height ?? 0 };
  return openPage(context, host, dialog?.content, size);
}

/** Opens the customer map in a window of its own. */
export function openLargeMap(context: BrowserContext, host: Host): Promise<SidebarPage> {
  host.run("openMap");
  const dialog = host.shownDialog();
  const size = { width: dialog?.width ?? 0, height: dialog?.height ?? 0 };
  return openPage(context, host, dialog?.content, size);
}

async function openPage(
  context: BrowserContext,
  host: Host,
  content: string | undefined,
  size: { readonly width: number; readonly height: number },
  onTheWay: OnTheWay = (_, parameters) => parameters,
): Promise<SidebarPage> {
  if (content === undefined) throw new Error("The add-on showed no page.");
  const page = await context.newPage();
  const called: string[] = [];
  await page.setViewportSize(size);
  await page.exposeFunction("callHost", async (name: string, parameters: string) => {
    called.push(name);
    try {
      const given = await onTheWay(name, JSON.parse(parameters) as unknown[]);
      const value = host.run(name, ...given);
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
