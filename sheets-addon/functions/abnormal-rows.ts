/** ABNORMAL_CASES: open opportunities that no longer go their usual way. */
import {
  abnormalCases,
  type AbnormalCase,
  type IsoDate,
  type Opportunity,
  patienceByStage,
  positionOn,
  type PurchasingStage,
  purchasingStages,
  regressions,
  type Revision,
  standardProcess,
  type Tick,
  waitsOf,
  type Watched,
} from "#core";
import { isEmpty, numberOf, rowsOf, shown, wholeNumberOf } from "./arguments.ts";
import { dayArgument, type ReadDay } from "./days.ts";

/** A row a case: the opportunity's id, the kind of case, and two figures that show it. */
export function abnormalRows(
  opportunities: unknown,
  ticks: unknown,
  today: unknown,
  revisions: unknown,
): unknown {
  const day = dayArgument();
  const now = day(today, "“today”");
  const ticked = grouped(
    rowsOf(ticks).flatMap((row, at) => (isEmpty(row[0]) ? [] : [tickOf(row, at, day)])),
    ({ opportunityId }) => opportunityId,
  );
  const revised = isEmpty(revisions)
    ? new Map<string, readonly Revision[]>()
    : grouped(
        rowsOf(revisions).flatMap((row, at) => (isEmpty(row[0]) ? [] : [revisionOf(row, at, day)])),
        ({ opportunityId }) => opportunityId,
      );
  const rows = rowsOf(opportunities).filter(([id]) => !isEmpty(id));
  const known = rows.map((row, at) => {
    const read = opportunityOf(row, at, day);
    const own = ticked.get(read.opportunity.id) ?? [];
    const since = own.reduce((first, { on }) => (on < first ? on : first), read.since);
    return { ...read, own, waits: waitsOf(standardProcess, { ticks: own, since }, now) };
  });
  const patience = patienceByStage(
    known.flatMap(({ waits }) => waits),
    standardProcess.length,
  );
  const watched = known.map(({ opportunity, deciderMet, own, waits }): Watched => {
    const position = positionOn(standardProcess, own, now);
    return {
      opportunity,
      position,
      restingDays: waits.at(-1)?.days ?? 0,
      patience: patience[position.number]!,
      regressions: regressions(standardProcess, own),
      revisions: revised.get(opportunity.id) ?? [],
      deciderMet,
    };
  });
  const found = abnormalCases(watched, now).flatMap((cases, at) =>
    cases.map((one) => [watched[at]!.opportunity.id, one.kind, ...figuresOf(one)]),
  );
  return found.length > 0 ? found : "";
}

function figuresOf(found: AbnormalCase): readonly [unknown, unknown] {
  switch (found.kind) {
    case "decider-never-met":
      return [found.stage, ""];
    case "stalled":
      return [found.days, found.patience];
    case "regression":
      return [found.from, found.to];
    case "pushed-date":
      return [found.times, found.days];
    case "discount-creep":
      return [found.from, found.to];
    case "out-of-step":
      return [found.alignment, ""];
    case "amount-outlier":
      return [found.score, ""];
  }
}

function opportunityOf(
  [id, amount, currency, created, stage, met]: readonly unknown[],
  at: number,
  day: ReadDay,
) {
  const where = `row ${at + 1}`;
  const customerStage = isEmpty(stage) ? undefined : stageNamed(stage, where);
  const opportunity = {
    id: String(id),
    amount: {
      amount: numberOf(amount, `The amount in ${where}`, 0, Number.MAX_VALUE),
      currency: String(currency).trim(),
    },
    ...(customerStage && { customerStage }),
  } as unknown as Opportunity;
  return {
    opportunity,
    since: day(created, `The first day in ${where}`),
    deciderMet: isEmpty(met) ? undefined : flagOf(met, where),
  };
}

/** The customer's stage as a number from 1 to 8, or by its key. */
function stageNamed(value: unknown, where: string): PurchasingStage {
  const key = purchasingStages.find((one) => one === String(value).trim());
  return (
    key ?? purchasingStages[wholeNumberOf(value, `The customer's stage in ${where}`, 1, 8) - 1]!
  );
}

function flagOf(value: unknown, where: string): boolean {
  if (typeof value === "boolean") return value;
  const text = String(value).trim().toLowerCase();
  if (["true", "yes", "是"].includes(text)) return true;
  if (["false", "no", "否"].includes(text)) return false;
  throw new Error(
    `Whether the decider was met, in ${where}, must be TRUE or FALSE, not ${shown(value)}.`,
  );
}

function tickOf([id, condition, done, on]: readonly unknown[], at: number, day: ReadDay): Tick {
  const where = `row ${at + 1} of “ticks”`;
  const date = day(on, `The day in ${where}`);
  return {
    id: String(at).padStart(7, "0"),
    opportunityId: String(id),
    conditionId: String(condition).trim(),
    done: flagOf(done, where),
    on: date,
    recordedAt: momentOf(date),
  } as unknown as Tick;
}

function revisionOf(
  [id, on, close, discount]: readonly unknown[],
  at: number,
  day: ReadDay,
): Revision {
  const where = `row ${at + 1} of “revisions”`;
  return {
    opportunityId: String(id),
    recordedAt: momentOf(day(on, `The day in ${where}`)),
    expectedClose: day(close, `The expected close in ${where}`),
    ...(isEmpty(discount)
      ? {}
      : { discount: numberOf(discount, `The discount in ${where}`, 0, 100) }),
  } as unknown as Revision;
}

function momentOf(date: IsoDate): string {
  return `${date}T00:00:00Z`;
}

/** Records by their opportunity, oldest first; those of one day keep the order of their rows. */
function grouped<T extends { readonly recordedAt: string }>(
  records: readonly T[],
  keyOf: (record: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  for (const group of groups.values())
    group.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
  return groups;
}
