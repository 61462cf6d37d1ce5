/** The opportunities as the screens list them. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import type { Opportunity } from "#core";
import { database } from "../../../extension/store/database.ts";
import { allOpportunities } from "../../../extension/store/pipeline.ts";
import { archive } from "./made-up.ts";

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it("those that close first stand on top, and of two on the same day neither jumps", async () => {
  const [one] = archive().opportunities;
  const closing = (id: string, expectedClose: string) =>
    ({ ...one!, id, expectedClose }) as unknown as Opportunity;
  await database.opportunities.bulkAdd([
    closing("c", "2026-09-01"),
    closing("a", "2027-01-15"),
    closing("b", "2026-03-31"),
    closing("d", "2026-09-01"),
  ]);
  const ids = (await allOpportunities()).map(({ opportunity }) => opportunity.id as string);
  expect(ids).toEqual(["b", "c", "d", "a"]);
});
