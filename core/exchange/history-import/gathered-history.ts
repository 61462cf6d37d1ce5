/** Gathering the rows of one opportunity into its history: stages in their order, and how it ended. */
import type { PastOpportunity } from "../../forecast/stage-history/past-opportunity.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import type { Money } from "../../value/money.ts";
import { problem, type Problem } from "../../value/problem.ts";
import type { HistoryRow, RowEvent } from "./history-row.ts";

/** A past opportunity without what is made when it is stored; `row` is the first that tells of it. */
export interface PlannedHistory extends Omit<PastOpportunity, "id" | "importId" | "importedAt"> {
  readonly row: number;
}

/** The history that these rows tell, or nothing; what doesn't fit together is told with the row it stands in. */
export function gatheredHistory(
  rows: readonly HistoryRow[],
  say: (found: Problem) => void,
): PlannedHistory | undefined {
  const { row, ref } = rows[0]!;
  const tell = (code: Problem["code"], at: number, params: Problem["params"] = {}): undefined =>
    void say(problem(code, [at, code], { row: at, name: ref, ...params }));
  const events = rows.flatMap((one) => one.events.map((event) => ({ ...event, row: one.row })));
  events.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const ends = events.filter(isEnd);
  const said = rows.find(({ outcome }) => outcome === "won" || outcome === "lost");
  const outcome = ends[0]?.stage ?? said?.outcome;
  for (const other of ends.slice(1)) {
    const isSame = other.stage === outcome;
    tell(isSame ? "ends-again" : "ends-otherwise", other.row, { value: other.at.slice(0, 10) });
  }
  if (ends[0] && said && said.outcome !== ends[0].stage)
    return tell("ends-otherwise", said.row, { value: ends[0].at.slice(0, 10) });
  const closedAt = ends[0]?.at ?? rows.find((one) => one.closedAt)?.closedAt;
  const isEnded = outcome !== undefined;
  const steps = stepsUntil(
    isEnded ? closedAt : undefined,
    events.filter((one) => !isEnd(one)),
  );
  for (const late of steps.late) tell("after-its-end", late.row, { value: late.at.slice(0, 10) });
  const last = steps.kept.at(-1)?.at;
  if (isEnded && !(closedAt ?? last)) return tell("ended-without-day", row);
  if (steps.kept.length === 0) return tell("nothing-dated", row);
  const latest = [...rows].reverse();
  const text = (key: "name" | "account" | "owner") =>
    latest.find((one) => one[key] !== "")?.[key].slice(0, 200);
  const [name, account, owner] = [text("name"), text("account"), text("owner")];
  const amount: Money | undefined = latest.find((one) => one.amount !== undefined)?.amount;
  return {
    row,
    ref,
    ...(name !== undefined && { name }),
    ...(account !== undefined && { account }),
    ...(owner !== undefined && { owner }),
    ...(amount && { amount }),
    events: steps.kept.map(({ stage, at }) => `${stage}@${at}`),
    ...(isEnded && { outcome: outcome as "won" | "lost", closedAt: closedAt ?? last! }),
  };
}

type Step = RowEvent & { readonly row: number };

function isEnd({ stage }: RowEvent): boolean {
  return stage === "won" || stage === "lost";
}

/** A day without a time holds everything of that day, so the end of a day is what counts then. */
function stepsUntil(
  end: IsoInstant | undefined,
  steps: readonly Step[],
): { kept: readonly Step[]; late: readonly Step[] } {
  if (end === undefined) return { kept: steps, late: [] };
  const isWholeDay = end.endsWith("T00:00:00Z");
  const isIn = ({ at }: Step): boolean =>
    at <= end || (isWholeDay && at.slice(0, 10) === end.slice(0, 10));
  return { kept: steps.filter(isIn), late: steps.filter((step) => !isIn(step)) };
}
