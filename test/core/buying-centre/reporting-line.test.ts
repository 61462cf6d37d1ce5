import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleOf, type ContactId, type IsoInstant, reportingLines, type Stakeholder } from "#core";
import { stakeholder } from "../made-up.ts";

const id = (name: string) => name as ContactId;
const reports = (who: string, to: string, day = "2026-03-02"): Stakeholder =>
  stakeholder(who, { reportsTo: id(to), assessedAt: `${day}T12:00:00Z` as IsoInstant });
const drawn = (...people: Stakeholder[]) => {
  const { bossOf, refused } = reportingLines(people);
  return { bossOf: Object.fromEntries(bossOf), refused };
};

describe("reporting lines", () => {
  it("lead to people who are known, and several may have nobody above them", () => {
    const people = [
      reports("wu", "lin"),
      stakeholder("lin"),
      reports("ma", "gone"),
      stakeholder("ye"),
    ];
    expect(drawn(...people)).toEqual({ bossOf: { wu: "lin" }, refused: [] });
  });

  it("that nobody can have are left out: to oneself", () => {
    expect(drawn(reports("wu", "wu"))).toEqual({ bossOf: {}, refused: ["wu"] });
  });

  it("keep what is older when a newer one closes a circle", () => {
    const people = [
      reports("wu", "lin", "2026-03-03"),
      reports("lin", "chen", "2026-03-01"),
      reports("chen", "wu", "2026-03-02"),
    ];
    expect(drawn(...people)).toEqual({ bossOf: { lin: "chen", chen: "wu" }, refused: ["wu"] });
  });

  it("never lead anybody back to the same person, in whatever order they were written", () => {
    const names = ["a", "b", "c", "d", "e", "f"];
    const lines = fc.array(fc.constantFrom(...names), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(lines, (bosses) => {
        const people = names.map((name, at) => reports(name, bosses[at]!));
        const { bossOf, refused } = reportingLines(people);
        expect(bossOf.size + refused.length).toBe(names.length);
        for (const name of names) {
          const seen = new Set<ContactId>();
          for (let one = bossOf.get(id(name)); one; one = bossOf.get(one)) {
            expect(seen.has(one)).toBe(false);
            seen.add(one);
          }
          expect(seen.has(id(name))).toBe(false);
        }
        expect(reportingLines([...people].reverse())).toEqual({ bossOf, refused });
      }),
    );
  });
});

describe("the circle that a line would close", () => {
  const bossOf = new Map([
    [id("wu"), id("lin")],
    [id("lin"), id("chen")],
  ]);

  it("is told from the person upward and back", () => {
    expect(circleOf(bossOf, id("chen"), id("wu"))).toEqual(["chen", "wu", "lin", "chen"]);
    expect(circleOf(bossOf, id("ma"), id("ma"))).toEqual(["ma", "ma"]);
  });

  it("isn't there for a line that leads out", () => {
    expect(circleOf(bossOf, id("wu"), id("chen"))).toBeUndefined();
  });

  it("is none of this line when the circle was there before, further up", () => {
    const broken = new Map([
      [id("x"), id("y")],
      [id("y"), id("x")],
    ]);
    expect(circleOf(broken, id("wu"), id("x"))).toBeUndefined();
  });
});
