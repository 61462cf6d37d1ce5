import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Branch, type Stand, tidyTree } from "#core";

const leaf = (of: string): Branch<string> => ({ of, children: [] });
const node = (of: string, ...children: Branch<string>[]): Branch<string> => ({ of, children });
const placesOf = (...trees: Branch<string>[]) =>
  Object.fromEntries(tidyTree(trees).map(({ of, across, depth }) => [of, [across, depth]]));

/** Trees of made-up shape, their nodes numbered in the order of reading. */
const { tree: shape } = fc.letrec<{ tree: Branch<null> }>((tie) => ({
  tree: fc.record({
    of: fc.constant(null),
    children: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constant([]),
      fc.array(tie("tree"), { maxLength: 5 }),
    ),
  }),
}));
const forest = fc.array(shape, { minLength: 1, maxLength: 4 }).map((shapes) => {
  let count = 0;
  const numbered = ({ children }: Branch<null>): Branch<number> => ({
    of: count++,
    children: children.map(numbered),
  });
  return shapes.map(numbered);
});
const everyNode = (trees: readonly Branch<number>[]): readonly Branch<number>[] =>
  trees.flatMap((tree) => [tree, ...everyNode(tree.children)]);
const byNumber = (stands: readonly Stand<number>[]) => new Map(stands.map((one) => [one.of, one]));
const near = 9;

describe("a tidy tree", () => {
  it("sets three children side by side and their parent over the middle one", () => {
    expect(placesOf(node("chief", leaf("a"), leaf("b"), leaf("c")))).toEqual({
      chief: [1, 0],
      a: [0, 1],
      b: [1, 1],
      c: [2, 1],
    });
  });

  it("spreads a small subtree evenly between two large ones", () => {
    const wide = (of: string) => node(of, leaf(`${of}1`), leaf(`${of}2`), leaf(`${of}3`));
    // The grandchildren take 0 to 5, so the outer two stand over 1 and 4, and the lone one in the middle of them.
    expect(placesOf(node("chief", wide("x"), leaf("lone"), wide("z")))).toMatchObject({
      x: [1, 1],
      lone: [2.5, 1],
      z: [4, 1],
      chief: [2.5, 0],
    });
  });

  it("keeps several roots apart, and draws nothing for nobody", () => {
    expect(placesOf(leaf("one"), leaf("two"))).toEqual({ one: [0, 0], two: [1, 0] });
    expect(tidyTree([])).toEqual([]);
  });

  it("lets nobody overlap and keeps the order in every row", () => {
    fc.assert(
      fc.property(forest, (trees) => {
        const rows = new Map<number, number[]>();
        // Within a row, the order of reading is the order from left to right.
        for (const { across, depth } of tidyTree(trees))
          rows.set(depth, [...(rows.get(depth) ?? []), across]);
        for (const row of rows.values())
          row.slice(1).forEach((across, at) => {
            expect(across - row[at]!).toBeGreaterThanOrEqual(1 - 1e-9);
          });
      }),
    );
  });

  it("stands every parent over the middle of the children, one row above them", () => {
    fc.assert(
      fc.property(forest, (trees) => {
        const stands = byNumber(tidyTree(trees));
        for (const { of, children } of everyNode(trees)) {
          if (children.length === 0) continue;
          const [first, last] = [stands.get(children[0]!.of)!, stands.get(children.at(-1)!.of)!];
          expect(stands.get(of)!.across).toBeCloseTo((first.across + last.across) / 2, near);
          expect(first.depth).toBe(stands.get(of)!.depth + 1);
        }
      }),
    );
  });

  it("begins at the left edge, and is mirrored when the order is", () => {
    const mirrored = ({ of, children }: Branch<number>): Branch<number> => ({
      of,
      children: [...children].reverse().map(mirrored),
    });
    fc.assert(
      fc.property(forest, (trees) => {
        const stands = tidyTree(trees);
        const width = Math.max(...stands.map(({ across }) => across));
        expect(Math.min(...stands.map(({ across }) => across))).toBe(0);
        const other = byNumber(tidyTree([...trees].reverse().map(mirrored)));
        for (const { of, across } of stands)
          expect(other.get(of)!.across).toBeCloseTo(width - across, near);
      }),
    );
  });

  it("draws equal subtrees alike wherever they hang", () => {
    const offsets = (stands: readonly Stand<number>[], from: number, count: number) => {
      const own = stands.filter(({ of }) => of >= from && of < from + count);
      return own.map(({ across }) => across - own[0]!.across);
    };
    fc.assert(
      fc.property(forest, ([tree]) => {
        const count = everyNode([tree!]).length;
        const shifted = (by: number) => {
          const move = ({ of, children }: Branch<number>): Branch<number> => ({
            of: of + by,
            children: children.map(move),
          });
          return move(tree!);
        };
        const stands = tidyTree([{ of: -1, children: [shifted(0), shifted(count)] }]);
        const [one, two] = [offsets(stands, 0, count), offsets(stands, count, count)];
        one.forEach((across, at) => expect(two[at]).toBeCloseTo(across, near));
      }),
    );
  });
});
