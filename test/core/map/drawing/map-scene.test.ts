import { describe, expect, it } from "vitest";
import type { AccountId } from "#core";
import { day } from "../../made-up.ts";
import { at, sceneOf, score } from "../drawn.ts";

const id = (text: string): AccountId => text as AccountId;

describe("a scene of the map", () => {
  it("has every account at the middle of what is known, and where else it could lie", () => {
    const [point] = sceneOf([at("a", score(20, 60), score(70))]).points;
    expect([point!.x, point!.y]).toEqual([40, 30]);
    expect(point!.across).toEqual({ from: 20, to: 60 });
    expect(point!.upward).toBeUndefined();
    expect(point!.mark).toEqual({ shape: "circle", hue: "attack" });
  });

  it("draws large points first and whoever is looked at last, so that nobody is covered who matters", () => {
    const list = ["small", "large", "chosen", "looked"].map((name) =>
      at(name, score(50), score(50)),
    );
    const { points, hasSelection } = sceneOf(
      list,
      { radiusOf: ({ name }) => (name === "large" ? 20 : 5) },
      { looked: id("looked"), selected: new Set([id("chosen")]) },
    );
    expect(points.map(({ name }) => name)).toEqual(["large", "small", "chosen", "looked"]);
    expect(hasSelection).toBe(true);
  });

  it("has the earlier places of an account in pixels too", () => {
    const then = { on: day("2026-06-30"), placement: at("a", score(10), score(90)) };
    const [point] = sceneOf([at("a", score(50), score(50))], { stationsOf: () => [then] }).points;
    expect(point!.trail).toEqual([{ on: "2026-06-30", x: 10, y: 10 }]);
  });
});
