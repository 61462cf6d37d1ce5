/** What the next conditions would go with is what the chance becomes when they are really ticked. */
import { beforeEach, expect, it } from "vitest";
import "fake-indexeddb/auto";
import {
  addDays,
  type Condition,
  conditionsMet,
  explainChance,
  type IsoDate,
  openHistory,
  type Opportunity,
  seededRandom,
  standardProcess,
  type Tick,
} from "#core";
import { chanceBook } from "../../../extension/store/chances.ts";
import { database } from "../../../extension/store/database.ts";
import { today } from "../../../extension/store/identity.ts";
import { opportunityWith } from "../../../extension/store/pipeline.ts";
import { nextProgress } from "../../../extension/store/progress.ts";
import { made } from "./made-up.ts";

const [first, second] = standardProcess;

const ticked = (id: string, { id: conditionId }: Condition, on: IsoDate): Tick =>
  ({
    id: `${id}-${conditionId}`,
    opportunityId: id,
    conditionId,
    done: true,
    on,
    evidence: { text: "Minutes" },
    recordedAt: `${on}T09:00:00Z`,
  }) as unknown as Tick;

const opportunity = (id: string, since: IsoDate, changes: object = {}): Opportunity =>
  ({
    id,
    accountId: made.account.id,
    name: id,
    amount: { amount: 1000, currency: "EUR" },
    expectedClose: addDays(today(), 60),
    createdAt: `${since}T08:00:00Z`,
    updatedAt: `${since}T08:00:00Z`,
    ...changes,
  }) as unknown as Opportunity;

/** Of those that met the first criterion of stage 1 four of five were won, of the others one of five. */
async function addEnded(count: number): Promise<void> {
  const random = seededRandom(11);
  for (let at = 0; at < count; at++) {
    const since = addDays(today(), -700 + Math.floor(random() * 500));
    const isTold = random() < 0.5;
    const outcome = random() < (isTold ? 0.8 : 0.2) ? "won" : "lost";
    const closed = { outcome, on: addDays(since, 20 + Math.floor(random() * 20)) };
    const met = [...first!.milestones, ...(isTold ? [first!.criteria[0]!] : [])];
    await database.opportunities.add(opportunity(`e${at}`, since, { closed }));
    await database.ticks.bulkAdd(met.map((condition) => ticked(`e${at}`, condition, since)));
  }
}

beforeEach(async () => {
  await database.delete();
  await database.open();
  const since = addDays(today(), -20);
  await database.accounts.add(made.account);
  await database.opportunities.add(opportunity("p", since));
  await database.ticks.bulkAdd(first!.milestones.map((one) => ticked("p", one, since)));
});

const standing = async () => (await opportunityWith("p" as never))!;
const tick = (condition: Condition) => database.ticks.add(ticked("p", condition, today()));

it("on the stage table, one criterion of several moves nothing, and the last one completes the stage", async () => {
  const three = nextProgress(await chanceBook(), await standing())!;
  expect(three.conditions.map(({ points }) => points)).toEqual([0, 0, 0]);
  expect(three.together).toBeCloseTo(5, 9);
  expect(three.completed).toBeUndefined();
  for (const condition of first!.criteria.slice(0, -1)) await tick(condition);
  const one = nextProgress(await chanceBook(), await standing())!;
  expect(one.conditions.map(({ points }) => points)).toEqual([one.together]);
  expect(one.together).toBeCloseTo(5, 9);
  await tick(first!.criteria.at(-1)!);
  const entering = nextProgress(await chanceBook(), await standing())!;
  expect(entering.conditions.map(({ condition }) => condition.id)).toEqual(
    second!.milestones.map(({ id }) => id),
  );
  expect(entering.together).toBe(0);
  expect(entering.completed).toBeCloseTo(5, 9);
});

it("with a history of one's own, it is what ticking the condition then does to the chance", async () => {
  await addEnded(70);
  const book = await chanceBook();
  expect(book.model).toBeDefined();
  const before = await standing();
  const [told] = nextProgress(book, before)!.conditions;
  expect(told!.sign!.had.won / told!.sign!.had.count).toBeGreaterThan(0.65);
  expect(told!.points).toBeGreaterThan(8);
  await tick(first!.criteria[0]!);
  const after = await standing();
  expect(100 * (after.probability - before.probability)).toBeCloseTo(told!.points, 9);
  const fresh = await chanceBook();
  const history = openHistory(fresh, after.opportunity, after.ticks, after.position)!;
  const { base, moves, conditions } = explainChance(
    { ...fresh.model! },
    history,
    conditionsMet(after.ticks),
  );
  const sum = [...moves, ...conditions].reduce((all, { points }) => all + points, base);
  expect(sum).toBeCloseTo(100 * after.probability, 9);
});

it("says nothing of what is closed", async () => {
  await database.opportunities.update("p" as never, {
    closed: { outcome: "won", on: today() },
  });
  expect(nextProgress(await chanceBook(), await standing())).toBeUndefined();
});
