/** Reading what a company tells about itself with the real side panel: its narrative, news and products. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchExtension, type Launched } from "./harness/launch.ts";
import { storedRecords } from "./harness/records.ts";
import { openSidePanel } from "./harness/side-panel.ts";
import { openSite, type Site } from "./harness/site.ts";
import { until } from "./harness/until.ts";

const HOST = "http://www.harbour-pumps.example";
const filling =
  "Our works stand beside the old dock, where the first test hall was built and where most of our people still learn their trade before they go out to mines and dredgers all over the world, with a box of seals and a long list of telephone numbers.";

let site: Site;
let launched: Launched;

beforeAll(async () => {
  site = await openSite({
    "/about": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>About us | Harbour Pumps</title></head><body>
      <nav><a href="/">Home</a> <a href="/careers">We aim to hire you by 2030</a></nav>
      <div class="cookie-banner"><a href="/cookies">By 2030 we intend to ask you about cookies only once.</a></div>
      <main><article><h1>About us</h1>
      <p>Harbour Pumps specialises in slurry pumps for mines and dredgers. ${filling}</p>
      <p>${filling} By 2030 we intend to earn half of our sales from service, and to cut delivery times to six weeks.</p>
      <h2>Latest news</h2><h3>Second test stand approved</h3><p class="date">5 November 2026</p><p>${filling}</p>
      <h2>Our products</h2><ul><li>Slurry pumps</li><li>Ball valves</li></ul>
      <img id="seen" src="/picture.png" alt=""></article></main></body></html>`,
  });
  launched = await launchExtension({ hosts: { "www.harbour-pumps.example": site.port } });
});

afterAll(async () => {
  await launched?.close();
  await site?.close();
});

describe("reading a page about a company", () => {
  let page: Page;
  let side: Page;

  beforeAll(async () => {
    page = await launched.context.newPage();
    await page.goto(`${HOST}/about`);
    side = (await openSidePanel(launched, page)).page;
    await side.getByRole("button", { name: "Read this page" }).click();
    await side.getByRole("region", { name: "Found on this page" }).waitFor();
  });

  it("proposes what the narrative says, and nothing from menus and banners", async () => {
    const offered = await side
      .getByRole("button", { name: /^Accept .*: / })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")));
    expect(offered).toContain("Accept Scope of business: slurry pumps for mines and dredgers");
    expect(offered).toContain(
      "Accept Long-term goals: By 2030 we intend to earn half of our sales from service, and to cut delivery times to six weeks.",
    );
    expect(offered).toContain("Accept News: 2026-11-05 Second test stand approved");
    expect(offered).toContain("Accept Product range: Slurry pumps");
    expect(offered.join("\n")).not.toMatch(/cookies|hire you/u);
  });

  it("keeps the whole sentence as the proof", async () => {
    await side.getByRole("button", { name: /^Accept Scope of business/ }).click();
    const record = await until(
      "the fact to be stored",
      async () => (await storedRecords(side, "observations"))[0],
    );
    expect(record).toMatchObject({
      property: "scope",
      foundIn: "text",
      readBy: { kind: "heuristic", name: "narrative" },
      quote: {
        exact: "Harbour Pumps specialises in slurry pumps for mines and dredgers.",
      },
    });
  });

  it("leaves the page as it is", async () => {
    expect(await page.locator("nav, .cookie-banner, article").count()).toBe(3);
    expect(await page.locator("[data-line]").count()).toBe(0);
  });
});
