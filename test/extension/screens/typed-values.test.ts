/** What people type into the forms of the workspace is understood as they mean it. */
import { describe, expect, it } from "vitest";
import {
  influenceOf,
  assessmentOf,
} from "../../../extension/screens/account/contacts/assessment.ts";
import { domainsOf } from "../../../extension/screens/accounts/account-dialog.tsx";
import { amountAxis } from "../../../extension/screens/forecast/amount-axis.ts";
import { amountOf } from "../../../extension/screens/opportunities/opportunity-dialog.tsx";

describe("an amount", () => {
  it("is read with and without separators", () => {
    expect(amountOf("1200000")).toBe(1_200_000);
    expect(amountOf("1,200,000.50")).toBe(1_200_000.5);
    expect(amountOf("1 200 000")).toBe(1_200_000);
    expect(amountOf("１")).toBeUndefined();
    expect(amountOf("1.2 million")).toBeUndefined();
    expect(amountOf("-5")).toBeUndefined();
  });
});

describe("domains", () => {
  it("are found in addresses, separated as people like", () => {
    expect(domainsOf("https://www.orrin.example/about, orrin-group.example；pumps.test")).toEqual([
      "orrin.example",
      "orrin-group.example",
      "pumps.test",
    ]);
    expect(domainsOf("  ")).toEqual([]);
  });
});

describe("influence", () => {
  const typed = (influence: string) => influenceOf({ ...assessmentOf(undefined), influence });
  it("is a whole number from 0 to 10, or unknown", () => {
    expect(typed("0")).toBe(0);
    expect(typed("10")).toBe(10);
    expect(typed(" ")).toBeUndefined();
    expect(typed("11")).toBe("bad");
    expect(typed("5.5")).toBe("bad");
  });
});

describe("the axis of amounts", () => {
  it("ends at or beyond the largest amount, in round steps", () => {
    expect(amountAxis(930).ticks).toEqual([0, 200, 400, 600, 800, 1000]);
    expect(amountAxis(1_850_000).ticks).toEqual([0, 500_000, 1_000_000, 1_500_000, 2_000_000]);
    expect(amountAxis(0).top).toBeGreaterThan(0);
  });
});
