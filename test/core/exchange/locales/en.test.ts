import {
  alignments,
  buyerTypes,
  buyingCentreWarnings,
  contactFunctions,
  contactLevels,
  contactRoles,
  contractTerms,
  coverageStates,
  gateNames,
  gateObstacles,
  gateStates,
  identityReasons,
  identityVerdicts,
  informationItems,
  informationPoints,
  informationStates,
  numberChecks,
  problemCodes,
  propertyGroups,
  propertyKeys,
  purchasingStages,
  quadrants,
  readerKinds,
  reasonsToSee,
  registrationKinds,
  rosterChanges,
  rosterStates,
  salesStages,
  scaleKinds,
  sourceChannels,
  stances,
  websitePages,
} from "#core";
import { describe, expect, it } from "vitest";
import { en } from "../../../../core/exchange/locales/en.ts";

const chapters: Readonly<Record<string, readonly string[]>> = {
  problem: problemCodes,
  place: ["row", "column", "row-and-column", "path"],
  "property-group": [...propertyGroups, "needs"],
  property: propertyKeys,
  "contract-term": contractTerms,
  channel: sourceChannels,
  "reader-kind": readerKinds,
  "registration-kind": registrationKinds,
  "number-check": numberChecks,
  "identity-verdict": identityVerdicts,
  "identity-reason": identityReasons,
  "identity-gate": gateStates,
  "roster-state": rosterStates,
  "roster-change": rosterChanges,
  "website-page": websitePages,
  "coverage-state": coverageStates,
  "information-point": informationPoints,
  "information-state": informationStates,
  "information-item": informationItems,
  "scale-kind": scaleKinds,
  quadrant: quadrants,
  "quadrant-meaning": quadrants,
  posture: quadrants,
  "contact-level": contactLevels,
  "contact-function": contactFunctions,
  "contact-role": contactRoles,
  "buyer-type": buyerTypes,
  stance: stances,
  "reason-to-see": reasonsToSee,
  gate: gateNames,
  "gate-obstacle": gateObstacles,
  "buying-centre-warning": buyingCentreWarnings,
  "purchasing-stage": purchasingStages,
  "sales-stage": salesStages,
  alignment: alignments,
  "alignment-advice": alignments,
};

describe("the English catalogue", () => {
  it("has a text for every term of the method and every problem, and no other", () => {
    const wanted = Object.entries(chapters).flatMap(([chapter, keys]) =>
      keys.map((key) => `${chapter}.${key}`),
    );
    expect(Object.keys(en).sort()).toEqual(wanted.sort());
  });

  it("says of every problem what happened and, in a sentence of its own, what to do", () => {
    for (const code of problemCodes) {
      if (code === "already-known") continue;
      expect(en[`problem.${code}`]).toMatch(/^[^.]+.*[.;] \p{Lu}.+\.$/u);
    }
  });

  it("gives the terms of one kind different names", () => {
    for (const [chapter, keys] of Object.entries(chapters)) {
      const names = keys.map((key) => en[`${chapter}.${key}` as keyof typeof en]);
      expect(new Set(names).size).toBe(keys.length);
      for (const name of names) expect(name.trim()).toBeTruthy();
    }
  });
});
