import { describe, expect, it } from "vitest";
import {
  conditionsToPrepare,
  salesStages,
  standardGuide,
  StageGuide,
  standardProcess,
} from "#core";

const letters = {
  process: "p",
  relationship: "r",
  information: "i",
  appraisal: "a",
  aids: "t",
  actions: "n",
};
const parts = Object.keys(letters) as (keyof typeof letters)[];
const all = standardGuide.flatMap((guide) => parts.flatMap((part) => guide[part]));

describe("the standard guide", () => {
  it("has one guide for each of the eight stages, in their order", () => {
    expect(standardGuide.map(({ key }) => key)).toEqual(salesStages);
    for (const guide of standardGuide) expect(StageGuide.safeParse(guide).success).toBe(true);
  });

  it.each(standardGuide)(
    "offers enough for $key: six conditions of three kinds, three items, an aid",
    (guide) => {
      expect(conditionsToPrepare(guide).length).toBeGreaterThanOrEqual(6);
      for (const kind of ["process", "relationship", "information"] as const)
        expect(guide[kind].length).toBeGreaterThanOrEqual(2);
      expect(guide.appraisal.length).toBeGreaterThanOrEqual(3);
      expect(guide.aids.length).toBeGreaterThanOrEqual(1);
      expect(guide.actions.length).toBeGreaterThanOrEqual(1);
    },
  );

  it("names each item by stage, kind and number, and none like a milestone or a criterion", () => {
    standardGuide.forEach((guide, at) => {
      for (const part of parts)
        guide[part].forEach(({ id }, number) =>
          expect(id).toBe(`${at + 1}-${letters[part]}${number + 1}`),
        );
    });
    const ids = [
      ...all,
      ...standardProcess.flatMap(({ milestones, criteria }) => [...milestones, ...criteria]),
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says each item in both languages, each differently", () => {
    for (const { text } of all) {
      expect(text.en!.length).toBeGreaterThan(20);
      expect(text.zh).toMatch(/\p{Script=Han}{4}/u);
      expect(text.zh).not.toMatch(/[a-z]/u);
    }
    for (const locale of ["en", "zh"] as const)
      expect(new Set(all.map(({ text }) => text[locale])).size).toBe(all.length);
  });
});
