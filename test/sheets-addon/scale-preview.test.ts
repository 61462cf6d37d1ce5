/** What the workbook hands to the preview of an edited scale leads to the effects that the records themselves lead to. */
import { describe, expect, it } from "vitest";
import {
  type Archive,
  boundProperties,
  type Factor,
  nextVersion,
  type PropertyKey,
  type Scale,
  scaleEffects,
  type ScaleId,
  withNormalisedWeights,
  withoutFactor,
} from "#core";
import { previewSources } from "../../sheets-addon/pages/scales/preview-sources.ts";
import type { ScaleSources } from "../../sheets-addon/pages/sidebar-contract.ts";
import { observation } from "../core/made-up.ts";
import type { Host } from "../sheets-host/host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith } from "./workbook-on-host.ts";

const first = sampleArchive(12);
const before = first.scales.find(({ kind }) => kind === "purchase-potential")!;
const lost = before.factors[0]!.id;
/** The second version lacks the first factor, whose ratings stay with the first version. */
const current: Scale = nextVersion(before, withNormalisedWeights(withoutFactor(before, lost)), {
  id: "second" as ScaleId,
  savedAt: "2026-05-05T12:00:00Z" as NonNullable<Scale["savedAt"]>,
  newFactorId: () => lost,
});
const archive: Archive = {
  ...first,
  scales: [...first.scales, current],
  observations: [
    ...first.observations,
    ...first.accounts.map(({ id }, index) =>
      observation(`heads${index}`, { accountId: id, value: String(30 * 3 ** index) }),
    ),
  ],
};

// Made within the first test: a hook would have less time than a test has.
let host: Host | undefined;
const asked = (properties: readonly PropertyKey[]) => {
  host ??= hostWith(archive);
  return host.run("scaleSources", properties) as ScaleSources;
};

/** Asks for what the page asks for: the facts of all properties that rate a factor. */
function effectsInPage(edited: Scale) {
  const bound = [...boundProperties(archive.scales), ...boundProperties([edited])];
  const sources = JSON.parse(JSON.stringify(asked(bound))) as ScaleSources;
  const records = previewSources(sources, archive.scales);
  return scaleEffects(records.accounts, records, current, edited, sources.thresholds);
}
const told = ({ moves, ...counts }: ReturnType<typeof scaleEffects>) => ({
  ...counts,
  moves: moves.map(({ name, from, to }) => [name, from, to]),
});
const expected = (edited: Scale) =>
  scaleEffects(archive.accounts, archive, current, edited, archive.settings.thresholds);

describe("the preview in the workbook", () => {
  it("tells of other weights what the archive tells", () => {
    const weights = current.factors.map(({ weight }) => weight).toReversed();
    const turned: Scale = {
      ...current,
      factors: current.factors.map((factor, at) => ({ ...factor, weight: weights[at]! })),
    };
    expect(told(effectsInPage(turned))).toEqual(told(expected(turned)));
    expect(effectsInPage(turned).scores).toBeGreaterThan(0);
  });

  it("counts the ratings of a factor again that comes back with an earlier version", () => {
    const back: Scale = { ...current, factors: before.factors };
    expect(told(effectsInPage(back))).toEqual(told(expected(back)));
    const { counting, countingThen } = effectsInPage(back);
    expect(countingThen).toBeGreaterThan(counting);
  });

  it("counts facts of the properties that it asked for, and sends no others", () => {
    const anew = (factor: Factor): Factor =>
      factor.property === "employees" ? { ...factor, id: "anew" as Factor["id"] } : factor;
    const edited: Scale = { ...current, factors: current.factors.map(anew) };
    expect(edited.factors.some(({ id }) => id === ("anew" as string))).toBe(true);
    expect(told(effectsInPage(edited))).toEqual(told(expected(edited)));
    expect(asked([]).facts).toEqual([]);
    const properties = new Set(asked(["employees"]).facts.map(({ property }) => property));
    expect([...properties]).toEqual(["employees"]);
  });

  it("says how many ratings were made on each version", () => {
    const count = archive.ratings.filter(({ scaleId }) => scaleId === before.id).length;
    expect(asked([]).made).toMatchObject({ [before.id]: count });
    expect(asked([]).made).not.toHaveProperty("second");
  });
});
