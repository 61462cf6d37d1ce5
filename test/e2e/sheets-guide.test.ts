/** The first run in the add-on's sidebar: sample data, a look around a step at a time, and away with it. */
import { beforeEach, describe, expect, it } from "vitest";
import { openSidebar } from "../sheets-addon/sidebar-in-browser.ts";
import { newHost } from "../sheets-addon/workbook-on-host.ts";
import type { Host } from "../sheets-host/host.ts";
import { addOnBrowser } from "./harness/add-on-browser.ts";
import { seriousFindings } from "./harness/axe.ts";

const browser = addOnBrowser();
let host: Host;

beforeEach(() => {
  host = newHost();
});

describe("the first run", () => {
  it("leads through the sample data by keyboard, and leaves an empty workbook", async () => {
    const { page } = await openSidebar(browser.context, host);
    await page.getByRole("button", { name: "Try it with sample data" }).click();
    await page.getByText("step 1 of 5").waitFor();
    const [show, next] = ["Show it", "Next"].map((name) =>
      page.getByRole("button", { name, exact: true }),
    );
    await show!.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Corvane Paper: relationship/ }).waitFor();
    await next!.focus();
    await page.keyboard.press("Enter");
    await page.getByText("step 2 of 5").waitFor();
    await show!.click();
    await expect.poll(() => host.activeSheet()).toBe("Accounts");
    await page.getByRole("heading", { name: "Brackwater Utilities" }).waitFor();
    await next!.click();
    await show!.click();
    await expect.poll(() => host.activeSheet()).toBe("Ratings");
    await next!.click();
    await show!.click();
    await page.getByRole("button", { name: "Edit: Purchase potential" }).waitFor();
    await next!.click();
    await page.getByText("step 5 of 5").waitFor();
    expect(await next!.isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Remove the sample data" }).click();
    await page.getByText("step 5 of 5").waitFor({ state: "detached" });
    await page.getByRole("heading", { name: "Overview" }).waitFor();
    expect(host.rows("Accounts")).toHaveLength(2);
    await page.getByRole("button", { name: "Account", exact: true }).click();
    await page.getByText("Select a row of an account in any tab, then press the button.").waitFor();
  });

  it.each(["en", "zh"])("can be read in the dark, in every part: %s", async (language) => {
    host.run("addSampleData");
    host.run("chooseLanguage", language);
    host.setActiveSelection(language === "zh" ? "客户" : "Accounts", "B4");
    await browser.open({ locale: "en-US", colorScheme: "dark" });
    const { page } = await openSidebar(browser.context, host);
    const parts = page.getByRole("navigation").getByRole("button");
    await parts.first().waitFor();
    for (const part of await parts.all()) {
      await part.click();
      await page.getByText(/^(Reading|正在读取)/).waitFor({ state: "detached" });
      expect(await seriousFindings(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      300,
    );
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe("rgb(31, 31, 31)");
  });
});
