/** What the made-up companies have bought, and what was done for them: something for every finding to find. */
import { addDays, type IsoDate } from "#core";

/** Account, days ago of each order from the oldest on, amount, margin in per cent, discounts, items; euro unless told. */
const buyers = [
  [
    "a0",
    [1010, 830, 645, 470, 288, 104, 20],
    182_000,
    9,
    [2, 3, 5, 6, 8, 10, 12],
    "pump station; spare seals",
  ],
  ["a2", [400, 215, 40], 24_000, 27, [0, 2, 0], "castings"],
  ["a3", [700, 610, 515, 430, 335, 240, 150, 55], 8_500, 31, [], "valve bodies; spare seals"],
  ["a5", [520], 940_000, 14, [15], "tank farm"],
  ["a6", [980, 800, 615, 440, 420], 36_000, 34, [3, 3, 3, 3, 3], "conveyor rollers"],
  ["a8", [130], 5_200, undefined, [], "spare seals"],
  ["a1", [260, 80], 310_000, 22, [4, 4], "机座铸件", "CNY"],
  ["a7", [820, 640, 450, 290], 460_000, 19, [5, 6, 6, 8], "水处理泵; 密封件", "CNY"],
] as const;

/** Account, kind, hours, days ago of each, what it was for and what came of it; travel costs euro. */
const work = [
  [
    "a0",
    "visit",
    6,
    [330, 290, 230, 180, 120, 60, 22],
    "negotiate-price",
    "Asked for another two per cent.",
  ],
  [
    "a3",
    "visit",
    5,
    [350, 320, 290, 260, 230, 200, 170, 140, 110, 80, 50, 20],
    "build-relations",
    "Lunch with the works manager; nothing new.",
  ],
  ["a3", "call", 0.5, [300, 210, 130, 45], "follow-up", "Birthday greetings."],
  ["a1", "call", 0.5, [200], "collect-information", "Left a message with the front desk."],
  ["a1", "visit", 7, [700], "dig-needs", "First survey of the plant."],
  ["a4", "visit", 4, [310, 190, 70], "build-relations", "Friendly, but no budget in sight."],
  ["a5", "demonstration", 9, [560], "present-value", "Convinced the project team."],
  ["a6", "message", undefined, [260], "follow-up", "No answer yet."],
  ["a7", "meeting", 3, [150, 40], "present-value", "They compare us with two others."],
  ["a8", "trade-fair", 2, [140], "collect-information", "Met at the stand."],
] as const;

export function madeUpTrade(today: IsoDate) {
  const on = (days: number) => addDays(today, -days);
  const stamps = (days: number) => {
    const at = `${on(days)}T10:00:00.000Z`;
    return { createdAt: at, updatedAt: at };
  };
  return {
    orders: buyers.flatMap(([accountId, days, amount, rate, discounts, items, currency = "EUR"]) =>
      days.map((ago, at) => {
        const total = Math.round(amount * (1 + 0.06 * ((at * 7) % 5)));
        const discount = discounts[at];
        return {
          id: `order-${accountId}-${at}`,
          accountId,
          on: on(ago),
          items: items.split("; "),
          amount: { amount: total, currency },
          ...(rate === undefined ? {} : { margin: Math.round((total * rate) / 100) }),
          ...(accountId === "a0" && at === 6 ? { collected: 0 } : { collected: total }),
          ...(discount === undefined ? {} : { discount }),
          ...stamps(ago),
        };
      }),
    ),
    activities: work.flatMap(([accountId, kind, hours, days, factor, outcome]) =>
      days.map((ago) => ({
        id: `activity-${accountId}-${kind}-${ago}`,
        accountId,
        contactIds: accountId === "a0" ? ["c0"] : [],
        kind,
        factor,
        on: on(ago),
        seller: "Lin Yu",
        ...(hours === undefined ? {} : { hours }),
        ...(kind === "visit" ? { cost: { amount: 240, currency: "EUR" } } : {}),
        outcome,
        ...stamps(ago),
      })),
    ),
  };
}
