import { expect, test } from "vitest";
import {
  currentScale,
  currentScales,
  currentVersions,
  type IsoInstant,
  type Scale,
  versionsOf,
} from "#core";
import { scale } from "../../made-up.ts";

const version = (id: string, replaces?: string, savedAt?: string, kind: Scale["kind"] = "own") =>
  scale([100], {
    id: id as Scale["id"],
    kind,
    ...(replaces ? { replaces: replaces as Scale["id"] } : {}),
    ...(savedAt ? { savedAt: savedAt as IsoInstant } : {}),
  });
const ids = (scales: readonly Scale[]): readonly string[] => scales.map(({ id }) => id);

test("the last version of each family is current, in the order of the first ones", () => {
  const scales = [version("z2", "z1"), version("b"), version("z1"), version("a3", "a2")];
  const all = [...scales, version("a2", "a1"), version("a1")];
  expect(ids(currentScales(all))).toEqual(["b", "z2", "a3"]);
  expect(ids(currentScales([...all].reverse()))).toEqual(["a3", "z2", "b"]);
});

test("a new version of the map's first scale stays on the map, whatever else there is of its kind", () => {
  const of = (id: string, replaces?: string) =>
    version(id, replaces, undefined, "purchase-potential");
  expect(currentScale([of("m"), of("other"), of("a", "m")], "purchase-potential")?.id).toBe("a");
  expect(currentScale([of("m")], "business-relationship")).toBeUndefined();
});

test("of two versions made in two places the one saved last is current; both stay in the history", () => {
  const scales = [
    version("a1"),
    version("late", "a1", "2026-03-02T00:00:00Z"),
    version("soon", "a1", "2026-03-01T00:00:00Z"),
  ];
  expect(ids(currentScales(scales))).toEqual(["late"]);
  expect(ids(versionsOf(scales, "soon" as Scale["id"]))).toEqual(["a1", "soon", "late"]);
  expect(currentVersions(scales).get("a1" as Scale["id"])?.id).toBe("late");
});

test("a version of a scale that is gone, or of another kind, stands for itself", () => {
  const foreign = version("p", "r", undefined, "purchase-potential");
  const scales = [version("orphan", "gone"), version("r"), foreign];
  expect(ids(currentScales(scales))).toEqual(["orphan", "r", "p"]);
});

test("scales that replace each other don't hang anything up", () => {
  const scales = [version("a", "b"), version("b", "a"), version("c", "c")];
  expect(ids(currentScales(scales))).toEqual(["a", "b", "c"]);
});
