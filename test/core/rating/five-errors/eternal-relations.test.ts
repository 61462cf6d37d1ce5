import { describe, expect, test } from "vitest";
import { eternalRelationsCheck } from "#core";
import { day } from "../../made-up.ts";
import { purchase, score, watch, watched } from "../../made-up-portfolio.ts";

const friend = (id: string, changes: Parameters<typeof watched>[1] = {}) =>
  watched(id, { relationship: score(80), ...changes });

describe("friends", () => {
  test("a friend who orders no more, whom nobody sees and nobody rates, is named with all three signs", () => {
    const lost = friend("lost", {
      ratedOn: day("2024-01-01"),
      lastActivity: day("2025-01-01"),
      lastOrder: day("2025-03-01"),
      purchases: ["2025-01-01", "2025-02-01", "2025-03-01"].map((on) => purchase("lost", on, 9)),
    });
    const stale = friend("stale", { ratedOn: day("2025-06-30") });
    const { looked, friends } = eternalRelationsCheck(watch([stale, lost, friend("true")]));
    expect(looked).toBe(3);
    expect(friends.map(({ account, signs }) => [account.accountId, signs])).toEqual([
      ["lost", ["order-overdue", "no-contact", "rating-old"]],
      ["stale", ["rating-old"]],
    ]);
    // Ordered every 31 and 28 days; away for 487.
    expect(friends[0]!.habit).toMatchObject({ usual: 29.5, longest: 31, since: 487 });
  });

  test("an order is a contact too", () => {
    const ordered = friend("a", { lastActivity: undefined, lastOrder: day("2026-01-01") });
    expect(eternalRelationsCheck(watch([ordered])).friends).toEqual([]);
  });
});

describe("enemies", () => {
  const enemy = (id: string, potential: Parameters<typeof score>[0], lastActivity?: string) =>
    watched(id, {
      relationship: score(10),
      potential: score(potential),
      lastActivity: lastActivity === undefined ? undefined : day(lastActivity),
    });

  test("weak relationships of high potential that nobody has tried for a year were written off", () => {
    const { enemies } = eternalRelationsCheck(
      watch([
        enemy("off", 70),
        enemy("old", 70, "2025-06-30"),
        enemy("tried", 70, "2025-07-02"),
        enemy("poor", 20),
      ]),
    );
    expect(enemies.map(({ account }) => account.accountId)).toEqual(["off", "old"]);
  });

  test("a relationship that nobody has rated is neither friend nor enemy", () => {
    const unknown = watched("a", {
      relationship: score([0, 100]),
      lastActivity: undefined,
      ratedOn: undefined,
    });
    expect(eternalRelationsCheck(watch([unknown]))).toEqual({
      looked: 0,
      friends: [],
      enemies: [],
    });
  });

  test("a relationship that could lie on either side of the line is no belief", () => {
    const open = watched("a", {
      relationship: score([30, 70]),
      lastActivity: undefined,
      ratedOn: undefined,
    });
    const rich = { ...open, potential: score(90) };
    expect(eternalRelationsCheck(watch([rich]))).toEqual({ looked: 1, friends: [], enemies: [] });
  });
});
