import { describe, expect, it } from "vitest";
import { type AccountId, drawDoubt, drawTrail } from "#core";
import { day } from "../../made-up.ts";
import { at, ofKind, rememberingPen, sceneOf, score } from "../drawn.ts";

const open = at("open", score(20, 60), score(70, 90));
const sure = at("sure", score(30), score(30));
const lost = at("lost", score(0, 100), score(0, 100));
const looked = { looked: "open" as AccountId };

describe("doubt on the map", () => {
  it("is drawn as whiskers to where the account could lie, with caps where they are few", () => {
    const pen = rememberingPen();
    drawDoubt(pen, sceneOf([open, sure]));
    expect(ofKind(pen, "path").map(({ at: places }) => places)).toEqual([
      [20, 20, 60, 20],
      [20, 17, 20, 23],
      [60, 17, 60, 23],
      [40, 10, 40, 30],
      [37, 10, 43, 10],
      [37, 30, 43, 30],
    ]);
  });

  it("is drawn as boxes on request", () => {
    const pen = rememberingPen();
    drawDoubt(pen, sceneOf([open], { doubt: "boxes" }));
    expect(ofKind(pen, "path")).toEqual([]);
    expect(ofKind(pen, "box").map(({ at: box }) => box)).toEqual([
      [20, 10, 40, 20],
      [20, 10, 40, 20],
    ]);
  });

  it("is left to the hollow points on request, but for the account that is looked at", () => {
    const pen = rememberingPen();
    drawDoubt(pen, sceneOf([open], { doubt: "none" }));
    expect(pen.drawn).toEqual([]);
    drawDoubt(pen, sceneOf([open], { doubt: "none" }, looked));
    expect(ofKind(pen, "path").length).toBeGreaterThan(0);
  });

  it("is no cross over the whole map for an account of which nothing is known", () => {
    const pen = rememberingPen();
    drawDoubt(pen, sceneOf([lost]));
    expect(pen.drawn).toEqual([]);
  });

  it("gets fainter the more accounts are in doubt", () => {
    const strength = (count: number): number => {
      const pen = rememberingPen();
      const crowd = Array.from({ length: count }, (_, index) => ({
        ...open,
        accountId: `x${index}` as AccountId,
      }));
      drawDoubt(pen, sceneOf(crowd));
      return ofKind(pen, "path")[0]!.opacity!;
    };
    expect(strength(200)).toBeLessThan(strength(10) / 2);
  });
});

describe("a trail", () => {
  const station = (on: string, relationship: number) => ({
    on: day(on),
    placement: at("open", score(relationship), score(80)),
  });
  const stationsOf = () => [
    station("2026-03-31", 10),
    station("2026-06-30", 10),
    station("2026-09-30", 30),
  ];

  it("leads from each earlier place to the next and on to today, darker toward it", () => {
    const pen = rememberingPen();
    const scene = sceneOf([open], { stationsOf });
    drawTrail(pen, scene, scene.points[0]!);
    const lines = ofKind(pen, "path");
    expect(lines.map(({ at: places }) => places)).toEqual([
      [10, 20, 30, 20],
      [30, 20, 40, 20],
    ]);
    expect(lines[1]!.opacity!).toBeGreaterThan(lines[0]!.opacity!);
    expect(ofKind(pen, "text")).toEqual([]);
  });

  it("tells the months at which the account that is looked at left a place", () => {
    const pen = rememberingPen();
    const scene = sceneOf([open], { stationsOf }, looked);
    drawTrail(pen, scene, scene.points[0]!);
    expect(ofKind(pen, "text").map(({ words }) => words)).toEqual(["2026-06", "2026-09"]);
  });
});
