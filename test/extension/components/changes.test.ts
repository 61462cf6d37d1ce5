/** What is changed on a screen stays changed, however late the store's answers come. */
import { describe, expect, it } from "vitest";
import {
  changed,
  type Changes,
  failed,
  saved,
  unconfirmed,
  withChanges,
} from "../../../extension/components/changes.ts";

interface Lines {
  readonly potential: number;
  readonly relationship: number;
}
const stored: Lines = { potential: 39, relationship: 55 };
const nothing: Changes<Lines> = {};

describe("two changes in a row", () => {
  const both = changed(changed(nothing, { potential: 50 }), { relationship: 50 });

  it("are both shown before the store has answered at all", () => {
    expect(withChanges(stored, both)).toEqual({ potential: 50, relationship: 50 });
  });

  it("outlive an answer that is older than they are", () => {
    const taken = saved(saved(both, { potential: 50 }), { relationship: 50 });
    const older = { potential: 39, relationship: 55 };
    expect(withChanges(older, unconfirmed(taken, older))).toEqual({
      potential: 50,
      relationship: 50,
    });
    const halfway = { potential: 50, relationship: 55 };
    const left = unconfirmed(taken, halfway);
    expect(Object.keys(left)).toEqual(["relationship"]);
    expect(withChanges(halfway, left)).toEqual({ potential: 50, relationship: 50 });
  });

  it("are let go once the store says the same, so that others' changes show again", () => {
    const taken = saved(saved(both, { potential: 50 }), { relationship: 50 });
    const left = unconfirmed(taken, { potential: 50, relationship: 50 });
    expect(left).toEqual({});
    expect(withChanges({ potential: 20, relationship: 30 }, left)).toEqual({
      potential: 20,
      relationship: 30,
    });
  });
});

it("an answer that says the same by chance confirms nothing before the change is saved", () => {
  const back = changed(changed(nothing, { potential: 50 }), { potential: 39 });
  expect(unconfirmed(back, stored)).toBe(back);
});

it("a save that ends late says nothing of what was changed since", () => {
  const again = changed(changed(nothing, { potential: 50 }), { potential: 51 });
  const ended = saved(again, { potential: 50 });
  expect(unconfirmed(ended, { ...stored, potential: 51 })).toEqual(ended);
  expect(withChanges(stored, failed(again, { potential: 50 }))).toMatchObject({ potential: 51 });
});

it("a change that could not be saved shows what holds again, and leaves the others", () => {
  const both = changed(changed(nothing, { potential: 50 }), { relationship: 50 });
  expect(withChanges(stored, failed(both, { potential: 50 }))).toEqual({
    potential: 39,
    relationship: 50,
  });
});
