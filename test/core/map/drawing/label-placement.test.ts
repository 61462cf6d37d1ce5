import { describe, expect, it } from "vitest";
import { placeLabels } from "#core";

const within = { x: 0, y: 0, width: 200, height: 100 };
const room = { within, obstacles: [], radius: 5 };

describe("placing labels", () => {
  it("writes a lonely label to the right of its point, at its height", () => {
    expect(placeLabels([{ x: 50, y: 50, width: 40, height: 10 }], room)).toEqual([
      { x: 59, y: 45, width: 40, height: 10 },
    ]);
  });

  it("writes it to the left where the right edge is near", () => {
    expect(placeLabels([{ x: 190, y: 50, width: 40, height: 10 }], room)).toEqual([
      { x: 141, y: 45, width: 40, height: 10 },
    ]);
  });

  it("writes it above where both sides are taken by other points", () => {
    const points = [50, 75, 25].map((x) => ({ x, y: 50, width: 30, height: 10 }));
    expect(placeLabels(points, room)[0]).toEqual({ x: 35, y: 31, width: 30, height: 10 });
  });

  it("hides a label that is larger than the room", () => {
    expect(placeLabels([{ x: 50, y: 50, width: 400, height: 10 }], room)).toEqual([undefined]);
  });

  it("keeps clear of what must stay readable", () => {
    const obstacle = { x: 55, y: 0, width: 100, height: 100 };
    const [box] = placeLabels([{ x: 50, y: 50, width: 30, height: 10 }], {
      ...room,
      obstacles: [obstacle],
    });
    expect(box).toEqual({ x: 11, y: 45, width: 30, height: 10 });
  });

  it("labels accounts on the same spot around it, as many as there is room for", () => {
    const same = Array.from({ length: 12 }, () => ({ x: 100, y: 50, width: 40, height: 10 }));
    const boxes = placeLabels(same, room).filter((box) => box !== undefined);
    expect(boxes.length).toBeGreaterThanOrEqual(4);
    expect(boxes.length).toBeLessThan(12);
  });
});

describe("a label that finds no place", () => {
  // A slit as high as one label: to the right of the first point is room for a name, and to its left as well;
  // the second point has room only to its left, where the first one's name would stand.
  const slit = { within: { x: 0, y: 43, width: 110, height: 14 }, obstacles: [], radius: 5 };
  const first = { x: 50, y: 50, width: 30, height: 10 };
  const second = { x: 105, y: 50, width: 30, height: 10 };

  it("asks the one in its way to step aside", () => {
    expect(placeLabels([first], slit)).toEqual([{ x: 59, y: 45, width: 30, height: 10 }]);
    expect(placeLabels([first, second], slit)).toEqual([
      { x: 11, y: 45, width: 30, height: 10 },
      { x: 66, y: 45, width: 30, height: 10 },
    ]);
  });

  it("gets none where the one in its way has nowhere else to go", () => {
    const cut = { ...slit, within: { ...slit.within, x: 45, width: 65 } };
    expect(placeLabels([first, second], cut)).toEqual([
      { x: 59, y: 45, width: 30, height: 10 },
      undefined,
    ]);
  });

  it("keeps clear of large points by their own size", () => {
    const [box] = placeLabels([{ x: 50, y: 50, width: 30, height: 10, radius: 12 }], room);
    expect(box).toEqual({ x: 66, y: 45, width: 30, height: 10 });
  });
});
