import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ConditionId,
  listOf,
  processLists,
  type ProcessList,
  standardContent,
  withItem,
  withItemChanged,
  withItemMoved,
  withoutItem,
} from "#core";

const lists = fc
  .tuple(fc.nat(7), fc.constantFrom(...processLists, "signs" as const))
  .map(([stage, of]) => ({ stage, of }) as ProcessList);
const id = (text: string) => text as ConditionId;

describe("editing a process", () => {
  it("touches one list only", () => {
    fc.assert(
      fc.property(lists, lists, (edited, other) => {
        fc.pre(edited.stage !== other.stage || edited.of !== other.of);
        const after = withItem(standardContent, edited, id("new"));
        expect(listOf(after, other)).toBe(listOf(standardContent, other));
        expect(listOf(after, edited).at(-1)).toEqual({ id: "new", text: {} });
      }),
    );
  });

  it("adding and taking away again changes nothing", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const back = withoutItem(withItem(standardContent, list, id("new")), list, id("new"));
        expect(back).toEqual(standardContent);
      }),
    );
  });

  it("moving loses nobody, goes at most to the end, and can be taken back", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: -9, max: 9 }), (list, by) => {
        const [first] = listOf(standardContent, list);
        const moved = withItemMoved(standardContent, list, first!.id, by);
        const items = listOf(moved, list);
        expect(new Set(items)).toEqual(new Set(listOf(standardContent, list)));
        expect(items.indexOf(first!)).toBe(Math.min(items.length - 1, Math.max(0, by)));
        expect(withItemMoved(moved, list, first!.id, -99)).toEqual(standardContent);
      }),
    );
  });

  it("rewording keeps the id, so that what was ticked still counts", () => {
    const list: ProcessList = { stage: 0, of: "milestones" };
    const [first, ...rest] = listOf(standardContent, list);
    const after = withItemChanged(standardContent, list, { ...first!, text: { en: "Ours" } });
    expect(listOf(after, list)).toEqual([{ id: first!.id, text: { en: "Ours" } }, ...rest]);
  });
});
