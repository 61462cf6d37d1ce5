import { describe, expect, it } from "vitest";
import { type AccountId, drawMap } from "#core";
import { at, ofKind, rememberingPen, sceneOf, score } from "../drawn.ts";

const [a, b] = [at("a", score(20), score(80)), at("b", score(70), score(30))];

describe("the drawn map", () => {
  it("has four quadrants, the lines between them, and an axis each way", () => {
    const pen = rememberingPen();
    drawMap(pen, sceneOf([]));
    expect(
      ofKind(pen, "box")
        .slice(0, 4)
        .map(({ at: box }) => box),
    ).toEqual([
      [0, 0, 50, 50],
      [50, 0, 50, 50],
      [0, 50, 50, 50],
      [50, 50, 50, 50],
    ]);
    expect(ofKind(pen, "path").map(({ at: line }) => line)).toEqual([
      [50, 0, 50, 100],
      [0, 50, 100, 50],
    ]);
    const words = ofKind(pen, "text").map((one) => one.words);
    expect(words).toEqual(expect.arrayContaining(["R →", "P →", "0", "50", "100"]));
  });

  it("has a mark an account, where it lies", () => {
    const pen = rememberingPen();
    drawMap(pen, sceneOf([a, b]));
    expect(ofKind(pen, "mark").map(({ at: place }) => place)).toEqual([
      [20, 20, 5],
      [70, 70, 5],
    ]);
  });

  it("lets everybody step back who isn't selected, and rings those who are", () => {
    const pen = rememberingPen();
    drawMap(pen, sceneOf([a, b], {}, { selected: new Set(["b" as AccountId]) }));
    const marks = ofKind(pen, "mark");
    expect(marks.map(({ at: [x, , radius] }) => [x, radius])).toEqual([
      [20, 5],
      [70, 10],
      [70, 5],
    ]);
    expect(marks[0]!.opacity).toBeLessThan(1);
    expect(marks[2]!.opacity).toBeUndefined();
  });
});
