import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AccountId, type Currency, defaultThresholds, diagnosis, type Placement } from "#core";
import { day } from "../../made-up.ts";
import { placed, purchase } from "../../made-up-portfolio.ts";

const hours = (accountId: string, spent: number, on = "2026-03-02") => ({
  accountId: accountId as AccountId,
  kind: "visit" as const,
  on: day(on),
  hours: spent,
});

const ask = (
  placements: readonly Placement[],
  activities: Parameters<typeof diagnosis>[0]["activities"],
  changes: Partial<Parameters<typeof diagnosis>[0]> = {},
) =>
  diagnosis({
    placements,
    activities,
    purchases: [],
    span: { from: day("2026-01-01"), to: day("2026-12-31") },
    measure: "hours",
    currency: "EUR" as Currency,
    thresholds: defaultThresholds,
    ...changes,
  });

const briefly = (found: ReturnType<typeof ask>["comfortZone"]) =>
  found.map(({ placement, effort, asked, isSure }) => [placement.accountId, effort, asked, isSure]);

describe("effort spread wrongly", () => {
  // 100 points of potential in all and 100 hours: each point asks for one hour of the rated accounts.
  const portfolio = [
    placed("friend", 90, 10),
    placed("old-hand", 80, [10, 20]),
    placed("chance", 20, 60),
    placed("pond", 10, 15),
  ];
  const year = [hours("friend", 60), hours("old-hand", 12), hours("chance", 4), hours("pond", 24)];

  test("names who gets more than the potential asks for, where, and who less", () => {
    const found = ask(portfolio, year);
    expect(briefly(found.comfortZone)).toEqual([["friend", 60, 10, true]]);
    expect(briefly(found.fishedOut)).toEqual([["pond", 24, 15, true]]);
    expect(briefly(found.underServed)).toEqual([["chance", 4, 60, true]]);
    expect(found.total).toBe(100);
  });

  test("a missing fact that could lift an account over the line makes its finding unsure", () => {
    const found = ask(
      [placed("friend", 90, [0, 60]), placed("chance", 20, [40, 100])],
      [hours("friend", 9)],
    );
    expect(found.comfortZone.map(({ isSure }) => isSure)).toEqual([false]);
    expect(found.underServed.map(({ isSure }) => isSure)).toEqual([false]);
  });

  test("what lies outside the span of days, or belongs to an account that isn't on the map, doesn't count", () => {
    const found = ask(portfolio, [...year, hours("friend", 500, "2025-12-31"), hours("gone", 500)]);
    expect(found).toEqual(ask(portfolio, year));
  });

  test("without any effort nobody is over- or under-served", () => {
    const found = ask(portfolio, []);
    expect([found.comfortZone, found.fishedOut, found.underServed, found.unrated]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(found.order.verdict).toBe("too-few");
  });

  test("effort on accounts that nobody has rated is named by itself", () => {
    const found = ask([...portfolio, placed("new", 50, [0, 100])], [...year, hours("new", 33)]);
    expect(found.unrated.map(({ placement, effort }) => [placement.accountId, effort])).toEqual([
      ["new", 33],
    ]);
    expect(found.total).toBe(133);
    expect(briefly(found.comfortZone)).toEqual([["friend", 60, 10, true]]);
  });

  test("effort can be counted in money, hours at their rate, one currency at a time", () => {
    const rate = { amount: 100, currency: "CNY" as Currency };
    const cost = { amount: 500, currency: "EUR" as Currency };
    const worked = [hours("friend", 9), { ...hours("chance", 1), cost }];
    const inMoney = (currency: string) =>
      ask(portfolio, worked, { measure: "cost", currency: currency as Currency, hourlyRate: rate })
        .total;
    expect([inMoney("CNY"), inMoney("EUR")]).toEqual([1000, 500]);
  });

  test("activities without hours are told", () => {
    const { hours: _, ...unnoted } = hours("chance", 0);
    expect(ask(portfolio, [...year, unnoted]).withoutHours).toBe(1);
  });
});

describe("order in choosing accounts", () => {
  const ten = Array.from({ length: 10 }, (_, at) => placed(String(at), 50, 5 + 10 * at));
  const verdict = (spent: (at: number) => number, accounts = ten) => {
    const activities = accounts.map((_, at) => hours(String(at), spent(at)));
    return ask(accounts, activities).order;
  };

  test("effort that rises with potential is in order, effort that falls is upside down", () => {
    expect(verdict((at) => 2 + at)).toMatchObject({ n: 10, tau: 1, verdict: "in-order" });
    expect(verdict((at) => 20 - at)).toMatchObject({ n: 10, tau: -1, verdict: "upside-down" });
  });

  test("effort that has nothing to do with potential is disorder", () => {
    // Of the 45 pairs 21 agree and 24 disagree.
    const muddled = [6, 5, 8, 7, 9, 2, 1, 4, 3, 10];
    expect(verdict((at) => muddled[at]!).verdict).toBe("no-order");
  });

  test("nine accounts are too few to say", () => {
    expect(verdict((at) => at, ten.slice(0, 9)).verdict).toBe("too-few");
  });
});

test("the yield of the quadrants counts the orders of the span", () => {
  const { yields } = ask([placed("a", 80, 80)], [hours("a", 5)], {
    purchases: [purchase("a", "2026-05-01", 1000), purchase("a", "2025-05-01", 9000)],
  });
  expect(yields.map(({ quadrant, salesPerHour }) => [quadrant, salesPerHour])).toEqual([
    ["attack", undefined],
    ["defend", 200],
    ["fished-out", undefined],
    ["comfort-zone", undefined],
  ]);
});

test("law: no account is found both over- and under-served, and counting in other units changes no finding", () => {
  const portfolio = fc.array(fc.tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(portfolio, (rows) => {
      const placements = rows.map(([across, upward], at) => placed(String(at), across, upward));
      const found = (unit: number) => {
        const one = ask(
          placements,
          rows.map(([, , spent], at) => hours(String(at), spent * unit)),
        );
        const ids = (list: typeof one.comfortZone) =>
          list.map(({ placement }) => placement.accountId).sort();
        return [ids([...one.comfortZone, ...one.fishedOut]), ids(one.underServed)] as const;
      };
      const [over, under] = found(1);
      expect(over.filter((id) => under.includes(id))).toEqual([]);
      expect(found(4)).toEqual([over, under]);
    }),
  );
});
