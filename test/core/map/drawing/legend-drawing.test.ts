import { describe, expect, it } from "vitest";
import { drawLegend } from "#core";
import { ofKind, rememberingPen } from "../drawn.ts";

const entry = (words: string, radius = 6) => ({
  mark: { shape: "circle", hue: "other" } as const,
  radius,
  words,
});
const room = { left: 10, top: 100, right: 200 };

describe("the legend of the map", () => {
  it("writes entries side by side, and goes on below where a line is full", () => {
    const pen = rememberingPen();
    const height = drawLegend(
      pen,
      ["Pumps", "Glass", "Foundries"].map((one) => entry(one)),
      room,
      "light",
    );
    const [pumps, glass, foundries] = ofKind(pen, "text").map(({ at }) => at);
    expect(glass![1]).toBe(pumps![1]);
    expect(glass![0]).toBeGreaterThan(pumps![0]!);
    expect(foundries![1]).toBeGreaterThan(pumps![1]!);
    expect(height).toBe(48);
  });

  it("makes a line as high as its largest mark", () => {
    expect(drawLegend(rememberingPen(), [entry("EUR 1", 30)], room, "light")).toBe(66);
  });

  it("has words without a mark, and no height without entries", () => {
    const pen = rememberingPen();
    drawLegend(pen, [{ radius: 0, words: "3 names hidden" }], room, "dark");
    expect(ofKind(pen, "mark")).toEqual([]);
    expect(ofKind(pen, "text")[0]!.at[0]).toBe(10);
    expect(drawLegend(pen, [], room, "dark")).toBe(0);
  });
});
