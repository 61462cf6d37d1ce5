import fc from "fast-check";
import { expect, test } from "vitest";
import { stances, supportSurface } from "#core";

// (8·1 + 4·0.5 + 3·0 + 5·(-1)) / 20 = 0.25
test("influence weighs the stances", () => {
  expect(
    supportSurface([
      { influence: 8, stance: "ally" },
      { influence: 4, stance: "supporter" },
      { influence: 3, stance: "neutral" },
      { influence: 5, stance: "opponent" },
    ]),
  ).toBe(0.25);
});

test("people whose influence or stance is unknown don't count, nor does nobody", () => {
  expect(
    supportSurface([{ influence: 2, stance: "ally" }, { influence: 9 }, { stance: "opponent" }]),
  ).toBe(1);
  expect(supportSurface([])).toBeUndefined();
  expect(supportSurface([{ influence: 0, stance: "ally" }])).toBeUndefined();
});

test("the surface lies between all against us and all for us", () => {
  const person = fc.record({
    influence: fc.integer({ min: 1, max: 10 }),
    stance: fc.constantFrom(...stances),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 1 }), (people) => {
      const surface = supportSurface(people)!;
      expect(Math.abs(surface)).toBeLessThanOrEqual(1);
      expect(
        supportSurface([...people, { influence: 10, stance: "ally" }])!,
      ).toBeGreaterThanOrEqual(surface);
    }),
  );
});

test("a better stance never lowers the surface, and a worse one never raises it", () => {
  const person = fc.record({
    influence: fc.integer({ min: 0, max: 10 }),
    stance: fc.constantFrom(...stances),
  });
  const crowd = fc.array(person, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(crowd, fc.nat(), fc.constantFrom(...stances), (people, place, stance) => {
      const at = place % people.length;
      const changed = people.map((one, index) => (index === at ? { ...one, stance } : one));
      const [before, after] = [supportSurface(people), supportSurface(changed)];
      if (before === undefined || after === undefined) return;
      // The stances stand in the order from ally to opponent.
      const isBetter = stances.indexOf(stance) <= stances.indexOf(people[at]!.stance);
      if (isBetter) expect(after).toBeGreaterThanOrEqual(before);
      else expect(after).toBeLessThanOrEqual(before);
    }),
  );
});

test("the order of people changes nothing, nor does a stronger measure of influence", () => {
  const people = [
    { influence: 2, stance: "ally" },
    { influence: 3, stance: "opponent" },
    { influence: 5, stance: "supporter" },
  ] as const;
  // (2 − 3 + 2.5) / 10
  expect(supportSurface(people)).toBeCloseTo(0.15, 12);
  expect(supportSurface([...people].reverse())).toBeCloseTo(0.15, 12);
  const doubled = people.map((one) => ({ ...one, influence: 2 * one.influence }));
  expect(supportSurface(doubled)).toBeCloseTo(0.15, 12);
});
