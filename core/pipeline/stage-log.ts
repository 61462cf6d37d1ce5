/** The log of an opportunity's stages: what was reached, taken back and claimed on which day, told from its dated ticks. */
import { dayOf, type IsoDate } from "../value/iso-date.ts";
import type { Opportunity } from "./opportunity.ts";
import { conditionsMetOn, positionHistory } from "./position-history.ts";
import { type Position, positionOf } from "./position.ts";
import { type SalesProcess, salesStages } from "./sales-process.ts";
import type { Tick } from "./tick.ts";

export const stageEventKinds = [
  "progressed",
  "un-ticked",
  "fell-back",
  "entered",
  "completed",
  "claimed",
  "won",
  "lost",
] as const;
export type StageEventKind = (typeof stageEventKinds)[number];

/**
 * One thing that happened on a day. `stage` (0 to 8) is the stage that was entered, completed or claimed; of all other
 * kinds the one it stands in at the day's end. `isFirst` marks the first entry of a stage; `conditions` are those that
 * were newly met, or met no longer.
 */
export interface StageEvent {
  readonly on: IsoDate;
  readonly kind: StageEventKind;
  readonly stage: number;
  readonly isFirst?: true;
  readonly conditions?: readonly string[];
}

/** The whole log, oldest first; what was claimed stands on the day of the opportunity's last change. */
export function stageLog(
  process: SalesProcess,
  { closed, claimedStage, updatedAt }: Pick<Opportunity, "closed" | "claimedStage" | "updatedAt">,
  ticks: readonly Tick[],
): readonly StageEvent[] {
  const reached = new Set<number>();
  let position = positionOf(process, new Set());
  let met: ReadonlySet<string> = new Set();
  const events = positionHistory(process, ticks).flatMap((day) => {
    const [before, metBefore] = [position, met];
    position = day.position;
    met = conditionsMetOn(ticks, day.on);
    return [
      ...movesOf(metBefore, met, day.position.number).map((move) => ({ on: day.on, ...move })),
      ...changesOf(before, day.position, reached).map((change) => ({ on: day.on, ...change })),
    ];
  });
  const claimed: readonly StageEvent[] = claimedStage
    ? [{ on: dayOf(updatedAt), kind: "claimed", stage: salesStages.indexOf(claimedStage) + 1 }]
    : [];
  const end: readonly StageEvent[] = closed
    ? [{ on: closed.on, kind: closed.outcome, stage: position.number }]
    : [];
  // Of one day, what was ticked comes before what ended it.
  return [...events, ...claimed, ...end]
    .map((event, at) => ({ event, at }))
    .sort((a, b) => (a.event.on < b.event.on ? -1 : Number(a.event.on > b.event.on)) || a.at - b.at)
    .map(({ event }) => event);
}

function movesOf(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  stage: number,
): readonly Omit<StageEvent, "on">[] {
  const gained = [...after].filter((id) => !before.has(id));
  const given = [...before].filter((id) => !after.has(id));
  return [
    ...(gained.length > 0 ? [{ kind: "progressed" as const, stage, conditions: gained }] : []),
    ...(given.length > 0 ? [{ kind: "un-ticked" as const, stage, conditions: given }] : []),
  ];
}

function changesOf(
  before: Position,
  after: Position,
  reached: Set<number>,
): readonly Omit<StageEvent, "on">[] {
  const fell: readonly Omit<StageEvent, "on">[] =
    after.number < before.number ? [{ kind: "fell-back", stage: after.number }] : [];
  const changes = after.stages.flatMap(({ entered, completed }, at) => {
    const was = before.stages[at]!;
    const stage = at + 1;
    const isFirst = entered && !reached.has(stage);
    if (isFirst) reached.add(stage);
    return [
      ...(entered && !was.entered
        ? [{ kind: "entered" as const, stage, ...(isFirst && { isFirst }) }]
        : []),
      ...(completed && !was.completed ? [{ kind: "completed" as const, stage }] : []),
    ];
  });
  return [...fell, ...changes];
}
