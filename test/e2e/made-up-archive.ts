/** A made-up user's data, with something for every screen of the workspace to show. */
import {
  addDays,
  Archive,
  businessRelationship,
  defaultStageTable,
  defaultThresholds,
  type IsoDate,
  purchasePotential,
  type Scale,
  standardProcess,
} from "#core";
import { noRecords } from "../core/exchange/no-records.ts";
import { madeUpTrade } from "./made-up-trade.ts";

const person = { kind: "person", name: "Lin Yu" };

/** Name, domain, and the levels of the two scales; 0 is unknown. */
const companies = [
  ["Harbour Pumps Ltd", "harbour-pumps.example", "5454344", "44354"],
  ["苏澜精密机械有限公司", "sulan.example", "4545054", "21200"],
  ["Northmere Foundries", "northmere.example", "4400450", "12010"],
  ["Kestrel Valve Works", "kestrel-valve.example", "2132221", "54454"],
  ["青屿包装设备股份有限公司", "qingyu.example", "1212112", "11211"],
  ["Ostermoor Anlagenbau GmbH", "ostermoor.example", "5055500", "00300"],
  ["Pell & Rook Conveyors", "pell-rook.example", "3233332", "33233"],
  ["锦川环保科技有限公司", "jinchuan.example", "4343443", "45345"],
  ["Tidewater Compressors", "tidewater.example", "", ""],
] as const;

/** The archive as it may look on a day. */
export function madeUpArchive(today: IsoDate): Archive {
  const at = (days: number): string => `${addDays(today, -days)}T09:30:00.000Z`;
  const accounts = companies.map(([name, domain], index) => ({
    id: `a${index}`,
    name,
    domains: [domain],
    ...(index % 3 === 0 ? { owner: "Lin Yu" } : {}),
    createdAt: at(60),
    updatedAt: at(60),
  }));
  const rate = (scale: Scale, levels: string, account: number) =>
    scale.factors.flatMap(({ id, levels: known }, place) => {
      const level = Math.min(Number(levels[place] ?? 0), known.length);
      return level === 0
        ? []
        : [
            {
              id: `r-${account}-${scale.id}-${id}`,
              accountId: `a${account}`,
              scaleId: scale.id,
              factorId: id,
              level,
              reason: place === 0 ? "Annual report, page 14" : undefined,
              ratedBy: person,
              ratedAt: at(12),
            },
          ];
    });
  return Archive.parse({
    ...noRecords,
    format: "account-atlas",
    version: 5,
    exportedAt: at(0),
    settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
    scales: [purchasePotential, businessRelationship],
    accounts,
    ...people(at),
    observations: observations(at),
    ratings: companies.flatMap(([, , potential, relationship], index) => [
      ...rate(purchasePotential, potential, index),
      ...rate(businessRelationship, relationship, index),
    ]),
    ...pipeline(today, at),
    ...madeUpTrade(today),
  });
}

function people(at: (days: number) => string) {
  const rows = [
    ["c0", "a0", "Maud Ferrow", "Plant manager", "managing", "using", ["user"], 7, "ally", 9],
    [
      "c1",
      "a0",
      "Piet Oxley",
      "Head of purchasing",
      "managing",
      "purchasing-finance",
      ["evaluator"],
      6,
      "opponent",
      30,
    ],
    [
      "c2",
      "a0",
      "Ines Calder",
      "Managing director",
      "deciding",
      "purchasing-finance",
      ["decider"],
      10,
      "neutral",
      0,
    ],
    [
      "c3",
      "a1",
      "陈若澜",
      "总经理",
      "deciding",
      "using",
      ["decider", "initiator"],
      9,
      "supporter",
      0,
    ],
    ["c4", "a1", "周子衡", "设备部主任", "managing", "technical", ["designer"], 6, "ally", 14],
    [
      "c5",
      "a7",
      "沈知远",
      "采购经理",
      "managing",
      "purchasing-finance",
      ["evaluator"],
      5,
      "neutral",
      0,
    ],
  ] as const;
  return {
    contacts: rows.map(([id, accountId, name, position], index) => ({
      id,
      accountId,
      name,
      position,
      ...(index % 2 === 0
        ? { phone: "+44 1632 960 123", email: `office${index}@harbour-pumps.example` }
        : {}),
      createdAt: at(50),
      updatedAt: at(50),
    })),
    stakeholders: rows.map(([id, accountId, , , level, fn, roles, influence, stance, met]) => ({
      id: `s-${id}`,
      accountId,
      contactId: id,
      level,
      function: fn,
      roles: [...roles],
      influence,
      stance,
      ...(met > 0 ? { metOn: at(met).slice(0, 10) } : {}),
      assessedAt: at(8),
    })),
  };
}

function observations(at: (days: number) => string) {
  const page = (domain: string) => ({
    channel: "company-website",
    url: `https://${domain}/about`,
    title: "About us",
  });
  const machine = { kind: "heuristic", name: "footer-imprint" };
  const declared = { kind: "structured-data", name: "json-ld" };
  const quote = (exact: string, prefix: string, suffix: string) => ({
    exact,
    prefix,
    suffix,
    start: 40,
  });
  const rows = [
    ["a0", "legal-name", "Harbour Pumps Limited", declared, 20, undefined],
    [
      "a0",
      "employees",
      "860",
      machine,
      20,
      quote("860 people", "Today we employ ", " at three sites in the north."),
    ],
    [
      "a0",
      "employees",
      "1,120",
      machine,
      25,
      quote("1,120 staff", "a family of ", " and apprentices"),
    ],
    [
      "a0",
      "products",
      "Centrifugal pumps for breweries and dairies",
      person,
      20,
      quote("Centrifugal pumps for breweries and dairies", "We build: ", ". Since 1987."),
    ],
    [
      "a0",
      "telephone",
      "+44 1632 960 700",
      machine,
      20,
      quote("01632 960 700", "Call us: ", " (Mon–Fri)"),
    ],
    [
      "a0",
      "purchase-plans",
      "Second assembly line next spring",
      person,
      120,
      quote("a second assembly line next spring", "The board has approved ", ", the company said."),
    ],
    ["a0", "urgent-problem", "Seals fail after 4,000 hours", person, 140, undefined],
    ["a1", "legal-name", "苏澜精密机械有限公司", declared, 9, undefined],
    [
      "a1",
      "employees",
      "1280",
      machine,
      9,
      quote("员工1280余人", "公司占地九万平方米，现有", "，其中工程师二百余人"),
    ],
    [
      "a1",
      "address",
      "江苏省苏州市虚构区示例路18号",
      machine,
      9,
      quote("江苏省苏州市虚构区示例路18号", "地址：", " 邮编："),
    ],
    ["a1", "products", "五轴加工中心", person, 9, undefined],
    ["a2", "employees", "240", declared, 500, undefined],
    ["a3", "industry", "Valves for district heating", person, 30, undefined],
    [
      "a7",
      "news",
      "二期污水处理项目获批",
      person,
      200,
      quote("二期污水处理项目获批", "本月，", "，预计明年开工"),
    ],
  ] as const;
  return rows.map(([accountId, property, value, readBy, days, found], index) => {
    const domain = companies[Number(accountId.slice(1))]![1];
    const isSpoken = readBy === person && found === undefined;
    return {
      id: `o${index}`,
      accountId,
      property,
      value,
      ...(found ? { quote: found, foundIn: "text" } : {}),
      source: isSpoken ? { channel: "trade-fair", title: "Hall 4, spring fair" } : page(domain),
      readBy,
      observedAt: at(days),
    };
  });
}

function pipeline(today: IsoDate, at: (days: number) => string) {
  const rows = [
    ["p0", "a0", "Seal retrofit, line 2", 420_000, "EUR", 40, 3, true, "fixes-standards"],
    ["p1", "a0", "Second assembly line", 1_850_000, "EUR", 95, 1, false, "sets-project-up"],
    ["p2", "a1", "五轴产线升级", 6_800_000, "CNY", 70, 5, true, "evaluates-bids"],
    ["p3", "a7", "污水二期泵组", 2_400_000, "CNY", 130, 2, true, undefined],
    ["p4", "a3", "Heating valves framework", 260_000, "EUR", -12, 2, false, "studies-feasibility"],
    ["p5", "a6", "Conveyor drives", 95_000, "EUR", 20, 6, true, "reviews-contract"],
    ["p6", "a2", "Foundry cooling", 780_000, "EUR", 420, 0, false, "discovers-problem"],
  ] as const;
  return {
    opportunities: rows.map(([id, accountId, name, amount, currency, days, , , customerStage]) => ({
      id,
      accountId,
      name,
      amount: { amount, currency },
      expectedClose: addDays(today, days),
      ...(customerStage ? { customerStage } : {}),
      createdAt: at(45),
      updatedAt: at(45),
    })),
    // Each opportunity has done everything of the stages before its last, and of that one as told.
    ticks: rows.flatMap(([id, , , , , , stages, isCompleted]) =>
      standardProcess.slice(0, stages).flatMap((stage, index) =>
        [...stage.milestones, ...(index < stages - 1 || isCompleted ? stage.criteria : [])].map(
          (condition, place) => ({
            id: `t-${id}-${condition.id}`,
            opportunityId: id,
            conditionId: condition.id,
            done: true,
            on: addDays(today, -30 + index * 3),
            evidence: {
              text: place === 0 ? "Minutes of the meeting" : "Their mail of that day",
              ...(condition.id === "1-m1" && id === "p0" ? { observationId: "o5" } : {}),
            },
            recordedAt: at(30 - index * 3),
          }),
        ),
      ),
    ),
  };
}
