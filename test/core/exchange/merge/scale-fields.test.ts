import { expect, test } from "vitest";
import { scaleDifferences, scaleFields } from "../../../../core/exchange/merge/scale-fields.ts";
import { factor, scale } from "../../made-up.ts";

test("a scale says its name, and of each factor its weight, texts and levels", () => {
  const fields = scaleFields(scale([100], { factors: [factor("f1", 100, [0, 100])] }));
  expect(fields.get("weight.f1")).toBe(100);
  expect(fields.get("points.f1.2")).toBe(100);
  expect(fields.get("level.f1.1")).toEqual({ en: "Level 1" });
});

test("two versions differ in the fields that were changed, and nowhere else", () => {
  expect(scaleDifferences(scale([40, 60]), scale([40, 60]))).toEqual([]);
  expect(scaleDifferences(scale([40, 60]), scale([45, 55]))).toEqual([
    { field: "weight.f1", before: 40, after: 45 },
    { field: "weight.f2", before: 60, after: 55 },
  ]);
});

test("a factor that measures anew is compared with the one in whose place it stands", () => {
  const [first, second] = scale([40, 60]).factors;
  const anew = { ...first!, id: "f9" as never, definition: { en: "Another one" } };
  expect(scaleDifferences(scale([40, 60]), scale([], { factors: [anew, second!] }))).toEqual([
    {
      field: "definition.f9",
      before: { en: "Definition of f1" },
      after: { en: "Another one" },
    },
  ]);
});

test("a level that is gone has nothing after it", () => {
  const of = (points: readonly number[]) => scale([], { factors: [factor("f1", 100, points)] });
  expect(scaleDifferences(of([0, 50, 100]), of([0, 50]))).toEqual([
    { field: "points.f1.3", before: 100, after: undefined },
    { field: "level.f1.3", before: { en: "Level 3" }, after: undefined },
  ]);
});
