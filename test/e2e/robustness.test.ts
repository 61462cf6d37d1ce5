/** The robustness of a crowded ranking in the real browser: worked out beside the page, drawn bit by bit. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type CrowdedMap, crowdedMap } from "./crowded-map.ts";
import { openScreen } from "./workspace-page.ts";

let map: CrowdedMap;
let page: Page;

beforeAll(async () => {
  map = await crowdedMap(109);
  page = map.page;
});
afterAll(async () => {
  await map?.launched.close();
});

it("every account has its row, also after another seed, and the figures follow the seed asked for last", async () => {
  await openScreen(map.launched, page, "#/map/robustness");
  const rows = page.locator(".firm__row");
  const atRest = page.locator("[aria-busy=false]");
  await rows.nth(108).waitFor({ state: "attached" });
  await atRest.waitFor();
  const first = await page.locator(".firm").innerHTML();
  const seed = page.getByLabel("Seed", { exact: true });
  await seed.fill("7");
  await seed.fill("8");
  await page.getByText("seed (8)").first().waitFor();
  await atRest.waitFor();
  expect(await rows.count()).toBe(109);
  expect(await page.locator(".firm").innerHTML()).not.toBe(first);
  await seed.fill("1");
  await page.getByText("seed (1)").first().waitFor();
  await atRest.waitFor();
  // The same seed gives the same draws.
  expect(await page.locator(".firm").innerHTML()).toBe(first);
});
