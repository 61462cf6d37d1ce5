import { expect, test } from "vitest";
import {
  type Factor,
  type FactorId,
  isUnchanged,
  type Scale,
  scaleChanges,
  withFactor,
  withFactorChanged,
  withFactorMoved,
  withoutFactor,
} from "#core";
import { factor, scale } from "../../made-up.ts";

const first = scale([60, 40]);
const [one, two] = first.factors as [Factor, Factor];
const changed = (to: Partial<Factor>): Scale => withFactorChanged(first, { ...one, ...to });
const names = (pairs: readonly { readonly after: Factor }[]) =>
  pairs.map(({ after }) => after.name.en);

test("a version that says the same is told as such", () => {
  const same = { ...first, id: "s2" as Scale["id"], replaces: first.id };
  expect(isUnchanged(scaleChanges(first, same))).toBe(true);
});

const told: readonly (readonly [string, Scale, keyof ReturnType<typeof scaleChanges>])[] = [
  ["another name", changed({ name: { en: "f1 renamed" } }), "renamed"],
  ["another weight", changed({ weight: 10 as Factor["weight"] }), "weighted"],
  ["other points", changed({ levels: factor("f1", 60, [0, 10, 20, 30, 100]).levels }), "regraded"],
  ["another fact that rates it", changed({ property: "employees" }), "rebound"],
  ["another definition", changed({ definition: { en: "Something else" } }), "redefined"],
];
test.each(told)("%s of a factor is told, and nothing else", (_, version, kind) => {
  const changes = scaleChanges(first, version);
  for (const list of ["renamed", "weighted", "regraded", "rebound", "redefined"] as const)
    expect(changes[list]).toHaveLength(list === kind ? 1 : 0);
  expect(changes).toMatchObject({ added: [], gone: [], isReordered: false, hasOtherName: false });
});

test("factors that came and went are told, and those that changed places", () => {
  const other = withFactorMoved(withFactor(first, factor("f3", 10)), "f3" as FactorId, -2);
  const changes = scaleChanges(first, withoutFactor(other, two.id));
  expect(changes.added.map(({ id }) => id)).toEqual(["f3"]);
  expect(changes.gone.map(({ id }) => id)).toEqual(["f2"]);
  expect(changes.isReordered).toBe(false);
  expect(scaleChanges(first, withFactorMoved(first, one.id, 1)).isReordered).toBe(true);
});

test("a factor that began anew under another id is known by its name", () => {
  const anew = { ...one, id: "new1" as FactorId, definition: { en: "Something else" } };
  const changes = scaleChanges(first, { ...first, factors: [anew, two] });
  expect(changes).toMatchObject({ added: [], gone: [] });
  expect(names(changes.redefined)).toEqual([one.name.en]);
});

test("retiring and bringing back are told, and another name of the scale", () => {
  const retired: Scale = { ...first, retired: true, name: { en: "Old" } };
  expect(scaleChanges(first, retired)).toMatchObject({ retired: true, hasOtherName: true });
  expect(scaleChanges(retired, first).retired).toBe(false);
  expect(scaleChanges(first, first).retired).toBeUndefined();
});
