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
