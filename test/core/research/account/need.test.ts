import { describe, expect, test } from "vitest";
import { type Contact, type IsoInstant, needsOf, type Observation } from "#core";
import { day, observation, withdrawal } from "../../made-up.ts";

const today = day("2026-03-10");
const need = (id: string, changes: Partial<Observation> = {}): Observation =>
  observation(id, { property: "implicit-need", value: "The seals leak again", ...changes });
const explicit = (id: string, changes: Partial<Observation> = {}): Observation =>
  need(id, { property: "explicit-need", value: "Seals that last a year", ...changes });
const converted = explicit("n2", {
  conversion: {
    from: "n1" as Observation["id"],
    on: day("2026-03-05"),
    how: "Asked what a standstill costs",
  },
});
const valuesOf = (...of: Parameters<typeof needsOf>) =>
  needsOf(...of).map(({ fact }) => fact.holds.value);

describe("the needs of an account", () => {
  test("are nothing but needs, the explicit ones first", () => {
    const other = observation("o", { property: "problem-to-solve", value: "Leaks" });
    expect(valuesOf([need("n1"), other, explicit("n2")], today)).toEqual([
      "Seals that last a year",
      "The seals leak again",
    ]);
  });

  test("of one kind have the one seen last on top", () => {
    const later = need("n3", {
      value: "Nobody answers at night",
      observedAt: "2026-03-07T12:00:00Z" as IsoInstant,
    });
    expect(valuesOf([need("n1"), later], today)).toEqual([
      "Nobody answers at night",
      "The seals leak again",
    ]);
  });

  test("belong to the company or to a person, and the same words of two are two needs", () => {
    const c1 = "c1" as Contact["id"];
    const found = needsOf([need("n1"), need("n2", { contactId: c1 })], today);
    expect(found.map(({ contactId }) => contactId)).toEqual([undefined, c1]);
  });

  test("about another term of the contract are other needs", () => {
    const price = explicit("n1", { value: "Ten per cent less", term: "unit-price" });
    const total = explicit("n2", { value: "Ten per cent less", term: "total-price" });
    expect(needsOf([price, total], today)).toHaveLength(2);
  });

  test("that are old ask to be checked again after a quarter", () => {
    const isStale = (on: string) => needsOf([need("n1")], day(on))[0]?.fact.isStale;
    expect([isStale("2026-06-01"), isStale("2026-06-02")]).toEqual([false, true]);
  });
});

describe("a conversion", () => {
  test("keeps both needs and says how and when one came from the other", () => {
    const [second, first] = needsOf([need("n1"), converted], today);
    expect(second).toMatchObject({
      kind: "explicit-need",
      conversion: { on: "2026-03-05", how: "Asked what a standstill costs" },
      from: { holds: { id: "n1" } },
      isConverted: false,
    });
    expect(first).toMatchObject({ kind: "implicit-need", isConverted: true });
  });

  test("finds the implicit need also when it was confirmed since by another source", () => {
    const again = need("n9", { observedAt: "2026-03-08T12:00:00Z" as IsoInstant });
    const [second] = needsOf([need("n1"), again, converted], today);
    expect(second?.from?.holds.id).toBe("n9");
  });

  test("stays when the explicit need is said again by somebody else", () => {
    const again = explicit("n8", { readBy: { kind: "person", name: "Lin" } });
    expect(needsOf([need("n1"), converted, again], today)[0]?.conversion?.from).toBe("n1");
  });

  test("that is withdrawn leaves the implicit need open; one of a forgotten need keeps its words", () => {
    const [left] = needsOf([need("n1"), converted], today, [withdrawal("w", "n2")]);
    expect(left).toMatchObject({ kind: "implicit-need", isConverted: false });
    const [alone] = needsOf([converted], today);
    expect(alone).toMatchObject({ conversion: { from: "n1" }, from: undefined });
  });
});
