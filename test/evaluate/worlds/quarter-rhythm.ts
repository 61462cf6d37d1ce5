/** A list that two stages and a price describe: hardly anything tells who buys, and the months differ by more than that. */
import { DAY, START, draws, history, logistic, type World } from "./world.ts";

const stages = ["prospecting", "engaging"];
const prices = [55, 550, 1100, 3400, 4800, 5500, 26_800];

/**
 * Endings are recorded only from the fifth month on, well in a quarter's first month and badly in its last; stays are of
 * days or of a quarter, whatever comes of them. A fifth is never closed.
 */
export function quarterRhythm({
  seed,
  count = 8000,
  days = 430,
  rate = 0.5,
}: {
  seed: number;
  count?: number;
  days?: number;
  /** The logit of the chance of a win. */
  rate?: number;
}): World {
  const { chance, between, around, after } = draws(seed);
  const end = START + days * DAY;
  const swing = Array.from({ length: 100 }, (_, month) => [0.25, 0, -0.2][month % 3]!);
  const histories = Array.from({ length: count }, (_, index) => {
    const price = prices[Math.floor(prices.length * between(0, 1) ** 1.3)]!;
    const amount = Math.round(price * around(1, 0.07));
    const begun = Math.floor(days * between(0, 1) ** 0.8);
    const steps: (readonly [string, number])[] = [];
    const engaged = begun + (chance(0.3) ? Math.round(after(15)) : 0);
    if (engaged > begun) steps.push(["prospecting", START + begun * DAY]);
    steps.push(["engaging", START + engaged * DAY]);
    if (chance(0.2)) return history(`q${index}`, amount, steps, "lost", Infinity, end);
    const stay = chance(0.45) ? 1 + after(7) : between(45, 135);
    const closed = Math.max(Math.ceil(engaged + stay), Math.floor(120 + after(9)));
    const early = closed < 150 ? 0.8 : 0;
    const won = chance(logistic(rate + early + swing[Math.floor(closed / 30.4)]!));
    return history(`q${index}`, amount, steps, won ? "won" : "lost", START + closed * DAY, end);
  });
  return { stages, histories, end };
}
