import { expect, test } from "vitest";
import { bareHeading, guessHistoryColumns, guessHistoryShape, missingRoles } from "#core";

test("headings of common systems are known in English and Chinese", () => {
  const roles = (...head: string[]) => guessHistoryColumns([head], "events");
  expect(
    roles(
      "Opportunity ID",
      "Opportunity Name",
      "Account Name",
      "To Stage",
      "Last Modified Date",
      "Amount",
      "Opportunity Owner",
    ),
  ).toEqual(["ref", "name", "account", "stage", "at", "amount", "owner"]);
  expect(roles("opportunity_id", "event", "at", "amount")).toEqual([
    "ref",
    "stage",
    "at",
    "amount",
  ]);
  expect(roles("商机编号", "商机名称", "客户名称", "阶段", "变更时间", "负责人", "备注")).toEqual([
    "ref",
    "name",
    "account",
    "stage",
    "at",
    "owner",
    undefined,
  ]);
});

test("where a row is an opportunity, its stage says how it went, and unexplained days are stages' own", () => {
  const rows = [
    ["opportunity_id", "product", "deal_stage", "engage_date", "close_date", "close_value"],
    ["1C1I7A6R", "GTX Plus", "Won", "2016-10-20", "2017-03-01", "1054"],
    ["Z063OYW0", "GTXPro", "Lost", "2016-10-25", "2017-03-11", "0"],
  ];
  expect(guessHistoryShape(rows)).toBe("opportunities");
  expect(guessHistoryColumns(rows, "opportunities")).toEqual([
    "ref",
    undefined,
    "outcome",
    "reached",
    "closedAt",
    "amount",
  ]);
});

test("an id that comes back tells events", () => {
  const head = ["Deal", "Result", "Closed on"];
  expect(guessHistoryShape([head, ["a", "", ""], ["a", "", ""], ["b", "", ""]])).toBe("events");
  expect(guessHistoryShape([head, ["a", "", ""], ["b", "", ""]])).toBe("opportunities");
});

test("each shape needs its own columns", () => {
  expect(missingRoles(["ref"], "events")).toEqual(["stage", "at"]);
  expect(missingRoles(["ref"], "opportunities")).toEqual(["reached"]);
  expect(bareHeading("﻿合同金额（万元）")).toBe("合同金额");
});
