/** Worlds that differ from each other in all that a model could lean on: signal, size, speed and steadiness. */
import type { StageHistory } from "#core";
import { DAY, START, draws, history, logistic, type World } from "./world.ts";

const eight = [
  "plan",
  "visit",
  "proposal",
  "demonstration",
  "solution",
  "evaluation",
  "negotiation",
  "close",
];

/** Outcomes are tossed with one coin; neither stage nor age nor amount tells anything. */
export function noSignal({
  seed,
  count = 3000,
  rate = 0.4,
  days = 400,
}: {
  seed: number;
  count?: number;
  rate?: number;
  days?: number;
}): World {
  const { chance, between, around } = draws(seed);
  const end = START + days * DAY;
  const stages = eight.slice(0, 5);
  const histories = Array.from({ length: count }, (_, index) => {
    let at = START + between(0, days) * DAY;
    const steps: (readonly [string, number])[] = [];
    const last = Math.floor(between(0, 5));
    for (let stage = 0; stage <= last; stage++) {
      steps.push([stages[stage]!, at]);
      at += around(8, 1) * DAY;
    }
    return history(`c${index}`, around(20_000, 0.7), steps, chance(rate) ? "won" : "lost", at, end);
  });
  return { stages, histories, end };
}

/** Few large projects over years: eight stages of weeks to months, losses at every stage, heavy amounts. */
export function slowProjects({
  seed,
  count = 300,
  days = 1400,
}: {
  seed: number;
  count?: number;
  days?: number;
}): World {
  const { normal, chance, between, around } = draws(seed);
  const end = START + days * DAY;
  const histories = Array.from({ length: count }, (_, index): StageHistory => {
    const quality = normal();
    const amount = around(400_000, 1.2);
    let at = START + between(0, days) * DAY;
    const steps: (readonly [string, number])[] = [];
    for (const [place, stage] of eight.entries()) {
      steps.push([stage, at]);
      const stay = around(30, 0.7) * Math.exp(-0.3 * quality) * DAY;
      if (chance(logistic(-1.9 - 0.5 * quality + (place === 5 ? 0.8 : 0))))
        return history(`p${index}`, amount, steps, "lost", at + stay * between(1, 4), end);
      at += stay;
    }
    return history(`p${index}`, amount, steps, "won", at, end);
  });
  return { stages: eight, histories, end };
}

/** A Markov funnel whose truth is known in closed form: in each stage exponential clocks for next, won and lost. */
export const funnel = {
  stages: ["lead", "offer", "talks"],
  /** Per day: to the next stage, won, lost. */
  rates: [
    [0.1, 0.0, 0.1],
    [0.06, 0.01, 0.05],
    [0, 0.05, 0.02],
  ],
  /** Talks: 5/7. Offer: (0.06·5/7 + 0.01)/0.12 = 37/84. Lead: half of that. */
  truth: [37 / 168, 37 / 84, 5 / 7],
} as const;

export function markovFunnel({
  seed,
  count = 4000,
  days = 500,
}: {
  seed: number;
  count?: number;
  days?: number;
}): World {
  const { between, around, after, random } = draws(seed);
  const end = START + days * DAY;
  const histories = Array.from({ length: count }, (_, index): StageHistory => {
    const amount = around(10_000, 1);
    let at = START + between(0, days) * DAY;
    const steps: (readonly [string, number])[] = [];
    for (let stage = 0; ; stage++) {
      steps.push([funnel.stages[stage]!, at]);
      const [next, won, lost] = funnel.rates[stage]!;
      const all = next + won + lost;
      at += after(1 / all) * DAY;
      const turn = random() * all;
      if (turn < next) continue;
      return history(`m${index}`, amount, steps, turn < next + won ? "won" : "lost", at, end);
    }
  });
  return { stages: funnel.stages, histories, end };
}

/** Stages tell nearly all, and at `turn` of the way the market changes. */
export function regimeChange({
  seed,
  count = 4000,
  days = 700,
  turn = 0.55,
  change = -1,
}: {
  seed: number;
  count?: number;
  days?: number;
  turn?: number;
  change?: number;
}): World {
  const { normal, chance, between, around } = draws(seed);
  const end = START + days * DAY;
  const stages = eight.slice(0, 4);
  const histories = Array.from({ length: count }, (_, index): StageHistory => {
    const quality = 0.5 * normal();
    const amount = around(30_000, 0.9);
    let at = START + between(0, days) * DAY;
    const steps: (readonly [string, number])[] = [];
    for (const stage of stages) {
      steps.push([stage, at]);
      const stay = around(12, 0.8) * DAY;
      at += stay;
      const mood = (at - START) / (end - START) > turn ? change : 0;
      if (chance(logistic(-0.8 - quality - mood)))
        return history(`r${index}`, amount, steps, "lost", at + stay * between(0, 2), end);
    }
    return history(`r${index}`, amount, steps, "won", at, end);
  });
  return { stages, histories, end };
}
