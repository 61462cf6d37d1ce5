import { expect, test } from "vitest";
import { type Contact, costPerPerson, reachByChannel } from "#core";
import { activity } from "../made-up-history.ts";

const yuan = (amount: number) => ({ amount, currency: "CNY" as never });
const person = (id: string) => id as Contact["id"];

test("the method's example: one seminar reached 112 of 120 invited in half a day, visits twenty a week", () => {
  const [seminar, visits] = reachByChannel([
    activity("s", { kind: "seminar", invited: 120, reached: 112, hours: 4, cost: yuan(11_200) }),
    ...Array.from({ length: 10 }, (_, at) =>
      activity(`v${at}`, { contactIds: [person("a"), person("b")], hours: 4, cost: yuan(300) }),
    ),
  ]);
  expect(seminar).toMatchObject({
    kind: "seminar",
    invited: 120,
    reached: 112,
    hours: 4,
    unknown: 0,
  });
  expect(visits).toMatchObject({
    kind: "visit",
    activities: 10,
    invited: 20,
    reached: 20,
    hours: 40,
  });
  expect(costPerPerson(seminar!, "CNY" as never)).toBe(100);
  expect(costPerPerson(visits!, "CNY" as never)).toBe(150);
});

test("an activity that says nothing of people is unknown, and reaching nobody has no cost per person", () => {
  const [calls] = reachByChannel([activity("c", { kind: "call", cost: yuan(10) })]);
  expect(calls).toMatchObject({ reached: 0, unknown: 1 });
  expect(costPerPerson(calls!, "CNY" as never)).toBeUndefined();
});
