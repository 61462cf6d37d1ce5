/** Applications for credit as desks work them off: rules, a call queue, nightly lapses, papers that go to and fro. */
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

const stages = ["applied", "screened", "called", "offered", "signed", "checked", "cleared"];

/** Applications a day of the week, Monday first, and what a night's batch still finds open after so many days. */
const arrivals = [1.15, 1.1, 1.05, 1, 0.9, 0.5, 0.3];
const LAPSE = 30;

/**
 * Nothing here is tossed by stage: who waits how long depends on staff (a thin fortnight, new people later), the second
 * offer starts its thirty days anew, papers are asked for again, and at `tighter` of the way the rules become stricter.
 * No application comes in the last two weeks of the log.
 */
export function creditDesk({
  seed,
  count = 13_000,
  days = 165,
  tighter = 0.6,
}: {
  seed: number;
  count?: number;
  days?: number;
  tighter?: number;
}): World {
  const { normal, chance, between, around, after } = draws(seed);
  const end = START + days * DAY;
  const night = (at: number) =>
    START + Math.ceil((at - START) / DAY) * DAY + between(0, 20) * MINUTE;
  // Staff by day: a call or a check is as likely on a working day as there are people for it.
  const staff = Array.from({ length: days + 200 }, (_, day) => {
    const thin = day > 0.45 * days && day < 0.45 * days + 14 ? 0.45 : 1;
    return thin * (day > 0.7 * days ? 1.3 : 1) * Math.exp(0.15 * normal());
  });
  const staffAt = (at: number) => staff[Math.max(0, Math.floor((at - START) / DAY))] ?? 1;
  const histories = Array.from({ length: count }, (_, index) => {
    const risk = normal();
    const interest = normal();
    const amount = Math.min(50_000, Math.max(1, Math.round(around(2.4, 0.75))) * 5000);
    let day = between(0, days - 14);
    while (!chance(arrivals[Math.floor(day) % 7]! / 1.15)) day = between(0, days - 14);
    let at =
      START + Math.floor(day) * DAY + (7 + 15 * ((between(0, 1) + between(0, 1)) / 2)) * HOUR;
    const steps: (readonly [string, number])[] = [["applied", at]];
    const done = (outcome: "won" | "lost", closed: number) =>
      history(`k${index}`, amount, steps, outcome, closed, end);
    if (chance(logistic(-0.75 + 0.8 * risk + (amount > 30_000 ? 0.3 : 0))))
      return done("lost", at + between(2, 60) * 1000);
    at = chance(0.1) ? inOffice(at + around(20, 0.8) * HOUR) : at + between(20, 50) * 1000;
    if (chance(0.05)) return done("lost", at);
    steps.push(["screened", at]);
    const screened = at;
    for (let tries = 1; ; tries++) {
      at = inOffice(at + (tries === 1 ? around(1.5, 1.2) * HOUR : after(1.4 / staffAt(at)) * DAY));
      if (at > screened + LAPSE * DAY) return done("lost", night(screened + LAPSE * DAY));
      if (chance(logistic(-0.3 + 0.4 * interest))) break;
      if (tries > 3 && chance(0.25)) return done("lost", at);
    }
    if (chance(logistic(-1.2 - 0.7 * interest))) return done("lost", at + after(5) * MINUTE);
    steps.push(["called", at]);
    at += around(6, 0.7) * MINUTE;
    steps.push(["offered", at]);
    let lapse = at + LAPSE * DAY;
    const answer = (0.9 * interest + normal() > -0.65 ? around(11, 0.55) : Infinity) * DAY;
    const reminded = at + between(12, 20) * DAY;
    const answered = at + answer * Math.exp(-0.15 * interest);
    if (answered > reminded && chance(0.35)) {
      steps.push(["offered", inOffice(reminded)]);
      lapse = inOffice(reminded) + LAPSE * DAY;
    }
    const refused = at + after(60) * DAY;
    if (refused < Math.min(answered, lapse)) return done("lost", inOffice(refused));
    if (answered > lapse) return done("lost", night(lapse));
    at = inOffice(Math.max(answered, steps.at(-1)![1]));
    steps.push(["signed", at]);
    for (let round = 0; ; round++) {
      at = inOffice(at + (between(0.3, 2) + after(2)) * (1 / staffAt(at)) * DAY);
      steps.push(["checked", at]);
      if (round > 3 || !chance(0.35)) break;
      if (chance(0.1)) return done("lost", night(at + between(20, 30) * DAY));
      at = inOffice(at + around(4, 0.8) * DAY);
    }
    const strict = (at - START) / (end - START) > tighter ? 0.5 : 0;
    at = inOffice(at + after(1.5 / staffAt(at)) * DAY);
    if (!chance(logistic(1.5 - 0.9 * risk - strict))) return done("lost", at);
    steps.push(["cleared", at]);
    return done(chance(0.97) ? "won" : "lost", inOffice(at + after(0.5) * DAY));
  });
  return { stages, histories, end };
}
