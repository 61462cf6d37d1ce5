/** A log of opportunities, `opportunity_id,event,at,amount`, as histories; every fault is named with its line. */
import Papa from "papaparse";
import type { StageHistory } from "#core";

export interface StageLog {
  readonly histories: readonly StageHistory[];
  readonly stages: readonly string[];
  /** The time of the last event. */
  readonly end: number;
}

interface Row {
  readonly event: string;
  readonly at: number;
  readonly amount: number;
}

/** Reads a log. Without `stages` their order is that of the first reach: by their average place in the opportunities. */
export function readStageLog(text: string, stages?: readonly string[]): StageLog {
  const rows = rowsOf(text);
  const known = stages ?? stageOrder(rows);
  const named = new Set(known);
  const histories = [...rows].map(([id, own]) => historyOf(id, own, named));
  let end = -Infinity;
  for (const own of rows.values()) for (const { at } of own) end = Math.max(end, at);
  return { histories, stages: known, end };
}

function rowsOf(text: string): ReadonlyMap<string, readonly Row[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name) => name.trim(),
  });
  const problems = errors.map(({ row, message }) => `line ${(row ?? 0) + 2}: ${message}`);
  const rows = new Map<string, Row[]>();
  data.forEach((line, index) => {
    const at = Date.parse(line["at"] ?? "");
    const id = line["opportunity_id"]?.trim() ?? "";
    const event = line["event"]?.trim() ?? "";
    const amount = Number(line["amount"] || 0);
    const fault =
      id === ""
        ? "opportunity_id is empty"
        : event === ""
          ? "event is empty"
          : Number.isNaN(at)
            ? `“${line["at"] ?? ""}” is no ISO 8601 time`
            : Number.isNaN(amount)
              ? `“${line["amount"] ?? ""}” is no amount`
              : undefined;
    if (fault !== undefined) problems.push(`line ${index + 2}: ${fault}`);
    else if (rows.has(id)) rows.get(id)!.push({ event, at, amount });
    else rows.set(id, [{ event, at, amount }]);
  });
  if (problems.length > 0) throw new Error(`The log can't be read.\n${problems.join("\n")}`);
  if (rows.size === 0) throw new Error("The log holds no opportunity.");
  return rows;
}

const isEnd = (event: string) => event === "won" || event === "lost";

function stageOrder(rows: ReadonlyMap<string, readonly Row[]>): readonly string[] {
  const places = new Map<string, { sum: number; count: number }>();
  for (const own of rows.values()) {
    const seen = [...new Set(own.toSorted((a, b) => a.at - b.at).map(({ event }) => event))];
    seen
      .filter((event) => !isEnd(event))
      .forEach((event, place) => {
        const before = places.get(event) ?? { sum: 0, count: 0 };
        places.set(event, { sum: before.sum + place, count: before.count + 1 });
      });
  }
  return [...places]
    .toSorted(([, a], [, b]) => a.sum / a.count - b.sum / b.count)
    .map(([event]) => event);
}

function historyOf(id: string, rows: readonly Row[], stages: ReadonlySet<string>): StageHistory {
  const end = rows.filter(({ event }) => isEnd(event)).toSorted((a, b) => a.at - b.at)[0];
  const steps = rows.filter(({ event }) => stages.has(event));
  return {
    id,
    amount: rows.findLast(({ amount }) => amount > 0)?.amount ?? 0,
    events: steps.map(({ event, at }) => ({ stage: event, at })),
    outcome: end === undefined ? null : end.event === "won" ? "won" : "lost",
    closedAt: end?.at ?? null,
  };
}
