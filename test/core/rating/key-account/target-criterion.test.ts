import { expect, test } from "vitest";
import { starterCriteria, TargetCriterion, targetClasses, textIn } from "#core";

test("the starter criteria are valid, named in both languages and of every class", () => {
  for (const one of starterCriteria) {
    expect(TargetCriterion.safeParse(one).success).toBe(true);
    expect(textIn(one.name, "en")).not.toBe(textIn(one.name, "zh"));
  }
  for (const one of targetClasses)
    expect(
      new Set(starterCriteria.filter((own) => own.class === one).map((own) => own.speaksFor)),
    ).toEqual(new Set(["benefit", "risk"]));
  expect(new Set(starterCriteria.map(({ key }) => key)).size).toBe(starterCriteria.length);
});

test("a criterion asks for one thing that exists", () => {
  const { property: _property, ...nothing } = starterCriteria[0]!;
  for (const odd of [
    { ...nothing, property: "horoscope" },
    { ...nothing, property: "employees", metric: "sales" },
    nothing,
  ])
    expect(TargetCriterion.safeParse(odd).success).toBe(false);
});
