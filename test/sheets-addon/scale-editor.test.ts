import {
  currentScales,
  nextVersion,
  type Scale,
  type ScaleId,
  scaleRows,
  versionsOf,
  withRetirement,
} from "#core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { everything, newHost } from "./workbook-on-host.ts";

let host: Host;

beforeEach(() => {
  host = newHost();
  host.run("setUpWorkbook");
});

interface Editable {
  readonly locale: string;
  readonly scales: readonly Scale[];
  readonly words: Readonly<Record<string, string>>;
}

const editable = () => host.run("editableScales") as Editable;

function heavier(scale: Scale, id: string) {
  const [first, second, ...others] = scale.factors;
  const factors = [
    { ...first!, weight: first!.weight + 1 },
    { ...second!, weight: second!.weight - 1 },
    ...others,
  ] as Scale["factors"];
  const making = {
    id: id as ScaleId,
    savedAt: "2026-11-22T08:00:00Z" as NonNullable<Scale["savedAt"]>,
    newFactorId: () => scale.factors[0]!.id,
  };
  return scaleRows([nextVersion(scale, { ...scale, factors }, making)]);
}

describe("a scale that is edited in the workbook", () => {
  it("comes with the words of its language", () => {
    host.run("chooseLanguage", "zh");
    const { locale, scales, words } = editable();
    expect(locale).toBe("zh");
    expect(scales.map(({ kind }) => kind)).toEqual(["purchase-potential", "business-relationship"]);
    expect(words["problem.weights-do-not-sum"]).toContain("100%");
  });

  it("is in force once it is saved, and counted", () => {
    const [potential] = editable().scales;
    expect(host.run("saveScale", heavier(potential!, "v2"))).toBe(2);
    const [next] = currentScales(editable().scales);
    expect(next!.id).toBe("v2");
    expect(host.run("saveScale", heavier(next!, "v3"))).toBe(3);
    const history = versionsOf(editable().scales, next!.id);
    expect(history.map(({ id }) => id)).toEqual([potential!.id, "v2", "v3"]);
    expect(host.rows("Problems")).toHaveLength(2);
  });

  it("of one's own is retired and brought back, and stays among those that come", () => {
    const [potential] = editable().scales;
    const own: Scale = { ...potential!, id: "own" as ScaleId, kind: "own", name: { en: "Own" } };
    const at = "2026-11-22T08:00:00Z" as NonNullable<Scale["savedAt"]>;
    const retired = withRetirement(own, true, { id: "own2" as ScaleId, savedAt: at });
    expect(host.run("saveScale", scaleRows([own]))).toBe(1);
    expect(host.run("saveScale", scaleRows([retired]))).toBe(2);
    const back = withRetirement(retired, false, { id: "own3" as ScaleId, savedAt: at });
    const now = () => currentScales(editable().scales).find(({ kind }) => kind === "own");
    expect(now()).toMatchObject({ id: "own2", retired: true });
    expect(host.run("saveScale", scaleRows([back]))).toBe(3);
    expect(now()?.retired).toBeUndefined();
  });

  it("is refused when it breaks a rule, in words, and nothing is written", () => {
    const [potential] = editable().scales;
    const rows = heavier(potential!, "v2").slice(5);
    const before = everything(host);
    expect(() => host.run("saveScale", rows)).toThrow(/100 %/);
    expect(everything(host)).toEqual(before);
  });

  it("is refused when it replaces a version that is no longer in force, or none", () => {
    const [potential] = editable().scales;
    host.run("saveScale", heavier(potential!, "v2"));
    const before = everything(host);
    expect(() => host.run("saveScale", heavier(potential!, "v2b"))).toThrow(/newer version/);
    expect(() => host.run("saveScale", scaleRows([potential!]))).toThrow(/newer version/);
    // Only a scale of the user's own may be new: two of a kind would quarrel over the map.
    const another = { ...potential!, id: "another" as ScaleId };
    expect(() => host.run("saveScale", scaleRows([another]))).toThrow(/newer version/);
    expect(everything(host)).toEqual(before);
  });
});
