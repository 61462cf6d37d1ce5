import { expect, test } from "vitest";
import {
  type FrozenBand,
  type FrozenChance,
  type IsoDate,
  judgedBands,
  judgedChances,
  type Opportunity,
} from "#core";

const today = "2026-11-22" as IsoDate;
const chance = (opportunityId: string, takenOn: string, value: number) =>
  ({ opportunityId, takenOn, chance: value }) as FrozenChance;
const ended = (id: string, amount: number, outcome?: "won" | "lost", on?: string) =>
  ({
    id,
    amount: { amount, currency: "EUR" },
    ...(outcome && { closed: { outcome, on } }),
  }) as Opportunity;

test("a kept chance is judged once its opportunity has ended, and not by an ending before it", () => {
  const judged = judgedChances(
    [
      chance("a", "2026-05-01", 0.7),
      chance("b", "2026-05-01", 0.2),
      chance("c", "2026-05-01", 0.5),
      chance("d", "2026-05-01", 0.5),
    ],
    [
      ended("a", 1, "won", "2026-05-01"),
      ended("b", 1, "lost", "2026-08-01"),
      ended("c", 1),
      ended("d", 1, "won", "2026-04-01"),
    ],
  );
  expect(judged.map(({ chance: said, won }) => [said, won])).toEqual([
    [0.7, true],
    [0.2, false],
  ]);
});

test("a band is judged when its period is over, by what was open when it was kept", () => {
  const band = (period: string) =>
    ({ takenOn: "2026-09-10", period, currency: "EUR", p10: 10, p90: 60 }) as FrozenBand;
  const judged = judgedBands(
    [band("2026-09"), band("2026-10"), band("2026-11")],
    [
      chance("a", "2026-09-10", 0.5),
      chance("b", "2026-09-10", 0.5),
      chance("c", "2026-09-10", 0.5),
    ],
    [
      ended("a", 40, "won", "2026-09-20"),
      ended("b", 70, "lost", "2026-09-20"),
      ended("c", 80, "won", "2026-10-02"),
      ended("later", 500, "won", "2026-09-25"),
    ],
    today,
  );
  expect(judged.map(({ kept, actual }) => [kept.period, actual])).toEqual([
    ["2026-09", 40],
    ["2026-10", 80],
  ]);
});
