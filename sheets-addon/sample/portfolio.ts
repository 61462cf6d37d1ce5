/**
 * A made-up portfolio in brief: eight customers of a maker of valves and pumps, in every corner of the map. Days count
 * from the day of the import, so that nothing in it is ever out of date.
 */

/** A text in English and Chinese. */
type Both = readonly [en: string, zh: string];

interface SamplePortfolio {
  /** Name, domain, owner, levels of the business relationship and of the purchase potential; 0 is unknown. */
  readonly accounts: readonly (readonly [
    string,
    string,
    string,
    readonly number[],
    readonly number[],
  ])[];
  /** Account, name, position, level, function, roles, buyer type, influence, stance, handler, met so many days ago (0: never). */
  readonly people: readonly (readonly [
    number,
    string,
    Both,
    string,
    string,
    string,
    string,
    number,
    string,
    boolean,
    number,
  ])[];
  /** Account, property, value, page, quote. */
  readonly facts: readonly (readonly [number, string, string, string, string])[];
  /** Account, name, amount, closes in so many days, stages completed, the customer's stage. */
  readonly opportunities: readonly (readonly [number, Both, number, number, number, string])[];
  /** Account, days ago, amount, margin, item. */
  readonly orders: readonly (readonly [number, number, number, number, Both])[];
  /** Account, days ago, kind, hours. */
  readonly activities: readonly (readonly [number, number, string, number])[];
}

export const samplePortfolio: SamplePortfolio = {
  accounts: [
    ["Aldermoor Chemicals", "aldermoor.example", "Kerstin", [4, 4, 4, 4, 5], [5, 5, 4, 3, 4, 4, 4]],
    [
      "Brackwater Utilities",
      "brackwater.example",
      "Kerstin",
      [2, 1, 2, 0, 3],
      [5, 3, 5, 5, 4, 4, 5],
    ],
    ["Corvane Paper", "corvane.example", "Kerstin", [4, 5, 5, 4, 4], [2, 3, 2, 1, 2, 4, 2]],
    ["Dunlin Foods", "dunlin-foods.example", "Wei", [1, 1, 1, 1, 2], [1, 2, 2, 1, 1, 3, 2]],
    ["Eastfell Mining", "eastfell.example", "Wei", [2, 2, 0, 1, 0], [3, 0, 4, 0, 0, 0, 5]],
    ["Ferrow Shipyard", "ferrow.example", "Wei", [3, 0, 3, 3, 0], [3, 4, 4, 4, 0, 3, 4]],
    ["Garnholt Energy", "garnholt.example", "Wei", [2, 0, 0, 0, 0], [4, 0, 3, 0, 0, 5, 0]],
    ["Hollin Textiles", "hollin.example", "Kerstin", [5, 4, 4, 3, 4], [2, 2, 3, 2, 3, 3, 1]],
  ],
  people: [
    [
      0,
      "Marit Olsvik",
      ["Plant manager", "厂长"],
      "deciding",
      "using",
      "decider",
      "economic",
      9,
      "ally",
      false,
      20,
    ],
    [
      0,
      "Jonas Prell",
      ["Head of maintenance", "维修部长"],
      "managing",
      "technical",
      "user; evaluator",
      "coach",
      7,
      "ally",
      true,
      8,
    ],
    [
      1,
      "Ines Rathmore",
      ["Technical director", "技术总监"],
      "deciding",
      "technical",
      "decider",
      "economic",
      9,
      "neutral",
      false,
      0,
    ],
    [
      1,
      "Bo Lindqvell",
      ["Buyer", "采购员"],
      "operating",
      "purchasing-finance",
      "evaluator",
      "financial",
      5,
      "supporter",
      true,
      15,
    ],
    [
      1,
      "Clara Venn",
      ["Process engineer", "工艺工程师"],
      "operating",
      "technical",
      "designer",
      "technical",
      6,
      "opponent",
      false,
      40,
    ],
    [
      4,
      "Petra Salm",
      ["Head of procurement", "采购部长"],
      "managing",
      "purchasing-finance",
      "evaluator",
      "financial",
      6,
      "neutral",
      true,
      60,
    ],
    [
      5,
      "Tomas Arkel",
      ["Dock master", "船坞主管"],
      "managing",
      "using",
      "initiator; user",
      "user",
      6,
      "supporter",
      true,
      12,
    ],
    [
      5,
      "Hanne Dorfeld",
      ["Managing director", "总经理"],
      "deciding",
      "purchasing-finance",
      "decider",
      "economic",
      10,
      "supporter",
      false,
      90,
    ],
  ],
  facts: [
    [0, "employees", "1240", "about", "We are 1,240 people at three sites."],
    [
      0,
      "urgent-problem",
      "Valves in the chlorine line fail twice a year",
      "news/line-3",
      "The line stood still twice last year because of valves.",
    ],
    [1, "employees", "3100", "about", "3,100 employees supply water to two million people."],
    [
      1,
      "purchase-plans",
      "Renewal of 14 pumping stations until 2029",
      "news/investment",
      "By 2029 all 14 pumping stations will be renewed.",
    ],
    [2, "employees", "310", "company", "A family business with 310 colleagues."],
    [4, "employees", "2200", "annual-report", "On 31 December the group had 2,200 employees."],
    [5, "founded", "1923", "history", "Building ships since 1923."],
    [
      6,
      "purchase-plans",
      "New district heating plant, tender in spring",
      "projects",
      "The tender for the heating plant opens in spring.",
    ],
  ],
  opportunities: [
    [0, ["Chlorine line valves", "氯气管线阀门"], 420000, 45, 5, "evaluates-bids"],
    [0, ["Spare parts frame contract", "备件框架协议"], 180000, 120, 2, "sets-project-up"],
    [1, ["Pumping stations, lot 1", "泵站改造一标段"], 1350000, 200, 1, "sets-project-up"],
    [4, ["Slurry pumps", "渣浆泵"], 640000, 150, 0, "studies-feasibility"],
    [5, ["Ballast water valves", "压载水阀门"], 290000, 70, 3, "fixes-standards"],
    [6, ["Heating plant", "供热站"], 980000, 260, 0, "discovers-problem"],
  ],
  orders: [
    [0, 40, 210000, 63000, ["Control valves", "调节阀"]],
    [0, 200, 260000, 70000, ["Control valves", "调节阀"]],
    [0, 420, 180000, 50000, ["Control valves", "调节阀"]],
    [2, 30, 40000, 17000, ["Seals", "密封件"]],
    [2, 150, 38000, 16000, ["Seals", "密封件"]],
    [2, 400, 45000, 19000, ["Seals", "密封件"]],
    [5, 100, 120000, 30000, ["Butterfly valves", "蝶阀"]],
    [7, 60, 25000, 11000, ["Spare parts", "备件"]],
    [7, 380, 22000, 10000, ["Spare parts", "备件"]],
    [3, 300, 8000, 3500, ["Spare parts", "备件"]],
  ],
  activities: [
    [0, 8, "visit", 4],
    [0, 20, "meeting", 3],
    [1, 15, "call", 1],
    [2, 5, "visit", 6],
    [2, 19, "visit", 6],
    [2, 33, "visit", 6],
    [5, 12, "demonstration", 5],
    [7, 9, "visit", 5],
    [7, 30, "visit", 5],
  ],
};
