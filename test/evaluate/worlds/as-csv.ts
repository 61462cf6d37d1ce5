/** A world as the CSV that the evaluation reads. */
import type { World } from "./world.ts";

/** One row an event, `won` and `lost` among them, in no other order than that of the opportunities. */
export function asCsv({ histories }: World): string {
  const rows = histories.flatMap(({ id, amount, events, outcome, closedAt }) => {
    const all = events.map(({ stage, at }) => ({ event: stage, at }));
    if (outcome) all.push({ event: outcome, at: closedAt! });
    return all.map(({ event, at }) => `${id},${event},${new Date(at).toISOString()},${amount}`);
  });
  return `opportunity_id,event,at,amount\n${rows.join("\n")}\n`;
}
