/** Made-up opportunities with ticks, whose truth is known: one condition tells something, another one nothing. */
import {
  addDays,
  type ConditionId,
  type IsoDate,
  type Tick,
  type TickedHistory,
  timeOfDay,
} from "#core";
import { draws, logistic } from "../../evaluate/worlds/world.ts";

export const stages = ["call", "offer", "talks"];
export const approved = "approved" as ConditionId;
export const coffee = "coffee" as ConditionId;
export const start = "2024-01-01" as IsoDate;
export const end = timeOfDay("2030-01-01" as IsoDate);

export function ticked(id: string, conditionId: ConditionId, on: IsoDate): Tick {
  return {
    id: `${id}-${conditionId}`,
    opportunityId: id,
    conditionId,
    done: true,
    on,
    evidence: { text: "Minutes" },
    recordedAt: `${on}T12:00:00Z`,
  } as unknown as Tick;
}

/** An opportunity that stood `days` in the offer and then ended; a condition may be met from its first day on. */
export function ended(
  id: string,
  outcome: "won" | "lost",
  met: readonly ConditionId[],
  { from = start, days = 30, amount = 1000 } = {},
): TickedHistory {
  const closedOn = addDays(from, days);
  return {
    history: {
      id,
      amount,
      events: [
        { stage: "call", at: timeOfDay(addDays(from, -10)) },
        { stage: "offer", at: timeOfDay(from) },
      ],
      outcome,
      closedAt: timeOfDay(closedOn),
    },
    ticks: [
      ticked(id, "1-m1" as ConditionId, addDays(from, -10)),
      ...met.map((condition) => ticked(id, condition, from)),
    ],
  };
}

/** `lift` is what the approval adds to the logit of winning; the coffee adds nothing. */
export function world(seed: number, count: number, lift: number): readonly TickedHistory[] {
  const { chance, between } = draws(seed);
  return Array.from({ length: count }, (_, index) => {
    const [isApproved, hasCoffee] = [chance(0.5), chance(0.5)];
    const isWon = chance(logistic(-0.2 + (isApproved ? lift : 0) - lift / 2));
    const met = [...(isApproved ? [approved] : []), ...(hasCoffee ? [coffee] : [])];
    const from = addDays(start, Math.floor(between(0, 1000)));
    return ended(`w${index}`, isWon ? "won" : "lost", met, {
      from,
      days: Math.round(between(20, 60)),
    });
  });
}
