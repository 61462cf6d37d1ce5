/** A made-up pipeline with a history to learn from: each stage takes some weeks, and loses a part of the opportunities. */
import {
  addDays,
  type ChanceRecords,
  defaultStageTable,
  type IsoDate,
  type IsoInstant,
  type Opportunity,
  type PastOpportunity,
  salesStages,
  standardProcess,
  type Tick,
} from "#core";
import { drawing } from "../exchange/made-up-portfolio.ts";
import { noon, opportunity, tick } from "./made-up.ts";

export const pipelineDay = "2026-03-02" as IsoDate;
const DAYS = 1000;

interface Life {
  readonly reached: readonly number[];
  readonly end: number;
  readonly won: boolean;
}

/** One life in days since the first: it waits, and goes on with 5 chances of 6. */
function life(random: () => number): Life {
  let at = Math.floor(random() * DAYS);
  const reached: number[] = [];
  for (let stage = 0; stage < salesStages.length; stage++) {
    reached.push(at);
    at += 1 + Math.floor(-25 * Math.log(1 - random()));
    if (random() > 5 / 6) return { reached, end: at, won: false };
  }
  return { reached, end: at, won: true };
}

/** `past` ended ones of another system, and `own` ones that are open on the day; a third of these fall due too early. */
export function livedPipeline(seed: number, past: number, own: number): ChanceRecords {
  const random = drawing(seed);
  const dayAt = (day: number): IsoDate => addDays(pipelineDay, day - DAYS);
  const pastOpportunities: PastOpportunity[] = [];
  const opportunities: Opportunity[] = [];
  const ticks: Tick[] = [];
  while (pastOpportunities.length < past || opportunities.length < own) {
    const { reached, end, won } = life(random);
    const amount = { amount: 100 + Math.floor(random() * 900), currency: "EUR" as never };
    const isOpen = end > DAYS && reached[0]! <= DAYS;
    if (!isOpen && end <= DAYS && pastOpportunities.length < past)
      pastOpportunities.push({
        id: `past${pastOpportunities.length}` as never,
        importId: "import",
        ref: String(pastOpportunities.length),
        amount,
        events: reached.map((day, stage) => `${salesStages[stage]}@${dayAt(day)}T12:00:00Z`),
        outcome: won ? "won" : "lost",
        closedAt: `${dayAt(end)}T12:00:00Z` as IsoInstant,
        importedAt: noon,
      });
    if (isOpen && opportunities.length < own) {
      const id = `own${opportunities.length}`;
      const expectedClose = addDays(pipelineDay, Math.floor(random() * 300) - 100);
      opportunities.push(opportunity(id, { amount, expectedClose }));
      ticks.push(...ticksOf(id, reached, dayAt));
    }
  }
  const settings = { stageTable: defaultStageTable };
  return { opportunities, ticks, pastOpportunities, processes: [], settings };
}

function ticksOf(
  id: string,
  reached: readonly number[],
  dayAt: (day: number) => IsoDate,
): readonly Tick[] {
  return reached
    .filter((day) => day <= DAYS)
    .flatMap((day, stage) => {
      const before = stage > 0 ? standardProcess[stage - 1]!.criteria : [];
      return [...before, ...standardProcess[stage]!.milestones].map((condition) =>
        tick(`${id}-${condition.id}`, condition.id, {
          opportunityId: id as never,
          on: dayAt(day),
        }),
      );
    });
}
