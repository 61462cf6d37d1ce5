import { describe, expect, it } from "vitest";
import { type AccountId, nameTags } from "#core";
import { at, score, texts, thresholds } from "../drawn.ts";

const size = { width: 600, height: 400 };
const room = { size, texts, radiusOf: () => 6 };
const crowd = Array.from({ length: 30 }, (_, index) =>
  at(`Northern Works ${index}`, score(50), score(50)),
);

describe("the names on the map", () => {
  it("stand beside their points, by a distance that stays when the map is moved", () => {
    const near = nameTags([at("Acme", score(50), score(50))], thresholds, room);
    const window = { relationship: { low: 40, high: 100 }, potential: { low: 40, high: 100 } };
    const moved = nameTags([at("Acme", score(50), score(50))], thresholds, {
      ...room,
      size: { ...size, window },
    });
    expect(near.get("Acme" as AccountId)).toMatchObject({ text: "Acme", dx: 10, anchor: "start" });
    expect(moved).toEqual(near);
  });

  it("are those of the accounts that come first, where not all have room", () => {
    const last = crowd[29]!.accountId;
    const without = nameTags(crowd, thresholds, room);
    const tags = nameTags(crowd, thresholds, { ...room, first: new Set([last]) });
    expect(without.size).toBeLessThan(30);
    expect(tags.has(last)).toBe(true);
  });

  it("have as much room as was measured", () => {
    const wide = nameTags(crowd, thresholds, { ...room, measure: (text) => 40 * text.length });
    expect(wide.size).toBeLessThan(nameTags(crowd, thresholds, room).size);
  });
});
