/** The customer map as a picture and as a diagnosis, in the real browser. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CrowdedMap, crowdedMap } from "./crowded-map.ts";
import { seriousFindings } from "./harness/axe.ts";

const COUNT = 200;

let map: CrowdedMap;
let page: Page;

beforeAll(async () => {
  map = await crowdedMap(COUNT);
  page = map.page;
});

afterAll(async () => {
  await map?.launched.close();
});

beforeEach(() => map.open());

describe("the picture of the map", () => {
  it("names accounts so that no name covers another, as the browser really draws them", async () => {
    const svg = await map.downloaded("SVG");
    const view = await map.launched.context.newPage();
    await view.setContent(svg.slice(svg.indexOf("<svg")));
    const names = await view.evaluate(() =>
      [...document.querySelectorAll("svg g[clip-path] text")]
        .filter(
          (text) => / \d+$|…$/u.test(text.textContent) && text.getAttribute("font-size") === "12",
        )
        .map((text) => {
          const { x, y, width, height } = text.getBoundingClientRect();
          // Letters reach from the baseline to about their size above it; a box of a line is higher.
          return { x, y: y + height * 0.15, width, height: height * 0.7, name: text.textContent };
        }),
    );
    await view.close();
    expect(names.length).toBeGreaterThan(COUNT / 5);
    const covering = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .filter(
          (b) =>
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height,
        )
        .map((b) => `${a.name} / ${b.name}`),
    );
    expect(covering).toEqual([]);
  });

  it("shows groups by shape, amounts by size and earlier places by trails, with a legend", async () => {
    await page.getByLabel("Colour and shape", { exact: true }).selectOption({ label: "Industry" });
    await page.getByLabel("Size", { exact: true }).selectOption({ label: "Open amount, EUR" });
    await page.getByLabel("Trails", { exact: true }).selectOption({ label: "By quarter" });
    await page.locator(".legend__groups li").first().waitFor();
    expect(await page.locator(".legend__groups li").count()).toBeGreaterThan(5);
    expect(await page.locator("thead").getByText("Open amount, EUR").count()).toBe(1);
    const svg = await map.downloaded("SVG");
    expect(svg).toContain("Pumps and valves");
    expect(svg.match(/<polygon/gu)!.length).toBeGreaterThan(COUNT / 4);
    expect(svg.match(/<polyline/gu)!.length).toBeGreaterThan(COUNT / 10);
    expect(await seriousFindings(page)).toEqual([]);
    // Whoever goes to an account and comes back finds the map as it was left.
    await map.open();
    expect(await page.getByLabel("Trails", { exact: true }).inputValue()).toBe("quarter");
  });
});

describe("the diagnosis of the map", () => {
  it("names accounts with the numbers behind each finding, and leads to them", async () => {
    await page.getByRole("link", { name: "Diagnosis", exact: true }).click();
    const finding = page.locator(".findings li").first();
    await finding.waitFor();
    expect(await finding.textContent()).toMatch(/got .+ hours?; its potential asks for .+/u);
    expect(await seriousFindings(page)).toEqual([]);
    const name = await finding.getByRole("link").textContent();
    await finding.getByRole("link").click();
    await page.getByRole("heading", { name: name!, level: 1 }).waitFor();
  });
});
