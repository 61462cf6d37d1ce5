/** Which accounts the map shows. */
import { describe, expect, it } from "vitest";
import type { Account } from "#core";
import {
  countsOf,
  everybody,
  filtered,
  type MapFilter,
  NOBODY,
} from "../../../../extension/screens/map/map-choice.ts";
import { account } from "../../../core/made-up.ts";
import { at, id, score } from "./places.ts";

const accounts: readonly Account[] = [
  account("a", { name: "Harbour Pumps", owner: "Lin" }),
  account("b", { name: "Alder Glass", owner: "Maud" }),
  account("c", { name: "Kestrel Pumps" }),
  account("d", { name: "Nobody rated" }),
];
const placements = [
  at("a", score(20), score(80)),
  at("b", score(40, 60), score(80)),
  at("c", score(70), score(10)),
  at(
    "d",
    { low: 0, high: 100, midpoint: 50, known: 0 },
    { low: 0, high: 100, midpoint: 50, known: 0 },
  ),
];
const records = {
  accounts: new Map(accounts.map((one) => [one.id, one])),
  tags: new Map([
    [id("a"), ["fair", "pilot"]],
    [id("c"), ["fair"]],
  ]),
};
const shown = (filter: Partial<MapFilter>): string =>
  filtered(placements, records, { ...everybody, ...filter })
    .map(({ accountId }) => accountId)
    .join("");

describe("the filter of the map", () => {
  it.each<[string, Partial<MapFilter>, string]>([
    ["leaves out those that nobody has rated", {}, "abc"],
    ["shows them on request", { withUnrated: true }, "abcd"],
    ["finds words of the name", { text: "pumps" }, "ac"],
    ["finds an owner", { owner: "Maud" }, "b"],
    ["finds those that nobody owns", { owner: NOBODY }, "c"],
    ["finds a quadrant", { quadrant: "comfort-zone" }, "c"],
    ["finds the sure ones", { certainty: "sure" }, "ac"],
    ["finds the undecided ones", { certainty: "undecided" }, "b"],
    ["finds a tag", { tag: "fair" }, "ac"],
    ["combines conditions", { tag: "fair", text: "harbour" }, "a"],
  ])("%s", (_, filter, expected) => {
    expect(shown(filter)).toBe(expected);
  });
});

it("counts the accounts of each quadrant", () => {
  expect(countsOf(placements.slice(0, 3))).toEqual({
    attack: 1,
    defend: 1,
    "fished-out": 0,
    "comfort-zone": 1,
  });
});
