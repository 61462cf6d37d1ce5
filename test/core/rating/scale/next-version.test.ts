import { describe, expect, test } from "vitest";
import {
  copyOfScale,
  editedOn,
  type Factor,
  type FactorId,
  isSameScale,
  measuresTheSame,
  nextVersion,
  type Scale,
  withFactorChanged,
} from "#core";
import { factor, noon, scale } from "../../made-up.ts";

const first = scale([60, 40]);
const making = () => {
  let made = 0;
  return {
    id: "s2" as Scale["id"],
    savedAt: noon,
    newFactorId: () => `new${++made}` as FactorId,
  };
};
const [one] = first.factors as [Factor];
const described = (text: string): Factor => ({
  ...one,
  levels: one.levels.map((level, index) =>
    index === 0 ? { ...level, description: { en: text } } : level,
  ),
});

describe("a factor keeps what was rated", () => {
  const same: readonly (readonly [string, Factor])[] = [
    ["under another name", { ...one, name: { en: "Other" } }],
    ["with another weight", { ...one, weight: 10 as Factor["weight"] }],
    ["with other points", { ...factor("f1", 60, [0, 10, 20, 30, 100]) }],
    [
      "with its definition in one more language",
      { ...one, definition: { ...one.definition, zh: "定义" } },
    ],
    ["bound to a property", { ...one, property: "employees" }],
    ["with wider spaces", { ...one, definition: { en: "Definition  of f1 " } }],
  ];
  test.each(same)("%s", (_, factor) => {
    expect(measuresTheSame(one, factor)).toBe(true);
    expect(nextVersion(first, withFactorChanged(first, factor), making()).factors[0]!.id).toBe(
      "f1",
    );
  });
});

describe("a factor begins anew", () => {
  const others: readonly (readonly [string, Factor])[] = [
    ["when it is defined otherwise", { ...one, definition: { en: "Something else" } }],
    [
      "when only another language is left of its definition",
      { ...one, definition: { zh: "定义" } },
    ],
    ["when a level is described otherwise", described("Other")],
    ["when it has fewer levels", factor("f1", 60, [0, 50, 75, 100])],
    [
      "when a bound moved",
      {
        ...one,
        levels: one.levels.map((level, at) => (at === 0 ? { ...level, below: 5 } : level)),
      },
    ],
  ];
  test.each(others)("%s", (_, factor) => {
    const next = nextVersion(first, withFactorChanged(first, factor), making());
    expect(next.factors.map(({ id }) => id)).toEqual(["new1", "f2"]);
  });
});

test("a version names the one that it replaces, and stays of its kind", () => {
  const next = nextVersion(first, { ...first, kind: "purchase-potential" }, making());
  expect(next).toEqual({ ...first, id: "s2", replaces: "s1", savedAt: noon });
});

test("saving the same edit twice is saving it once: the second says nothing new", () => {
  const edited = withFactorChanged(first, { ...one, weight: 10 as Factor["weight"] });
  const next = nextVersion(first, edited, making());
  expect(isSameScale(next, first)).toBe(false);
  expect(isSameScale(nextVersion(next, edited, making()), next)).toBe(true);
});

test("a copy is a scale of one's own, and shares no factor with the first", () => {
  const copy = copyOfScale({ ...first, kind: "purchase-potential", replaces: first.id }, making());
  expect(copy).toEqual({
    ...first,
    id: "s2",
    kind: "own",
    savedAt: noon,
    factors: [
      { ...first.factors[0], id: "new1" },
      { ...first.factors[1], id: "new2" },
    ],
  });
});

test("what was typed on while a version was saved stays, on the ids of that version", () => {
  const saved = withFactorChanged(first, { ...one, definition: { en: "Something else" } });
  const version = nextVersion(first, saved, making());
  expect(isSameScale(version, editedOn(version, saved, saved))).toBe(true);
  const typedOn = editedOn(version, saved, { ...saved, name: { en: "Typed meanwhile" } });
  expect(typedOn).toMatchObject({ id: "s2", name: { en: "Typed meanwhile" } });
  expect(typedOn.factors.map(({ id }) => id)).toEqual(["new1", "f2"]);
});
