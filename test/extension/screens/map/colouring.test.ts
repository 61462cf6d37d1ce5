/** What the colours and shapes of the map say. */
import { describe, expect, it } from "vitest";
import type { AccountId } from "#core";
import { byGroup, byQuadrant } from "../../../../extension/screens/map/colouring.ts";
import { at, id, score } from "./places.ts";

const place = (account: string) => at(account, score(20), score(80));

describe("accounts by group", () => {
  const accounts = ["a", "b", "c", "d"].map(place);
  const industry = new Map<AccountId, string>([
    [id("a"), "Pumps"],
    [id("b"), "Glass"],
    [id("c"), "Glass"],
  ]);
  const { groups, markOf } = byGroup(accounts, industry);

  it("are listed with the largest group first and the unknown last", () => {
    expect(groups.map(({ kind, value, count }) => [kind, value, count])).toEqual([
      ["group", "Glass", 2],
      ["group", "Pumps", 1],
      ["unknown", "", 1],
    ]);
  });

  it("look alike within a group, and differ in shape as well as in colour between groups", () => {
    const [a, b, c, d] = accounts.map(markOf);
    expect(b).toEqual(c);
    expect(new Set([a!.shape, b!.shape, d!.shape]).size).toBe(3);
    expect(new Set([a!.hue, b!.hue, d!.hue]).size).toBe(3);
  });

  it("share one look where the groups are more than can be told apart", () => {
    const many = Array.from({ length: 12 }, (_, index) => place(`x${index}`));
    const own = new Map(many.map(({ accountId }, index) => [accountId, `Group ${index}`]));
    const { groups } = byGroup(many, own);
    expect(groups.filter(({ kind }) => kind === "group")).toHaveLength(7);
    expect(groups.at(-1)).toMatchObject({ kind: "others", count: 5 });
  });

  it("keep the order of their names where that means something", () => {
    const levels = new Map([
      [id("a"), "C"],
      [id("b"), "A"],
      [id("c"), "C"],
    ]);
    expect(byGroup(accounts, levels, "alphabet").groups.map(({ value }) => value)).toEqual([
      "A",
      "C",
      "",
    ]);
  });

  it("keep the order of the method where the values have one, whatever their sizes", () => {
    const phases = new Map([
      [id("a"), "加强"],
      [id("b"), "建立"],
      [id("c"), "加强"],
    ]);
    const { groups } = byGroup(accounts, phases, ["建立", "稳定", "加强"]);
    expect(groups.map(({ value }) => value)).toEqual(["建立", "加强", ""]);
  });
});

describe("accounts by quadrant", () => {
  it("have the colour of their quadrant", () => {
    expect(byQuadrant.markOf(place("a"))).toEqual({ shape: "circle", hue: "attack" });
  });
});
