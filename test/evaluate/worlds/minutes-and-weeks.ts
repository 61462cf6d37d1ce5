/** Many small opportunities: half end within minutes or hours, the rest take weeks; offers lapse about day 30. */
import {
  DAY,
  HOUR,
  MINUTE,
  START,
  draws,
  history,
  inOffice,
  logistic,
  type World,
} from "./world.ts";

const stages = [
  "enquired",
  "checked",
  "shortlisted",
  "accepted",
  "specified",
  "offered",
  "returned",
];

export interface MinutesAndWeeks {
  readonly count?: number;
  readonly days?: number;
  readonly seed: number;
  /** Moves the chance of a final yes, as a drift over the log in logits. */
  readonly drift?: number;
  /** How strongly hidden quality shows in speed. */
  readonly speed?: number;
}

export function minutesAndWeeks({
  count = 13_000,
  days = 165,
  seed,
  drift = 0,
  speed = 0.25,
}: MinutesAndWeeks): World {
  const { normal, chance, between, around, after } = draws(seed);
  const end = START + days * DAY;
  const weekly = Array.from({ length: Math.ceil(days / 7) + 30 }, () => 0);
  for (let week = 1; week < weekly.length; week++)
    weekly[week] = 0.8 * weekly[week - 1]! + 0.12 * normal();
  const shock = (at: number) => {
    const share = (at - START) / (end - START);
    return drift * share + weekly[Math.max(0, Math.floor((at - START) / (7 * DAY)))]!;
  };
  const histories = Array.from({ length: count }, (_, index) => {
    const quality = normal();
    const amount = Math.max(500, Math.round(around(12_000, 0.8) / 500) * 500);
    const size = Math.log(amount / 12_000);
    let at = START + between(0, days) * DAY;
    if (chance(0.8))
      at = Math.max(START, START + Math.floor((at - START) / DAY) * DAY + between(8, 20) * HOUR);
    const id = `e${index}`;
    const steps: (readonly [string, number])[] = [["enquired", at]];
    const done = (outcome: "won" | "lost", closed: number) =>
      history(id, amount, steps, outcome, closed, end);
    at += between(0.3, 3) * 1000;
    steps.push(["checked", at]);
    if (chance(logistic(-0.9 - 0.9 * quality - 0.2 * size)))
      return done(
        "lost",
        chance(0.75) ? at + between(20, 90) * 1000 : inOffice(at + after(3 * HOUR)),
      );
    if (chance(0.22)) at = inOffice(at + after(6 * HOUR));
    else at += between(20, 70) * 1000;
    steps.push(["shortlisted", at]);
    // A person calls in office hours; some are never reached and lapse.
    at = inOffice(at + around(2 * HOUR, 1.4));
    if (chance(logistic(-1 - 0.7 * quality))) {
      const lapse = chance(0.5) ? around(6, 0.9) * DAY : after(1.2) * DAY;
      return done("lost", inOffice(at + Math.min(lapse, between(30, 32) * DAY)));
    }
    steps.push(["accepted", at]);
    at += around(4 * MINUTE, 1);
    if (chance(0.02)) return done("lost", inOffice(at + after(DAY)));
    steps.push(["specified", at]);
    at += around(1 * MINUTE, 0.7);
    steps.push(["offered", at]);
    const offered = at;
    const answer = around(9.5, 0.62) * Math.exp(-speed * quality) * DAY;
    const refuse = after(70) * DAY;
    const lapses = chance(0.12) ? between(45, 70) * DAY : between(30, 33) * DAY;
    const willAnswer = chance(logistic(0.75 + 0.8 * quality - 0.25 * size));
    const first = Math.min(willAnswer ? answer : Infinity, refuse, lapses);
    if (first === refuse || first === lapses) return done("lost", inOffice(offered + first));
    at = inOffice(offered + answer);
    steps.push(["returned", at]);
    const yes = chance(logistic(0.85 + 0.7 * quality - 0.15 * size + shock(at)));
    const work = around(yes ? 4.5 : 5.5, 0.8) * DAY;
    const missing = chance(0.25) ? after(12) * DAY : 0;
    if (!yes && chance(0.35)) return done("lost", inOffice(at + between(25, 34) * DAY));
    return done(yes ? "won" : "lost", inOffice(at + work + missing));
  });
  return { stages, histories, end };
}
