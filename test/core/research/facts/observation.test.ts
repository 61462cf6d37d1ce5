import { expect, test } from "vitest";
import { comparePrecedence, Observation } from "#core";
import type { noon } from "../../made-up.ts";
import { observation } from "../../made-up.ts";

test("an observation has a property, a value, a source and a reader", () => {
  expect(Observation.safeParse(observation("o1")).success).toBe(true);
  for (const field of ["property", "value", "source", "readBy", "observedAt", "accountId"] as const)
    expect(Observation.safeParse({ ...observation("o1"), [field]: undefined }).success, field).toBe(
      false,
    );
  expect(Observation.safeParse(observation("o1", { value: "" })).success).toBe(false);
});

test("a person's word stands before a newer reading of a machine", () => {
  const person = observation("p", { readBy: { kind: "person", name: "Me" } });
  const later = "2026-05-01T08:00:00Z" as typeof noon;
  const declared = observation("s", {
    readBy: { kind: "structured-data", name: "json-ld" },
    observedAt: later,
  });
  const old = observation("h1");
  const fresh = observation("h2", { observedAt: later });
  expect([old, fresh, declared, person].sort(comparePrecedence).map(({ id }) => id)).toEqual([
    "p",
    "s",
    "h2",
    "h1",
  ]);
});
