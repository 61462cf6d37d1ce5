import { expect, test } from "vitest";
import { type IsoInstant, observationsInForce, Withdrawal, withdrawalReasons } from "#core";
import { observation, withdrawal } from "../../made-up.ts";

const at = (text: string) => text as IsoInstant;
const ledger = [observation("o1"), observation("o2", { value: "900" })];
const inForce = (...events: readonly Withdrawal[]) =>
  observationsInForce(ledger, events).map(({ id }) => id);

test("without withdrawals everything counts", () => {
  expect(inForce()).toEqual(["o1", "o2"]);
});

test("what was withdrawn doesn't count, and what was put back counts again", () => {
  const out = withdrawal("w1", "o1");
  const back = withdrawal("w2", "o1", {
    withdrawn: false,
    reason: "undone",
    recordedAt: at("2026-03-02T12:00:01Z"),
  });
  expect(inForce(out)).toEqual(["o2"]);
  expect(inForce(out, back)).toEqual(["o1", "o2"]);
  expect(inForce(back, out)).toEqual(["o1", "o2"]);
});

test("of two events of one moment the one with the greater id decides", () => {
  const out = withdrawal("w2", "o1");
  const back = withdrawal("w1", "o1", { withdrawn: false });
  expect(inForce(out, back)).toEqual(["o2"]);
  expect(inForce(back, out)).toEqual(["o2"]);
});

test("a withdrawal says why", () => {
  expect(withdrawalReasons).toEqual(["undone", "wrong", "settled"]);
  expect(Withdrawal.safeParse(withdrawal("w1", "o1")).success).toBe(true);
  expect(Withdrawal.safeParse({ ...withdrawal("w1", "o1"), reason: "bored" }).success).toBe(false);
});
