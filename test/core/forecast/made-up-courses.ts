/** Made-up histories, told shortly: stages by their times, then how it ended. */
import { type Course, coursesOf, type StageHistory } from "#core";

export const stages = ["call", "visit", "offer"];

/** `history("a", [0, 10, 25], "won", 40)`: call at 0, visit at 10, offer at 25, won at 40. */
export function history(
  id: string,
  at: readonly number[],
  outcome?: "won" | "lost",
  closedAt?: number,
): StageHistory {
  const events = at.map((time, place) => ({ stage: stages[place]!, at: time }));
  return { id, amount: 100, events, outcome: outcome ?? null, closedAt: closedAt ?? null };
}

export function courses(...histories: readonly StageHistory[]): readonly Course[] {
  return coursesOf(histories, stages);
}
