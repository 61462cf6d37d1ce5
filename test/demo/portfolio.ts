/** What a seller knows beside the web pages: people, levels on the scales, projects and what has been done in them. */
import { businessRelationship, type ConditionId, purchasePotential, standardProcess } from "#core";

/** Levels in the order of a scale's factors; 0 leaves the factor unknown. */
type ChosenLevels = readonly number[];

export interface Person {
  readonly name: string;
  readonly position: string;
  readonly level: string;
  readonly stance: string;
  readonly influence: number;
  readonly metOn?: string;
  /** Function and roles, as the form calls them. */
  readonly function?: string;
  readonly roles?: readonly string[];
  /** The name of somebody who was added before. */
  readonly reportsTo?: string;
}

export interface Project {
  readonly name: string;
  readonly amount: number;
  readonly currency: string;
  /** Months after today in which it should close; negative, when the date has passed. */
  readonly closesIn: number;
  readonly customerStage: string;
  readonly done: readonly ConditionId[];
}

/** One sample company as our seller sees it. */
export interface Prospect {
  readonly site: string;
  readonly potential: ChosenLevels;
  readonly relationship: ChosenLevels;
  readonly people: readonly Person[];
  readonly projects: readonly Project[];
}

/** All conditions of the stages up to one, and of the next stage only its milestones when it is entered. */
function doneUpTo(completed: number, entered = completed): readonly ConditionId[] {
  return standardProcess.flatMap(({ milestones, criteria }, index) => [
    ...(index < entered ? milestones.map(({ id }) => id) : []),
    ...(index < completed ? criteria.map(({ id }) => id) : []),
  ]);
}

export const prospects: readonly Prospect[] = [
  {
    site: "yunheng",
    potential: [5, 4, 5, 4, 4, 4, 3],
    relationship: [2, 2, 1, 1, 0],
    people: [
      {
        name: "示例乙",
        position: "总经理",
        level: "Deciding",
        stance: "Neutral",
        influence: 10,
        roles: ["Decider"],
      },
      {
        name: "示例甲",
        position: "采购部经理",
        level: "Managing",
        stance: "Supporter",
        influence: 6,
        metOn: "2026-03-12",
        function: "Purchasing / finance",
        roles: ["Evaluator"],
        reportsTo: "示例乙",
      },
      {
        name: "示例丁",
        position: "设备科工程师",
        level: "Operating",
        stance: "Ally",
        influence: 4,
        metOn: "2026-04-21",
        function: "Technical",
        roles: ["Initiator", "Designer"],
        reportsTo: "示例乙",
      },
    ],
    projects: [
      {
        name: "二期车间泵阀改造",
        amount: 2_600_000,
        currency: "CNY",
        closesIn: 2,
        customerStage: "4. Fixes technical standards",
        done: doneUpTo(3, 4),
      },
    ],
  },
  {
    site: "qiyuan",
    potential: [4, 3, 4, 0, 3, 4, 4],
    relationship: [4, 4, 4, 3, 4],
    people: [
      {
        name: "示例丙",
        position: "技术总监",
        level: "Deciding",
        stance: "Ally",
        influence: 8,
        metOn: "2026-05-06",
      },
    ],
    projects: [
      {
        name: "控制系统年度框架",
        amount: 1_850_000,
        currency: "CNY",
        closesIn: 1,
        customerStage: "6. Evaluates bids",
        done: doneUpTo(5, 6),
      },
    ],
  },
  {
    site: "lanzhe",
    potential: [1, 2, 2, 1, 2, 0, 5],
    relationship: [1, 1, 1, 1, 0],
    people: [],
    projects: [],
  },
  {
    site: "querenstedt",
    potential: [4, 4, 4, 5, 3, 5, 4],
    relationship: [3, 0, 0, 2, 3],
    people: [
      {
        name: "Sample Buyer",
        position: "Head of Purchasing",
        level: "Managing",
        stance: "Opponent",
        influence: 7,
        metOn: "2026-02-18",
      },
    ],
    projects: [
      {
        name: "Tank farm extension",
        amount: 740_000,
        currency: "EUR",
        closesIn: 4,
        customerStage: "5. Invites tenders",
        done: doneUpTo(2, 2),
      },
    ],
  },
  {
    site: "harrowthwaite",
    potential: [2, 2, 3, 2, 2, 4, 2],
    relationship: [5, 4, 4, 4, 5],
    people: [
      {
        name: "Sample Engineer",
        position: "Works Manager",
        level: "Operating",
        stance: "Ally",
        influence: 5,
        metOn: "2026-06-02",
      },
    ],
    projects: [
      {
        name: "Second pilot hall",
        amount: 410_000,
        currency: "EUR",
        closesIn: -1,
        customerStage: "3. Sets the project up",
        done: doneUpTo(4, 4),
      },
    ],
  },
  {
    site: "tallowmere",
    potential: [3, 0, 0, 3, 0, 3, 3],
    relationship: [0, 2, 0, 1, 0],
    people: [],
    projects: [],
  },
];

for (const { site, potential, relationship } of prospects)
  if (
    potential.length !== purchasePotential.factors.length ||
    relationship.length !== businessRelationship.factors.length
  )
    throw new Error(`The levels of ${site} don't fit the starter scales.`);
