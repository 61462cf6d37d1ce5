import { describe, expect, it } from "vitest";
import { starterCriteria, TargetCriterion } from "#core";
import {
  criterionOfDraft,
  draftOfCriterion,
  faultsOfDraft,
} from "../../../extension/screens/value/targets/criterion-draft.ts";

describe("a criterion while it is typed", () => {
  it("comes out as it went in when nothing is changed", () => {
    for (const one of starterCriteria) {
      const draft = draftOfCriterion(one, "en");
      expect(faultsOfDraft(draft)).toEqual({});
      expect(criterionOfDraft(draft, "en", one, "other")).toEqual(one);
    }
  });

  it("is a valid one of what a person typed, with words parted as people part them", () => {
    const draft = {
      ...draftOfCriterion(undefined, "zh"),
      name: " 水务行业 ",
      property: "industry" as const,
      words: "水务，污水、 water;",
    };
    const made = criterionOfDraft(draft, "zh", undefined, "k1");
    expect(made).toEqual({
      key: "k1",
      name: { zh: "水务行业" },
      class: "target",
      speaksFor: "benefit",
      property: "industry",
      words: ["水务", "污水", "water"],
    });
    expect(TargetCriterion.safeParse(made).success).toBe(true);
  });

  it("drops the other language's name when the name changes, for it would say something else", () => {
    const [size] = starterCriteria;
    const draft = { ...draftOfCriterion(size, "en"), name: "Has two sites" };
    expect(criterionOfDraft(draft, "en", size, "").name).toEqual({ en: "Has two sites" });
  });

  it("names what is wrong: no name, no number, nothing between the bounds", () => {
    const draft = { ...draftOfCriterion(starterCriteria[0], "en"), name: " " };
    expect(faultsOfDraft(draft)).toEqual({ name: "nameless" });
    expect(faultsOfDraft({ ...draft, name: "x", atLeast: "many" })).toEqual({
      atLeast: "badNumber",
    });
    expect(faultsOfDraft({ ...draft, name: "x", below: "200" })).toEqual({ below: "empty" });
    expect(faultsOfDraft({ ...draft, name: "x", asks: "test", below: "200" })).toEqual({});
  });
});
