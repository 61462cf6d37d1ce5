/** The customer map in the real browser: seen closer, divided anew, walked through, selected from. */
import { isDeepStrictEqual } from "node:util";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CrowdedMap, crowdedMap } from "./crowded-map.ts";
import { storedRecords } from "./harness/records.ts";
import { until } from "./harness/until.ts";

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

const plot = () => page.getByRole("application");
const divide = (name: "Business relationship" | "Purchase potential") =>
  page.getByRole("slider", { name: `Threshold: ${name}` });
const grip = async (name: Parameters<typeof divide>[0]): Promise<{ x: number; y: number }> => {
  const box = (await divide(name).locator("rect").boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const middle = async (): Promise<{ x: number; y: number }> => {
  const box = (await plot().boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const selected = (): Promise<string | null> => page.locator(".selection__count").textContent();
const ticked = () => page.locator("tbody input:checked");

describe("the map seen closer", () => {
  it("zooms by wheel once it has the focus, and leaves the wheel to the page before", async () => {
    const { x, y } = await middle();
    const before = await grip("Business relationship");
    await page.mouse.move(x - 200, y);
    await page.mouse.wheel(0, 240);
    await until("the page to scroll", () => page.evaluate(() => scrollY > 0));
    expect(await grip("Business relationship")).toMatchObject({ x: before.x });
    await plot().focus();
    await page.mouse.wheel(0, -240);
    await until("the divide to move away from the pointer", async () => {
      return (await grip("Business relationship")).x > before.x + 40;
    });
    await page.keyboard.press("0");
    await until("all of the map", async () => (await grip("Business relationship")).x === before.x);
  });

  it("zooms and moves by keys and buttons, and by dragging", async () => {
    await plot().focus();
    const before = await grip("Business relationship");
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowRight");
    const after = await grip("Business relationship");
    expect(after.x).toBeLessThan(before.x - 40);
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 3 });
    await page.mouse.move(x + 60, y, { steps: 3 });
    await page.mouse.up();
    expect((await grip("Business relationship")).x).toBeGreaterThan(after.x + 40);
    await page.getByRole("button", { name: "Show all of the map (0)" }).click();
    expect((await grip("Business relationship")).x).toBe(before.x);
  });

  it("zooms with two fingers", async () => {
    const { x, y } = await middle();
    await plot().scrollIntoViewIfNeeded();
    const before = await grip("Purchase potential");
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - 100 - apart, y: y + 60, id: 1 },
      { x: x - 100 + apart, y: y + 60, id: 2 },
    ];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(30) });
    for (const apart of [40, 60, 80, 100])
      await touch.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: fingers(apart),
      });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    // The divide lies above the fingers, so coming closer moves it up.
    await until(
      "the divide to move",
      async () => (await grip("Purchase potential")).y < before.y - 40,
    );
    await touch.detach();
    await page.getByRole("button", { name: "Show all of the map (0)" }).click();
    await until("all of the map", async () => (await grip("Purchase potential")).y === before.y);
  });
});

describe("the thresholds", () => {
  it("are moved by hand and by keys, and kept", async () => {
    const from = await grip("Business relationship");
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y, { steps: 4 });
    await page.mouse.up();
    const shown = async (name: Parameters<typeof divide>[0]): Promise<number> =>
      Number(await divide(name).getAttribute("aria-valuenow"));
    await until("the divide to follow the hand", async () => {
      return (await shown("Business relationship")) > 52;
    });
    await divide("Purchase potential").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("[role=slider][aria-valuenow='49']").waitFor();
    await page.keyboard.press("PageDown");
    await page.locator("[role=slider][aria-valuenow='39']").waitFor();
    await until("both to be stored", async () => {
      const settings = await storedRecords(page, "settings");
      const thresholds = settings.find(({ key }) => key === "thresholds")?.["value"];
      const expected = { relationship: await shown("Business relationship"), potential: 39 };
      return isDeepStrictEqual(thresholds, expected);
    });
    const field = page.getByLabel("Threshold: Purchase potential", { exact: true });
    expect(await field.last().inputValue()).toBe("39");
    await field.last().fill("50");
    await page.getByLabel("Threshold: Business relationship", { exact: true }).last().fill("50");
    await page.locator("[role=slider][aria-valuenow='50']").nth(1).waitFor();
  });
});

describe("two thresholds typed at once", () => {
  it("are both kept, though the screen is not drawn again in between", async () => {
    await page.evaluate(() => {
      const fields = document.querySelectorAll<HTMLInputElement>(".look input[type=number]");
      for (const [at, field] of [...fields].entries()) {
        field.value = String(61 + at);
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
    });
    const expected = { potential: 61, relationship: 62 };
    await until("both to be stored", async () => {
      const settings = await storedRecords(page, "settings");
      const thresholds = settings.find(({ key }) => key === "thresholds")?.["value"];
      return isDeepStrictEqual(thresholds, expected);
    });
    await page.locator("[role=slider][aria-valuenow='61']").waitFor();
    await page.locator("[role=slider][aria-valuenow='62']").waitFor();
    const field = page.getByLabel("Threshold: Purchase potential", { exact: true });
    expect(await field.last().inputValue()).toBe("61");
    await field.last().fill("50");
    await page.getByLabel("Threshold: Business relationship", { exact: true }).last().fill("50");
    await page.locator("[role=slider][aria-valuenow='50']").nth(1).waitFor();
  });
});

describe("accounts on the map", () => {
  it("are walked through and selected by keys, and ticked in the table too", async () => {
    const point = page.locator("a.point");
    await point.focus();
    const first = await point.getAttribute("aria-label");
    await page.keyboard.press("Space");
    expect(await selected()).toBe("1 selected");
    await page.keyboard.press("Shift+ArrowDown");
    expect(await selected()).toBe("2 selected");
    expect(await point.getAttribute("aria-label")).not.toBe(first);
    await page.locator(".hover-card").waitFor();
    await page.keyboard.press("Escape");
    expect(await selected()).toBe("0 selected");
    await page.locator("tbody input").nth(3).check();
    expect(await selected()).toBe("1 selected");
  });

  it("are selected by a rectangle and by a lasso, and saved as a list", async () => {
    const { x, y } = await middle();
    await page.mouse.move(x - 150, y - 120);
    await page.keyboard.down("Shift");
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    const count = Number.parseInt((await selected())!, 10);
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(COUNT / 2);
    // Heading, and an end of line after the last row.
    expect((await map.downloaded("Selection as CSV")).split("\r\n")).toHaveLength(count + 2);

    await page.getByRole("button", { name: "Select with a lasso" }).click();
    await page.mouse.move(x - 300, y - 200);
    await page.mouse.down();
    for (const [dx, dy] of [
      [300, -200],
      [300, 200],
      [-300, 200],
      [-300, -195],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 8 });
    await page.mouse.up();
    expect(Number.parseInt((await selected())!, 10)).toBeGreaterThan(count);
    expect(await ticked().count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    expect(await ticked().count()).toBe(0);
  });

  it("are filtered by quadrant, owner and certainty, on the map and in the table alike", async () => {
    await page.getByLabel("Quadrant", { exact: true }).selectOption({ label: "Comfort zone" });
    await page.getByLabel("Owner", { exact: true }).selectOption({ label: "Lin Yu" });
    await page.getByLabel("Placement", { exact: true }).selectOption({ label: "Sure" });
    const rows = await page.locator("tbody tr").count();
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(COUNT / 4);
    expect(await page.locator("tbody .quadrant:not(.quadrant--comfort-zone)").count()).toBe(0);
    expect(await plot().getAttribute("aria-label")).toMatch(
      new RegExp(`with ${rows} accounts`, "u"),
    );
  });
});
