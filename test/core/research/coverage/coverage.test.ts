import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accountProfile,
  type CoveredFact,
  coverageOf,
  coverageStates,
  propertyGroups,
  propertyKeys,
  propertyOf,
  sourcesToTry,
} from "#core";
import { day, observation } from "../../made-up.ts";

const fact = (
  property: CoveredFact["property"],
  changes: Partial<CoveredFact> = {},
): CoveredFact => ({
  property,
  isStale: false,
  conflictsWith: [],
  ...changes,
});
const groupOf = (facts: readonly CoveredFact[], group: string) =>
  coverageOf(facts).find((each) => each.group === group)!;

describe("coverage", () => {
  test("of an account as its profile shows it", () => {
    const profile = accountProfile(
      [
        observation("1", { property: "employees", value: "860" }),
        observation("2", { property: "employees", value: "900" }),
        observation("3", { property: "revenue", value: "12 million EUR" }),
      ],
      day("2027-01-01"),
    );
    const size = groupOf(profile, "size");
    expect(size).toEqual({
      group: "size",
      known: ["revenue"],
      stale: [],
      disputed: ["employees"],
      unknown: ["reach", "branches", "industry-rank"],
      share: 0.2,
    });
    // Both were seen on 2 March 2026; a year and a day later they want checking.
    const later = accountProfile([observation("3", { property: "revenue" })], day("2027-03-04"));
    expect(groupOf(later, "size").stale).toEqual(["revenue"]);
  });

  test("one fresh value of several makes a property known", () => {
    const facts = [
      fact("products", { isStale: true }),
      fact("products"),
      fact("customers", { isStale: true }),
    ];
    expect(groupOf(facts, "operations")).toMatchObject({
      known: ["products"],
      stale: ["customers"],
    });
  });

  test("never asks for what is personal", () => {
    const people = groupOf([], "people").unknown;
    expect(people).toEqual([
      "executives",
      "contacts",
      "contact-name",
      "position",
      "department",
      "business-phone",
      "business-email",
      "duties",
    ]);
  });
});

describe("the sources to try", () => {
  test("are the most likely ones of what is missing, the most telling first", () => {
    const [best, ...others] = sourcesToTry(coverageOf([]));
    expect(others.every(({ properties }) => properties.length <= best!.properties.length)).toBe(
      true,
    );
    const imprint = sourcesToTry(coverageOf([])).find(({ page }) => page === "imprint");
    expect(imprint?.properties).toEqual([
      "scope",
      "legal-name",
      "trade-name",
      "registration-number",
      "icp-number",
      "vat-number",
    ]);
  });

  test("leave out what is known", () => {
    const facts = propertyKeys.map((key) => fact(key));
    expect(sourcesToTry(coverageOf(facts))).toEqual([]);
  });
});

describe("laws", () => {
  const facts = fc.array(
    fc.record({
      property: fc.constantFrom(...propertyKeys),
      isStale: fc.boolean(),
      conflictsWith: fc.constantFrom([], [observation("x")]),
    }),
    { maxLength: 60 },
  );
  const wanted = propertyKeys.filter(
    (key) => !propertyOf(key).personal && propertyOf(key).group !== "needs",
  );

  test("every property that counts stands in exactly one list of its own group", () => {
    fc.assert(
      fc.property(facts, (all) => {
        const coverage = coverageOf(all);
        expect(coverage.map(({ group }) => group)).toEqual(propertyGroups);
        const listed = coverage.flatMap((each) => coverageStates.flatMap((state) => each[state]));
        expect([...listed].sort()).toEqual([...wanted].sort());
        for (const each of coverage)
          for (const key of coverageStates.flatMap((state) => each[state]))
            expect(propertyOf(key).group).toBe(each.group);
      }),
    );
  });

  test("one more fact never lowers a share, and each missing property is asked for once", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...propertyKeys), (all, property) => {
        const [before, after] = [coverageOf(all), coverageOf([...all, fact(property)])];
        before.forEach(({ share }, at) => expect(after[at]!.share).toBeGreaterThanOrEqual(share));
        const asked = sourcesToTry(before).flatMap(({ properties }) => properties);
        const missing = before.flatMap(({ unknown, stale, disputed }) => [
          ...unknown,
          ...stale,
          ...disputed,
        ]);
        expect([...asked].sort()).toEqual([...missing].sort());
      }),
    );
  });
});
