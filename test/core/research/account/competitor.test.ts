import { expect, test } from "vitest";
import { accountProfile, competitorsOf, type IsoInstant, type Observation } from "#core";
import { day, observation } from "../../made-up.ts";

const about = (id: string, competitor: string | undefined, changes: Partial<Observation>) =>
  observation(id, { ...(competitor ? { competitor } : {}), ...changes });
const of = (...observations: readonly Observation[]) =>
  competitorsOf(accountProfile(observations, day("2026-03-10")));

test("each competitor has its facts, whoever writes its name how; the latest way is shown", () => {
  const [first, second, ...more] = of(
    about("1", "Tallow GmbH", { property: "competitor-products", value: "TP 40" }),
    about("2", "Corvane", { property: "competitor-satisfaction", value: "Content" }),
    about("3", "TALLOW  GmbH", {
      property: "competitor-sellers",
      value: "Calls every week",
      observedAt: "2026-03-04T12:00:00Z" as IsoInstant,
    }),
  );
  expect(first).toMatchObject({ name: "Corvane", facts: [{ holds: { id: "2" } }] });
  expect(second?.name).toBe("TALLOW  GmbH");
  expect(second?.facts.map(({ holds }) => holds.id)).toEqual(["1", "3"]);
  expect(more).toEqual([]);
});

test("what isn't known of a competitor yet is named", () => {
  const [only] = of(about("1", "Tallow", { property: "competitor-relations", value: "None" }));
  expect(only?.missing).toEqual([
    "competitor-products",
    "competitor-satisfaction",
    "competitor-sellers",
  ]);
});

test("the same words about two competitors are two facts", () => {
  const same = { property: "competitor-satisfaction", value: "Content" } as const;
  expect(of(about("1", "Tallow", same), about("2", "Corvane", same))).toHaveLength(2);
});

test("facts of which nobody said whom they are about stand last, without a name", () => {
  const found = of(
    about("1", undefined, { property: "competitor-products", value: "Some pump" }),
    about("2", "Tallow", { property: "competitor-products", value: "TP 40" }),
    observation("3", { property: "main-competitors", value: "Tallow" }),
  );
  expect(found.map(({ name }) => name)).toEqual(["Tallow", undefined]);
});
