/** A retired scale of one's own leaves new ratings, keeps what was rated, and comes back as it was. */
import {
  carriedRatings,
  currentScales,
  isSameScale,
  purchasePotential,
  type Rating,
  type Scale,
  type ScaleId,
  scaleRows,
  scalesFromRows,
  scalesInUse,
  withRetirement,
} from "#core";
import { expect, it } from "vitest";

const making = (id: string, savedAt: string) => ({
  id: id as ScaleId,
  savedAt: savedAt as NonNullable<Scale["savedAt"]>,
});
const own: Scale = {
  ...purchasePotential,
  id: "service" as ScaleId,
  kind: "own",
  name: { en: "Service", zh: "服务" },
};
const retired = withRetirement(own, true, making("service-2", "2026-10-01T08:00:00.000Z"));
const back = withRetirement(retired, false, making("service-3", "2026-10-02T08:00:00.000Z"));

it("a retired scale is no longer in use, and its family still has a current version", () => {
  expect(scalesInUse([purchasePotential, own, retired])).toEqual([purchasePotential]);
  expect(currentScales([own, retired])).toEqual([retired]);
  expect(retired).toMatchObject({ retired: true, replaces: "service", factors: own.factors });
});

it("a scale that comes back says the same as before, and ratings of every version count for it", () => {
  expect(scalesInUse([own, retired, back])).toEqual([back]);
  expect(isSameScale(own, back)).toBe(true);
  expect(isSameScale(own, retired)).toBe(false);
  const rating = {
    id: "r-1",
    accountId: "a-1",
    scaleId: own.id,
    factorId: own.factors[0]!.id,
    level: 2,
  } as unknown as Rating;
  for (const scales of [
    [own, retired],
    [own, retired, back],
  ])
    expect(carriedRatings(scales, [rating])[0]).toMatchObject({
      scaleId: scales.at(-1)!.id,
      level: 2,
    });
});

it("the scales of the customer map can't be retired", () => {
  expect(() => withRetirement(purchasePotential, true, making("p-2", "2026-10-01"))).toThrow();
});

it("a table of scales keeps who is retired", () => {
  expect(scalesFromRows(scaleRows([own, retired]))).toEqual({ ok: true, value: [own, retired] });
});
