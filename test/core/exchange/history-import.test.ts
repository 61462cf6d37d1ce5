import { describe, expect, test } from "vitest";
import {
  type ChosenReading,
  historyImportRun,
  type IsoDate,
  type IsoInstant,
  type PastOpportunity,
  type PastOpportunityId,
  planHistoryImport,
} from "#core";

const today = "2026-11-22" as IsoDate;
const plan = (
  rows: readonly (readonly string[])[],
  chosen: ChosenReading = {},
  known: readonly PastOpportunity[] = [],
) => planHistoryImport({ rows, chosen, known, today });
const codes = (found: ReturnType<typeof plan>) =>
  found.problems.map(({ code, params }) => [params?.["row"], code]);

const log = [
  ["opportunity_id", "event", "at", "amount"],
  ["7", "Prospecting", "2025-01-05", "900 EUR"],
  ["7", "Proposal", "2025-02-01 10:30", "1000 EUR"],
  ["7", "Closed Won", "2025-03-01", "1200 EUR"],
  ["8", "Prospecting", "2025-02-10", "50 EUR"],
  ["8", "Closed Lost", "2025-02-20", ""],
  ["9", "Prospecting", "2025-06-10", ""],
];

test("a log of events becomes one history an opportunity, with its latest amount and its end", () => {
  const { reading, opportunities, problems } = plan(log);
  expect(reading.shape).toBe("events");
  expect(problems).toEqual([]);
  expect(opportunities).toEqual([
    {
      row: 2,
      ref: "7",
      amount: { amount: 1200, currency: "EUR" },
      events: ["planning-and-call@2025-01-05T00:00:00Z", "first-proposal@2025-02-01T10:30:00Z"],
      outcome: "won",
      closedAt: "2025-03-01T00:00:00Z",
    },
    {
      row: 5,
      ref: "8",
      amount: { amount: 50, currency: "EUR" },
      events: ["planning-and-call@2025-02-10T00:00:00Z"],
      outcome: "lost",
      closedAt: "2025-02-20T00:00:00Z",
    },
    { row: 7, ref: "9", events: ["planning-and-call@2025-06-10T00:00:00Z"] },
  ]);
});

const list = [
  ["商机编号", "客户名称", "合同金额（万元）", "首次拜访日期", "报价日期", "结单日期", "结果"],
  ["A1", "甲公司", "12", "2025-01-05", "2025-02-01", "2025-03-01", "赢单"],
  ["A2", "乙公司", "3.5", "2025-01-09", "", "2025-02-03", "输单"],
  ["A3", "丙公司", "8", "2025-05-09", "", "2099-01-01", "进行中"],
];

test("a list with a column of days for each stage is read row by row; the close day of what is open is a plan", () => {
  const { reading, opportunities, problems } = plan(list);
  expect(reading.shape).toBe("opportunities");
  expect(reading.stages.map(({ word, meaning }) => [word, meaning])).toEqual([
    ["首次拜访日期", "visit-and-survey"],
    ["报价日期", "formal-solution"],
  ]);
  expect(problems).toEqual([]);
  expect(
    opportunities.map(({ ref, amount, events, outcome, closedAt }) => [
      ref,
      amount?.amount,
      events.length,
      outcome,
      closedAt,
    ]),
  ).toEqual([
    ["A1", 120_000, 2, "won", "2025-03-01T00:00:00Z"],
    ["A2", 35_000, 1, "lost", "2025-02-03T00:00:00Z"],
    ["A3", 80_000, 1, undefined, undefined],
  ]);
  expect(opportunities[0]!.amount!.currency).toBe("CNY");
});

test("every row is in an opportunity, or its number and the reason are told", () => {
  const found = plan([
    log[0]!,
    ["7", "Prospecting", "2025-01-05", "900 EUR"],
    ["7", "Prospecting", "2025-01-05", "900 EUR"],
    ["", "Proposal", "2025-01-06", ""],
    ["7", "Proposal", "soon", ""],
    ["7", "Proposal", "2031-01-01", ""],
    ["7", "Proposal", "2025-01-07", "many"],
    ["7", "", "2025-01-07", ""],
    ["7", "Closed Won", "2025-02-01", ""],
    ["7", "Closed Lost", "2025-02-02", ""],
    ["7", "Demo", "2025-02-05", ""],
    ["8", "Closed Won", "2025-02-05", ""],
    ["9", "Demo", "2025-02-05", "", "surplus"],
    ["", "", "", ""],
  ]);
  expect(found.opportunities.map(({ ref }) => ref)).toEqual(["7", "9"]);
  expect(found.opportunities[0]!.events).toEqual(["planning-and-call@2025-01-05T00:00:00Z"]);
  expect(found.rows).toBe(12);
  expect(codes(found)).toEqual([
    [3, "same-row-twice"],
    [4, "row-without-reference"],
    [5, "not-a-date"],
    [6, "in-the-future"],
    [7, "text-in-number"],
    [8, "missing-field"],
    [13, "extra-cells"],
    [10, "ends-otherwise"],
    [11, "after-its-end"],
    [12, "nothing-dated"],
  ]);
});

describe("days that could be two", () => {
  const rows = [
    ["Deal ID", "Stage", "Date"],
    ["1", "Demo", "03/04/2025"],
    ["2", "Demo", "05/06/2025"],
  ];

  test("are not guessed: the user says which comes first", () => {
    const unsaid = plan(rows);
    expect(unsaid.unclear).toEqual(["days"]);
    expect(unsaid.opportunities).toEqual([]);
    expect(codes(unsaid)).toEqual([
      [2, "unclear-day"],
      [3, "unclear-day"],
    ]);
    const said = plan(rows, { days: "month-first" });
    expect(said.opportunities[0]!.events).toEqual(["demonstration@2025-03-04T00:00:00Z"]);
  });

  test("are told by another day of the column, which is shown; a choice can't overrule it", () => {
    const { reading, opportunities } = plan([...rows, ["3", "Demo", "28/06/2025"]], {
      days: "month-first",
    });
    expect(reading.days.get(2)).toEqual({
      order: "day-first",
      proof: { row: 4, text: "28/06/2025" },
    });
    expect(opportunities[0]!.events).toEqual(["demonstration@2025-04-03T00:00:00Z"]);
  });
});

test("a word for the outcome that nobody knows leaves its rows out until it is said what it means", () => {
  const rows = [
    ["Deal ID", "Demo date", "Close date", "Outcome"],
    ["1", "2025-01-02", "2025-02-03", "gewonnen"],
    ["2", "2025-01-02", "2025-02-03", "lost"],
  ];
  const unsaid = plan(rows);
  expect(unsaid.unclear).toEqual(["outcomes"]);
  expect(codes(unsaid)).toEqual([[2, "unclear-outcome"]]);
  const said = plan(rows, { outcomes: { gewonnen: "won" } });
  expect(said.opportunities.map(({ outcome }) => outcome)).toEqual(["won", "lost"]);
});

test("stages keep their names, mean one of ours, or are left out, as the user says", () => {
  const rows = [
    ["Deal ID", "Stage", "Date"],
    ["1", "Phase @ X; late", "2025-01-02"],
    ["1", "Phase Y", "2025-02-02"],
    ["1", "Phase Z", "2025-03-02"],
  ];
  const { opportunities } = plan(rows, {
    stages: { "Phase Y": "negotiation", "Phase Z": "none" },
  });
  expect(opportunities[0]!.events).toEqual([
    "Phase X late@2025-01-02T00:00:00Z",
    "negotiation@2025-02-02T00:00:00Z",
  ]);
});

test("without a column for the id, the stage or the day nothing is read, and what is missing is named", () => {
  const found = plan([
    ["Wer", "Was", "Wann"],
    ["1", "Demo", "2025-01-02"],
  ]);
  expect(found.missing).toEqual(["ref"]);
  expect(
    plan(
      [
        ["Wer", "Was", "Wann"],
        ["1", "Demo", "2025-01-02"],
      ],
      { shape: "events", columns: ["ref", "stage", "at"] },
    ).opportunities[0]!.events,
  ).toEqual(["demonstration@2025-01-02T00:00:00Z"]);
  expect(plan([]).problems.map(({ code }) => code)).toEqual(["empty-file"]);
});

test("importing the same file again adds nothing; a history that has changed since is told", () => {
  const known = plan(log).opportunities.map(
    ({ ref, events, amount, outcome, closedAt }, at): PastOpportunity => ({
      ref,
      events,
      ...(amount && { amount }),
      ...(outcome && { outcome }),
      ...(closedAt && { closedAt }),
      id: `p${at}` as PastOpportunityId,
      importId: "i1",
      importedAt: "2026-01-01T00:00:00Z" as IsoInstant,
    }),
  );
  const again = plan(log, {}, known);
  expect([again.opportunities, again.known, again.problems]).toEqual([[], 3, []]);
  const later = plan([...log, ["9", "Closed Won", "2025-07-01", ""]], {}, known);
  expect([later.opportunities, later.known]).toEqual([[], 2]);
  expect(codes(later)).toEqual([[7, "imported-otherwise"]]);
});

test("a long file is read in many small steps", () => {
  const rows = [log[0]!];
  for (let at = 0; at < 5000; at++) rows.push([String(at % 900), "Demo", "2025-01-02", ""]);
  const run = historyImportRun({ rows, today });
  let steps = 0;
  let last = run.next();
  for (; !last.done; last = run.next()) {
    steps++;
    expect(last.value).toBeGreaterThanOrEqual(0);
    expect(last.value).toBeLessThanOrEqual(1);
  }
  expect(steps).toBeGreaterThan(10);
  expect(last.value.opportunities.length).toBe(900);
});
