import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AccountId,
  type Box,
  mapLayout,
  placement,
  type Placement,
  type Score,
  seededRandom,
} from "#core";

const thresholds = { relationship: 50, potential: 50 };
const drawing = {
  width: 1040,
  height: 840,
  margin: { top: 20, right: 20, bottom: 20, left: 20 },
  radius: 6,
};

const score = (low: number, high: number = low): Score => ({
  low,
  high,
  midpoint: (low + high) / 2,
  known: low === high ? 1 : 0.5,
});
const place = (id: string, relationship: Score, potential: Score, name = id): Placement =>
  placement(id as AccountId, name, relationship, potential, thresholds);

// Written anew here, so that the law doesn't lean on the code that it checks.
const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-9 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-9;

describe("the layout of the map", () => {
  it("draws an account at the midpoints of its scores", () => {
    const [point] = mapLayout([place("a", score(20), score(75))], thresholds, drawing).points;
    // 1,000 pixels across and 800 upward.
    expect([point!.x, point!.y]).toEqual([220, 220]);
    expect(point!.acrossWhisker).toBeUndefined();
    expect(point!.upwardWhisker).toBeUndefined();
    expect(point!.isSure).toBe(true);
  });

  it("draws whiskers to where it could lie while facts are missing", () => {
    const [point] = mapLayout(
      [place("a", score(20, 60), score(75, 100))],
      thresholds,
      drawing,
    ).points;
    expect([point!.x, point!.y]).toEqual([420, 120]);
    expect(point!.acrossWhisker).toEqual({ from: 220, to: 620 });
    expect(point!.upwardWhisker).toEqual({ from: 20, to: 220 });
    expect(point!.isSure).toBe(false);
  });

  it("gives the room to the account with more potential, whatever the order of the list", () => {
    const name = "A company with a name that is long";
    const crowd = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) =>
      place(`a${step}`, score(50), score(50 + step / 10), name),
    );
    const hiddenOf = (list: readonly Placement[]): readonly string[] =>
      mapLayout(list, thresholds, drawing)
        .points.filter(({ label }) => label.hidden)
        .map(({ accountId }) => accountId)
        .toSorted();
    const hidden = hiddenOf(crowd);
    expect(hidden).toContain("a0");
    expect(hidden).not.toContain("a8");
    expect(hiddenOf(crowd.toReversed())).toEqual(hidden);
  });

  it("draws a name from the side of its point, for its true width is only known when it is drawn", () => {
    const at = (across: number) =>
      mapLayout(
        [place("a", score(across), score(50), "A long name of a company")],
        thresholds,
        drawing,
      ).points[0]!;
    const [right, left] = [at(10), at(99)];
    expect(right.label).toMatchObject({ anchor: "start", drawnAt: right.label.x });
    expect(left.label).toMatchObject({
      anchor: "end",
      drawnAt: left.label.x + left.label.width,
    });
    expect(left.label.drawnAt).toBeLessThan(left.x);
  });

  it("cuts a name that would be wider than a label may be", () => {
    const [point] = mapLayout([place("a", score(50), score(50), "华".repeat(40))], thresholds, {
      ...drawing,
      fontSize: 10,
      widestLabel: 100,
    }).points;
    expect(point!.label.text).toBe(`${"华".repeat(9)}…`);
    expect(point!.name).toHaveLength(40);
  });

  it("keeps as much room for a name as whoever draws it has measured", () => {
    const [point] = mapLayout([place("a", score(50), score(50), "ABC")], thresholds, {
      ...drawing,
      measure: (text) => 31 * text.length,
    }).points;
    expect(point!.label.width).toBe(93);
  });

  it("cuts a name shorter before it leaves it out", () => {
    const narrow = { ...drawing, width: 240, margin: { top: 20, right: 20, bottom: 20, left: 20 } };
    const [point] = mapLayout(
      [place("a", score(50), score(50), "Northern Turbine Works of the Coast and its Islands")],
      thresholds,
      narrow,
    ).points;
    expect(point!.label.hidden).toBe(false);
    expect(point!.label.text).toMatch(/^Northern .*…$/u);
  });

  it("names nobody who lies outside of the part that is seen", () => {
    const window = { relationship: { low: 0, high: 50 }, potential: { low: 0, high: 100 } };
    const { points } = mapLayout(
      [place("a", score(20), score(50)), place("b", score(80), score(50))],
      thresholds,
      { ...drawing, window },
    );
    expect(points.map(({ x, label }) => [x, label.hidden])).toEqual([
      [420, false],
      [1620, true],
    ]);
  });

  it("gives the room to whom the reader wants to see first", () => {
    const name = "A company with a name that is long";
    const crowd = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((step) =>
      place(`a${step}`, score(50), score(50 + step / 100), name),
    );
    const named = mapLayout(crowd, thresholds, {
      ...drawing,
      before: (a, b) => Number(b.accountId === "a0") - Number(a.accountId === "a0"),
    }).points.filter(({ label }) => !label.hidden);
    expect(named.length).toBeLessThan(12);
    expect(named.map(({ accountId }) => accountId)).toContain("a0");
  });

  it("has nothing to draw without accounts", () => {
    expect(mapLayout([], thresholds, drawing).points).toEqual([]);
  });
});

describe("labels of two hundred accounts", () => {
  const points = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      name: fc.string({ unit: fc.constantFrom(..."abcW 华星精密"), minLength: 1, maxLength: 30 }),
    }),
    { minLength: 200, maxLength: 200 },
  );

  it("never cover each other or a point, and stay inside the plot", () => {
    fc.assert(
      fc.property(points, (drawn) => {
        const layout = mapLayout(
          drawn.map(({ x, y, name }, index) =>
            place(`a${index}`, score(x / 4), score(y / 4), name),
          ),
          thresholds,
          drawing,
        );
        const labels = layout.points.filter(({ label }) => !label.hidden).map(({ label }) => label);
        const dots = layout.points.map(({ x, y }) => ({
          x: x - 6,
          y: y - 6,
          width: 12,
          height: 12,
        }));
        const { plot } = layout;
        labels.forEach((label, index) => {
          expect(labels.slice(index + 1).filter((other) => meet(label, other))).toEqual([]);
          expect(dots.filter((dot) => meet(label, dot))).toEqual([]);
          expect(label.x >= plot.x && label.x + label.width <= plot.x + plot.width + 1e-9).toBe(
            true,
          );
          expect(label.y >= plot.y && label.y + label.height <= plot.y + plot.height + 1e-9).toBe(
            true,
          );
        });
        // A third of so many accounts can be named even where they cluster.
        expect(labels.length).toBeGreaterThan(40);
      }),
      { numRuns: 25 },
    );
  });

  it("name close to half of the accounts where these lie anywhere on a screen", () => {
    // 200 accounts at random on a map as wide as a laptop's: by hand, a third is easy to name.
    const random = seededRandom(7);
    const spread = Array.from({ length: 200 }, (_, index) =>
      place(`a${index}`, score(random() * 100), score(random() * 100), `Harbour Works ${index}`),
    );
    const { points } = mapLayout(spread, thresholds, { width: 960, height: 720 });
    const labels = points.filter(({ label }) => !label.hidden).map(({ label }) => label);
    expect(labels.length).toBeGreaterThanOrEqual(90);
    labels.forEach((label, index) =>
      expect(labels.slice(index + 1).filter((other) => meet(label, other))).toEqual([]),
    );
  });

  it("takes time in proportion to their number", () => {
    const portfolio = (count: number): readonly Placement[] =>
      Array.from({ length: count }, (_, index) =>
        place(
          `a${index}`,
          score((index * 37) % 101),
          score((index * 53) % 101),
          `Company ${index}`,
        ),
      );
    const time = (count: number): number => {
      const list = portfolio(count);
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now();
        mapLayout(list, thresholds, drawing);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(200);
    // Ten times as many accounts: a search among all pairs would take a hundred times as long, every time; a
    // busy machine only now and then.
    const ratios = Array.from({ length: 5 }, () => time(2000) / time(200));
    expect(Math.min(...ratios)).toBeLessThan(40);
  });
});
