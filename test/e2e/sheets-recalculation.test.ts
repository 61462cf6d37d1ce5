/** The recalculation of a large workbook, as the sidebar shows it: step by step, stopped, gone on with, finished. */
import { describe, expect, it } from "vitest";
import { sampleArchive } from "../sheets-addon/sample-archive.ts";
import { openSidebar } from "../sheets-addon/sidebar-in-browser.ts";
import { hostWith, recordsOf } from "../sheets-addon/workbook-on-host.ts";
import { addOnBrowser } from "./harness/add-on-browser.ts";
import { seriousFindings } from "./harness/axe.ts";

/** A clock by which every step takes more than a minute: each call does one step. */
const slow = `
  var minutes = 0;
  Date.now = () => 1795248000000 + 61000 * minutes++;
`;

const browser = addOnBrowser();

/** Lets calls through up to the given one of `recalculate`, which waits until it is released. */
function gate(held: number) {
  let calls = 0;
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  const onTheWay = async (name: string, parameters: readonly unknown[]) => {
    if (name === "recalculate" && ++calls === held) await released;
    return parameters;
  };
  return { onTheWay, release: () => release() };
}

const inWords = {
  en: {
    recalculate: "Recalculate",
    step: /^Step 2 of \d+: Buying centres, Coverage$/u,
    stop: "Stop after this step",
    stopping: "Stopping after this step …",
    stopped: /^Not finished: 2 of \d+ steps are done\.$/u,
    goOn: "Go on",
    done: "Recalculated.",
  },
  zh: {
    recalculate: "重新计算",
    step: /^第 2 步，共 \d+ 步：/u,
    stop: "完成这一步后停止",
    stopping: "完成这一步后即停止……",
    stopped: /^尚未完成：已完成 \d+ 步中的 2 步。$/u,
    goOn: "继续",
    done: "已重新计算。",
  },
};

describe("recalculating a large workbook in the sidebar", () => {
  it.each(["en", "zh"] as const)(
    "shows the step under way, stops when asked, and goes on after it was closed: %s",
    async (locale) => {
      const words = inWords[locale];
      const host = hostWith(sampleArchive(30), { beside: slow });
      host.run("chooseLanguage", locale);
      while ((host.run("recalculate", true) as { progress: unknown }).progress) continue;
      const { onTheWay, release } = gate(2);
      const { page } = await openSidebar(browser.context, host, onTheWay);
      await page.getByRole("button", { name: words.recalculate }).click();
      await page.getByText(words.step).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      const fits = () => page.evaluate("document.documentElement.scrollWidth <= 300");
      expect(await fits()).toBe(true);
      await page.getByRole("button", { name: words.stop }).click();
      await page.getByRole("button", { name: words.stopping }).waitFor();
      release();
      await page.getByText(words.stopped).waitFor();
      expect(await fits()).toBe(true);
      await page.close();

      const again = await openSidebar(browser.context, host);
      await again.page.getByText(words.stopped).waitFor();
      expect(await seriousFindings(again.page)).toEqual([]);
      await again.page.getByRole("button", { name: words.goOn, exact: true }).click();
      await again.page.getByText(words.done, { exact: true }).waitFor();
      await again.page.getByRole("progressbar").waitFor({ state: "detached" });
      // Each of the steps that were left is a call; more than one at least.
      expect(again.called.filter((name) => name === "recalculate").length).toBeGreaterThan(3);
    },
  );

  it("begins by itself when the menu opens it, and goes on when a call fails", async () => {
    const host = hostWith(sampleArchive(12), { beside: slow });
    const sheet = host.workbook.sheets.find(({ name }) => name === "Ticks")!;
    sheet.maxRows = 40_000;
    host.workbook.engine.setCellContents({ sheet: sheet.engineId, row: 39_000, col: 0 }, "t-last");
    host.formula("Accounts", "B3", "Renamed Works");
    let calls = 0;
    const { page } = await openSidebar(
      browser.context,
      host,
      (name, parameters) => {
        if (name === "recalculate" && ++calls === 3)
          throw new Error("Exceeded maximum execution time");
        return parameters;
      },
      "recalculateFromMenu",
    );
    await page.getByText("Recalculated.", { exact: true }).waitFor();
    expect(recordsOf(host, "Coverage")[0]!["name"]).toBe("Renamed Works");
  });
});
