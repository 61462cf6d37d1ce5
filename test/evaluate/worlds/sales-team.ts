/** Sellers keep these records: late and in heaps, cleaned up at the quarter's end, with skills and people that change. */
import { DAY, HOUR, START, draws, history, logistic, type World } from "./world.ts";

const stages = ["qualified", "met", "proposed", "negotiating", "agreed"];
const SELLERS = 12;
const QUARTER = 91;

/**
 * What happens is written down at the seller's next look at the list, several steps in the same minute; what hasn't
 * moved for long is lost only in the clean-up of a quarter's last days, when buyers sign most too. Some opportunities
 * change hands and suffer by it, a season sways all chances, and in the second half everything goes faster.
 */
export function salesTeam({
  seed,
  count = 3000,
  days = 730,
}: {
  seed: number;
  count?: number;
  days?: number;
}): World {
  const { normal, chance, between, around, after } = draws(seed);
  const end = START + days * DAY;
  const sellers = Array.from({ length: SELLERS }, () => ({
    skill: 0.4 * normal(),
    looks: between(1, 9),
    tidy: between(0.3, 0.95),
    leaves: chance(0.35) ? between(0.2, 0.9) * days : Infinity,
  }));
  const quarterEnd = (day: number) => Math.ceil((day + 1) / QUARTER) * QUARTER;
  const histories = Array.from({ length: count }, (_, index) => {
    const seller = sellers[index % SELLERS]!;
    const quality = normal();
    const amount = Math.max(1000, Math.round(around(18, 1)) * 1000);
    const begun = between(0, days);
    const pace = (begun > days / 2 ? 0.7 : 1) * (1 + 0.15 * Math.log(amount / 18_000));
    let day = begun;
    let written = begun;
    const steps: (readonly [string, number])[] = [];
    // The next look at the list; nothing is written before what was written last.
    const write = () =>
      (written = Math.max(written, Math.floor(day) + Math.ceil(after(seller.looks)) + 0.4));
    const time = (at: number) => START + at * DAY + between(0, 0.01) * HOUR;
    const done = (outcome: "won" | "lost", at: number) =>
      history(`s${index}`, amount, steps, outcome, time(at), end);
    for (const [place, stage] of stages.entries()) {
      if (place > 0) write();
      if (place < 3 && chance(0.12)) continue;
      steps.push([stage, time(written)]);
      let stay = around(14, 0.8) * pace * Math.exp(-0.25 * quality);
      const orphaned = day < seller.leaves && day + stay > seller.leaves;
      if (orphaned) stay += after(20);
      const season = 0.35 * Math.sin((2 * Math.PI * day) / 365);
      const hold = 1.15 + 0.45 * quality + seller.skill + season - (orphaned ? 0.9 : 0);
      if (chance(logistic(-hold + (place === 2 ? 0.5 : 0)))) {
        // Some say no; of the others the record stays until somebody cleans up.
        if (chance(0.4)) return done("lost", Math.max(written, day + stay));
        let swept = quarterEnd(day + stay + 30) - between(0, 5);
        while (!chance(seller.tidy)) swept += QUARTER;
        return done("lost", Math.max(written, swept));
      }
      day += stay;
      if (place === stages.length - 1 && quarterEnd(day) - day < 25 && chance(0.5))
        day = quarterEnd(day) - after(2);
    }
    return done("won", Math.max(write(), written + 0.001));
  });
  return { stages, histories, end };
}
