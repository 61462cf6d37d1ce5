/** What somebody types into the dialogs of orders and activities, and what is kept of it. */
import { describe, expect, it } from "vitest";
import type { IsoDate } from "#core";
import {
  activityDraft,
  activityFrom,
} from "../../../extension/screens/activities/activity-draft.ts";
import { draftOf, orderFrom } from "../../../extension/screens/orders/order-draft.ts";

const today = "2026-07-01" as IsoDate;

describe("an order", () => {
  const draft = { ...draftOf(undefined, today, "EUR"), amount: "1,200.50", items: "pump; seal" };

  it("needs a day, an amount and a currency; what is left empty is unknown", () => {
    expect(orderFrom(draft, today)).toEqual({
      order: {
        on: "2026-07-01",
        items: ["pump", "seal"],
        amount: { amount: 1200.5, currency: "EUR" },
      },
      faults: [],
    });
  });

  it("may be sold at a loss, and terms that can't be are named", () => {
    const loss = orderFrom({ ...draft, margin: "-40", discount: "9.5折", collected: "0" }, today);
    expect(loss.order).toMatchObject({ margin: -40, discount: 5, collected: 0 });
    const wrong = {
      ...draft,
      on: "2026-07-02",
      amount: "",
      currency: "euro",
      margin: "x",
      collected: "-1",
      discount: "101",
    };
    const { order, faults } = orderFrom(wrong, today);
    expect(order).toBeUndefined();
    expect([...faults].sort()).toEqual([
      "amount",
      "collected",
      "currency",
      "discount",
      "margin",
      "on",
    ]);
  });

  it("shows again as it was typed in", () => {
    const { order } = orderFrom({ ...draft, margin: "12" }, today);
    const stored = { ...order!, id: "o", accountId: "a", createdAt: "", updatedAt: "" } as never;
    expect(orderFrom(draftOf(stored, today, "USD"), today).order).toEqual(order);
  });
});

describe("an activity", () => {
  const draft = activityDraft(undefined, today, "CNY");

  it("is a visit of today unless somebody says otherwise, and needs nothing else", () => {
    expect(activityFrom(draft, today)).toEqual({
      activity: { kind: "visit", on: "2026-07-01", contactIds: [] },
      faults: [],
    });
  });

  it("keeps hours, cost and words; a currency matters only where there is a cost", () => {
    const full = {
      ...draft,
      hours: "2.5",
      cost: "300",
      outcome: " They will ask the boss. ",
      currency: "cny",
    };
    expect(activityFrom(full, today).activity).toMatchObject({
      hours: 2.5,
      cost: { amount: 300, currency: "CNY" },
      outcome: "They will ask the boss.",
    });
    expect(activityFrom({ ...draft, currency: "?" }, today).faults).toEqual([]);
  });

  it("names what is wrong", () => {
    const wrong = {
      ...draft,
      on: "2026-07-02",
      hours: "-1",
      cost: "much",
      invited: "1.5",
      reached: "-2",
    };
    expect([...activityFrom(wrong, today).faults].sort()).toEqual([
      "cost",
      "hours",
      "invited",
      "on",
      "reached",
    ]);
  });
});
