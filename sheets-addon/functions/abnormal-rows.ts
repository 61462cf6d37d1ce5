/** ABNORMAL_CASES: open opportunities that no longer go their usual way. */
import {
  abnormalCases,
  type AbnormalCase,
  type Opportunity,
  patienceByStage,
  positionOn,
  regressions,
  type Revision,
  waitsOf,
  type Watched,
} from "#core";
import { customerStage } from "./alignment.ts";
import { cellAt, isEmpty } from "./arguments.ts";
import { dayArgument } from "./days.ts";
import { currencyIn } from "./purchases.ts";
import { groupedBy, recordRows, type RecordRow, shownRows } from "./record-rows.ts";
import { processOf } from "./stage.ts";
import { byMoment, datedTicks, momentOf } from "./ticks.ts";

/** A row a case: the opportunity's id, the kind of case, and two figures that show it. */
export function abnormalRows(
  opportunities: unknown,
  ticks: unknown,
  today: unknown,
  revisions: unknown,
  process: unknown,
): unknown {
  const now = dayArgument()(today, "“today”");
  const stages = processOf(process);
  const ticked = datedTicks(ticks);
  const revised = revisionsOf(revisions);
  const known = recordRows(opportunities, "opportunities", [4, 6], columns).map((row) => {
    const read = opportunityOf(row);
    const own = ticked.get(read.opportunity.id) ?? [];
    const since = own.reduce((first, { on }) => (on < first ? on : first), read.since);
    return { ...read, own, waits: waitsOf(stages, { ticks: own, since }, now) };
  });
  const patience = patienceByStage(
    known.flatMap(({ waits }) => waits),
    stages.length,
  );
  const watched = known.map(({ opportunity, deciderMet, own, waits }): Watched => {
    const position = positionOn(stages, own, now);
    return {
      opportunity,
      position,
      restingDays: waits.at(-1)?.days ?? 0,
      patience: patience[position.number]!,
      regressions: regressions(stages, own),
      revisions: revised.get(opportunity.id) ?? [],
      deciderMet,
    };
  });
  return shownRows(
    abnormalCases(watched, now).flatMap((cases, at) =>
      cases.map((one) => [watched[at]!.opportunity.id, one.kind, ...figuresOf(one)]),
    ),
  );
}

const columns =
  "opportunity, amount, currency, first day, and optionally the customer's stage and whether the decider was met";

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

function opportunityOf(row: RecordRow) {
  const stage = row.text(4);
  const opportunity = {
    id: row.needed(row.text(0), 0, "an opportunity"),
    amount: {
      amount: row.needed(row.number(1, 0), 1, "a number, 0 or more"),
      currency: currencyIn(row, 2),
    },
    ...(stage && { customerStage: customerStage(stage, cellAt("opportunities", row.place, 4)) }),
  } as unknown as Opportunity;
  return {
    opportunity,
    since: row.needed(row.day(3), 3, "a date"),
    deciderMet: row.flag(5),
  };
}

function revisionsOf(argument: unknown): ReadonlyMap<string, readonly Revision[]> {
  if (isEmpty(argument)) return new Map();
  const named = "opportunity, day, expected close, and optionally the discount";
  const all = recordRows(argument, "revisions", [3, 4], named).map((row): Revision => {
    const discount = row.number(3, 0, 100);
    return {
      opportunityId: row.needed(row.text(0), 0, "an opportunity"),
      recordedAt: momentOf(row.needed(row.day(1), 1, "a date")),
      expectedClose: row.needed(row.day(2), 2, "a date"),
      ...(discount === undefined ? {} : { discount }),
    } as unknown as Revision;
  });
  return groupedBy(all.sort(byMoment), ({ opportunityId }) => opportunityId);
}
