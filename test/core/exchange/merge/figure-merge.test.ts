import { describe, expect, it } from "vitest";
import { type Archive, mergeFigures, type Scale, type Side } from "#core";
import { noon, scale } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

const base = scale([40, 60]);
const here = (...scales: readonly Scale[]): Archive => ({ ...archive, scales: [...scales] });
const later = (weights: readonly number[], changes: Partial<Scale> = {}): Scale => ({
  ...scale(weights),
  id: "s2" as Scale["id"],
  replaces: base.id,
  savedAt: noon,
  ...changes,
});
const merge = (mine: Archive, edited: Scale, side: Side = "theirs") =>
  mergeFigures(mine, { scales: [{ base, edited }] }, { at: noon, choose: () => side });

describe("an edited scale", () => {
  it("is a new version of the one that is current here, with what was changed here since", () => {
    const named = later([40, 60], { name: { en: "Renamed here" } });
    const { scales, conflicts } = merge(here(base, named), scale([50, 50]));
    expect(conflicts).toEqual([]);
    expect(scales).toMatchObject([
      { replaces: "s2", name: { en: "Renamed here" }, factors: [{ weight: 50 }, { weight: 50 }] },
    ]);
  });

  it("is in conflict where both sides changed the weights, which hold as a whole", () => {
    const mine = here(base, later([30, 70]));
    const found = merge(mine, scale([50, 50]));
    expect(found.conflicts).toEqual([
      {
        collection: "scales",
        id: "s2",
        field: "weights",
        before: { f1: 40, f2: 60 },
        mine: { f1: 30, f2: 70 },
        theirs: { f1: 50, f2: 50 },
        mineAt: noon,
        theirsAt: undefined,
      },
    ]);
    expect(found.scales[0]!.factors.map(({ weight }) => weight)).toEqual([50, 50]);
    expect(merge(mine, scale([50, 50]), "mine").scales).toEqual([]);
  });

  it("is not taken where both changes together break a rule, and that is said", () => {
    const [first, second] = base.factors;
    const third = { ...second!, id: "f3" as never, weight: 20 as never };
    const mine = later([], { factors: [first!, { ...second!, weight: 40 as never }, third] });
    const found = merge(here(base, mine), scale([50, 50]));
    expect(found.scales).toEqual([]);
    expect(found.problems).toEqual([
      { code: "edited-both-ways", path: [], params: { scale: "s2" } },
    ]);
  });

  it("changes nothing where the same was said here already", () => {
    expect(merge(here(base, later([50, 50])), scale([50, 50]))).toMatchObject({
      scales: [],
      conflicts: [],
      problems: [],
    });
  });
});

describe("edited settings", () => {
  const { thresholds, stageTable } = archive.settings;
  const written = { thresholds, stageTable };
  const edited = { ...written, thresholds: { ...thresholds, relationship: 61 } };

  it("hold where nothing was changed here, and leave all others as they are", () => {
    const found = mergeFigures(
      archive,
      { scales: [], settings: { base: written, edited } },
      { at: noon },
    );
    expect(found.settings).toEqual({ ...archive.settings, ...edited });
  });

  it("are combined with what was changed here, and in conflict over the same figure", () => {
    const moved = (relationship: number, potential: number): Archive => ({
      ...archive,
      settings: { ...archive.settings, thresholds: { relationship, potential } },
    });
    const settings = { base: written, edited };
    const terms = { at: noon, choose: (): Side => "mine" };
    const { relationship, potential } = thresholds;
    const other = mergeFigures(moved(relationship, 70), { scales: [], settings }, terms);
    expect(other.settings.thresholds).toEqual({ relationship: 61, potential: 70 });
    const same = mergeFigures(moved(33, potential), { scales: [], settings }, terms);
    expect(same.conflicts).toMatchObject([
      { collection: "settings", field: "thresholds.relationship", mine: 33, theirs: 61 },
    ]);
    expect(same.settings.thresholds.relationship).toBe(33);
  });
});
