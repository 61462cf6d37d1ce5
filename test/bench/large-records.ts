/** The records of a large firm: each account with two contacts, twenty facts, ratings, two opportunities, three orders. */
import {
  businessRelationship,
  propertyKeys,
  purchasePotential,
  recordTables,
  salesStages,
  standardProcess,
  toRow,
  type Row,
  type Table,
} from "#core";

const at = "2026-03-02T12:00:00Z";
const conditions = standardProcess.flatMap(({ milestones, criteria }) =>
  [...milestones, ...criteria].map(({ id }) => id),
);
const times = (count: number) => Array.from({ length: count }, (_, index) => index);
const inTurn = <T>(all: readonly T[], index: number): T => all[index % all.length]!;

/** The rows of each table, as the workbook has them. */
export function largeRows(accounts: number): Readonly<Record<string, readonly Row[]>> {
  const records = recordsOf(times(accounts));
  return Object.fromEntries(
    Object.entries(records).map(([key, list]) => {
      const table = recordTables[key as keyof typeof recordTables] as Table<unknown>;
      return [key, list.map((record) => toRow(table, record))];
    }),
  );
}

function recordsOf(all: readonly number[]): Readonly<Record<string, readonly unknown[]>> {
  return {
    accounts: all.map((i) => ({
      id: `a${i}`,
      name: `Harrow Valley Works ${i}`,
      domains: [`works-${i}.example`],
      owner: `Seller ${i % 9}`,
      createdAt: at,
      updatedAt: at,
    })),
    contacts: all.flatMap((i) =>
      times(2).map((k) => ({
        id: `c${i}-${k}`,
        accountId: `a${i}`,
        name: `Person ${i} ${k}`,
        position: "Head of purchasing",
        createdAt: at,
        updatedAt: at,
      })),
    ),
    observations: all.flatMap((i) => times(20).map((k) => factOf(i, k))),
    ratings: all.flatMap((i) =>
      [purchasePotential, businessRelationship].flatMap(({ id: scaleId, factors }) =>
        factors
          .filter((_, place) => (place + i) % 2 === 0)
          .map((factor, place) => ({
            id: `r${i}-${scaleId}-${place}`,
            accountId: `a${i}`,
            scaleId,
            factorId: factor.id,
            level: 1 + ((i + place) % factor.levels.length),
            because: `f${i}-${place}`,
            ratedBy: { kind: "person", name: "bench" },
            ratedAt: at,
          })),
      ),
    ),
    stakeholders: all.flatMap((i) =>
      times(2).map((k) => ({
        id: `s${i}-${k}`,
        accountId: `a${i}`,
        contactId: `c${i}-${k}`,
        level: inTurn(["operating", "managing", "deciding"], i + k),
        roles: ["user"],
        influence: (i + k) % 11,
        stance: inTurn(["ally", "supporter", "neutral", "opponent"], i + k),
        metOn: "2026-02-01",
        assessedAt: at,
      })),
    ),
    ...dealsOf(all),
  };
}

function factOf(i: number, k: number) {
  return {
    id: `f${i}-${k}`,
    accountId: `a${i}`,
    property: inTurn(propertyKeys, k * 3),
    value: `Value ${k % 7}`,
    quote: { exact: `it has the value ${k}`, prefix: "said that ", suffix: " lately", start: 20 },
    foundIn: "text",
    source: { channel: "company-website", url: `https://works-${i}.example/about` },
    readBy: { kind: "heuristic", name: "footer" },
    observedAt: `2026-0${1 + (k % 9)}-02T12:00:00Z`,
  };
}

function dealsOf(all: readonly number[]) {
  const two = all.flatMap((i) => times(2).map((k) => ({ i, k })));
  return {
    opportunities: two.map(({ i, k }) => ({
      id: `o${i}-${k}`,
      accountId: `a${i}`,
      name: `Project ${i} ${k}`,
      amount: { amount: 10_000 + i * 7.5, currency: "CNY" },
      expectedClose: `2027-${String(1 + ((i + k) % 12)).padStart(2, "0")}-15`,
      ...(k === 1 && i % 2 === 0
        ? { closed: { outcome: i % 4 === 0 ? "won" : "lost", on: "2026-10-01" } }
        : {}),
      createdAt: at,
      updatedAt: at,
    })),
    ticks: two.flatMap(({ i, k }) =>
      conditions.slice(0, 1 + ((i * 3 + k) % (salesStages.length + 2))).map((conditionId, n) => ({
        id: `t${i}-${k}-${n}`,
        opportunityId: `o${i}-${k}`,
        conditionId,
        done: true,
        on: "2026-03-02",
        evidence: { text: "Minutes of the meeting" },
        recordedAt: at,
      })),
    ),
    orders: all.flatMap((i) =>
      times(3).map((k) => ({
        id: `or${i}-${k}`,
        accountId: `a${i}`,
        on: `${2024 + k}-05-10`,
        items: ["Pump"],
        amount: { amount: 1000 + ((i * 37) % 5000), currency: "CNY" },
        margin: 100 + (i % 77),
        createdAt: at,
        updatedAt: at,
      })),
    ),
  };
}
