import { expect, test } from "vitest";
import { gatheredHistory, type HistoryRow, type IsoInstant, type Problem } from "#core";

const row = (changes: Partial<HistoryRow>): HistoryRow => ({
  row: 2,
  ref: "7",
  name: "",
  account: "",
  owner: "",
  amount: undefined,
  events: [],
  outcome: undefined,
  closedAt: undefined,
  ...changes,
});
const at = (text: string) => text as IsoInstant;

test("stages come in the order in which they were reached, whatever the order of the rows", () => {
  const found = gatheredHistory(
    [
      row({ row: 2, events: [{ stage: "b", at: at("2025-02-01T00:00:00Z") }], name: "Old" }),
      row({ row: 3, events: [{ stage: "a", at: at("2025-01-01T00:00:00Z") }], name: "New" }),
    ],
    () => expect.unreachable(),
  );
  expect(found?.events).toEqual(["a@2025-01-01T00:00:00Z", "b@2025-02-01T00:00:00Z"]);
  expect(found?.name).toBe("New");
});

test("a stage of the closing day belongs to it, when the day has no time", () => {
  const events = [{ stage: "a", at: at("2025-01-01T15:00:00Z") }];
  const ended = { outcome: "won", closedAt: at("2025-01-01T00:00:00Z") } as const;
  expect(gatheredHistory([row({ events, ...ended })], () => expect.unreachable())?.events).toEqual([
    "a@2025-01-01T15:00:00Z",
  ]);
});

test("won without a closing day ends with its last stage, and without any day is left out", () => {
  const said: Problem[] = [];
  const events = [{ stage: "a", at: at("2025-01-01T00:00:00Z") }];
  expect(
    gatheredHistory([row({ events, outcome: "won" })], (one) => said.push(one))?.closedAt,
  ).toBe("2025-01-01T00:00:00Z");
  expect(gatheredHistory([row({ outcome: "won" })], (one) => said.push(one))).toBeUndefined();
  expect(said.map(({ code }) => code)).toEqual(["ended-without-day"]);
});
