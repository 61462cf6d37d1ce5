import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareScreenings,
  mapScores,
  type ScreenedAccount,
  screening,
  starterCriteria,
  stateOf,
  type TargetCriterion,
  targetClasses,
} from "#core";

const at = (points: number) => ({ low: points, high: points });
const open = { low: 0, high: 100 };

function account(changes: {
  readonly facts?: Readonly<Record<string, readonly string[]>>;
  readonly potential?: ScreenedAccount["scores"]["purchase-potential"];
  readonly relationship?: ScreenedAccount["scores"]["purchase-potential"];
  readonly metrics?: ScreenedAccount["metrics"];
  readonly answers?: ScreenedAccount["answers"];
}): ScreenedAccount {
  return {
    values: (property) => changes.facts?.[property] ?? [],
    scores: {
      "purchase-potential": changes.potential ?? open,
      "business-relationship": changes.relationship ?? open,
    },
    metrics: changes.metrics ?? {},
    answers: changes.answers ?? {},
  };
}

const criterion = (changes: Partial<TargetCriterion>): TargetCriterion => ({
  key: "k",
  name: {},
  class: "target",
  speaksFor: "benefit",
  ...changes,
});

describe("one criterion", () => {
  test.each([
    [["860"], "met"],
    [["1,120"], "met"],
    [["120"], "failed"],
    [["1.2万人"], "met"],
    [["a handful of people"], "unknown"],
    [[], "unknown"],
  ] as const)("at least 200 employees, and known are %o: %s", (employees, state) => {
    const found = account({ facts: { employees } });
    expect(stateOf(criterion({ property: "employees", atLeast: 200 }), found)).toBe(state);
  });

  test("a bound below is not included, the one from is", () => {
    const between = criterion({ property: "employees", atLeast: 200, below: 500 });
    expect(stateOf(between, account({ facts: { employees: ["200"] } }))).toBe("met");
    expect(stateOf(between, account({ facts: { employees: ["500"] } }))).toBe("failed");
  });

  test("one of the words must occur, in any case", () => {
    const words = criterion({
      property: "industry",
      words: ["pump", "水务"],
    });
    expect(stateOf(words, account({ facts: { industry: ["Industrial Pumps"] } }))).toBe("met");
    expect(stateOf(words, account({ facts: { industry: ["水务工程"] } }))).toBe("met");
    expect(stateOf(words, account({ facts: { industry: ["Bakeries"] } }))).toBe("failed");
    expect(stateOf(words, account({}))).toBe("unknown");
  });

  test("without bounds or words the fact must be known", () => {
    const plan = criterion({ property: "purchase-plans" });
    expect(stateOf(plan, account({ facts: { "purchase-plans": ["A second line"] } }))).toBe("met");
    expect(stateOf(plan, account({}))).toBe("unknown");
  });

  test("a score decides only when its whole interval lies on one side", () => {
    const potential = criterion({
      score: "purchase-potential",
      atLeast: 40,
    });
    expect(stateOf(potential, account({ potential: { low: 40, high: 70 } }))).toBe("met");
    expect(stateOf(potential, account({ potential: { low: 10, high: 39 } }))).toBe("failed");
    expect(stateOf(potential, account({ potential: { low: 30, high: 70 } }))).toBe("unknown");
    const narrow = { ...potential, below: 60 };
    expect(stateOf(narrow, account({ potential: { low: 20, high: 80 } }))).toBe("unknown");
    expect(stateOf(narrow, account({ potential: { low: 60, high: 80 } }))).toBe("failed");
  });

  test("a metric and a test of the key account are asked as they are", () => {
    const sales = criterion({ metric: "sales", atLeast: 1000 });
    expect(stateOf(sales, account({ metrics: { sales: 1000 } }))).toBe("met");
    expect(stateOf(sales, account({}))).toBe("unknown");
    const again = criterion({ test: "recurring" });
    expect(stateOf(again, account({ answers: { recurring: false } }))).toBe("failed");
  });
});

describe("the class of an account by the starter criteria", () => {
  const facts = { employees: ["860"], "purchase-plans": ["A second line"] };

  test("all met: A-class, all benefit and no risk", () => {
    expect(
      screening(
        starterCriteria,
        account({ facts, potential: at(80), relationship: at(60), answers: { recurring: true } }),
      ),
    ).toMatchObject({ class: "a-class", couldBe: "a-class", isSure: true, benefit: 1, risk: 0 });
  });

  // Known: size, plan, fit at 60, access. High potential fails: 2 of 3 benefits. Recurring is open: half of a third of the risk.
  test("a criterion of the A-class failed: a potential account for sure", () => {
    const found = screening(
      starterCriteria,
      account({ facts, potential: at(60), relationship: at(60) }),
    );
    expect(found).toMatchObject({ class: "potential", couldBe: "potential", isSure: true });
    expect(found.benefit).toBeCloseTo(2 / 3, 9);
    expect(found.risk).toBeCloseTo(1 / 6, 9);
  });

  test("nothing known: no class yet, and any is possible", () => {
    expect(screening(starterCriteria, account({}))).toMatchObject({
      class: undefined,
      couldBe: "a-class",
      isSure: false,
      benefit: 0.5,
      risk: 0.5,
    });
  });

  test("too small: no target, whatever else is good", () => {
    expect(
      screening(starterCriteria, account({ facts: { employees: ["12"] }, potential: at(90) })),
    ).toMatchObject({ class: undefined, couldBe: undefined, isSure: true });
  });

  test("without criteria nobody is screened", () => {
    expect(screening([], account({})).class).toBeUndefined();
  });
});

describe("laws", () => {
  const score = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const criteria = fc.array(
    fc.record({
      class: fc.constantFrom(...targetClasses),
      speaksFor: fc.constantFrom("benefit" as const, "risk" as const),
      score: fc.constantFrom(...mapScores),
      atLeast: fc.integer({ min: 0, max: 100 }),
    }),
    { maxLength: 6 },
  );
  const rung = (reached: (typeof targetClasses)[number] | undefined) =>
    reached ? targetClasses.indexOf(reached) : -1;

  test("as facts arrive the class can only rise, what is possible only fall, until they meet", () => {
    fc.assert(
      fc.property(
        criteria,
        score,
        score,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (set, x, y, where) => {
          const full = set.map((one) => criterion(one));
          const before = screening(full, account({ potential: x, relationship: y }));
          const found = at(x.low + where * (x.high - x.low));
          const after = screening(full, account({ potential: found, relationship: y }));
          expect(rung(after.class)).toBeGreaterThanOrEqual(rung(before.class));
          expect(rung(after.couldBe)).toBeLessThanOrEqual(rung(before.couldBe));
          const known = screening(full, account({ potential: found, relationship: at(y.high) }));
          expect(known.isSure).toBe(true);
        },
      ),
    );
  });

  test("most benefit at least risk stands first within a class, and a higher class before a lower", () => {
    const place = (reached: "target" | "a-class", benefit: number, risk: number) => ({
      class: reached,
      couldBe: reached,
      benefit,
      risk,
    });
    const sorted = [
      place("target", 1, 0),
      place("a-class", 0.2, 0.9),
      place("a-class", 0.9, 0.1),
    ].toSorted(compareScreenings);
    expect(sorted.map(({ class: reached, benefit }) => [reached, benefit])).toEqual([
      ["a-class", 0.9],
      ["a-class", 0.2],
      ["target", 1],
    ]);
  });
});
