/** The history of one opportunity: when it reached which stage, what it is worth, and how it ended. */

/** A stage reached at a time in ms; `events` may come in any order and may repeat a stage. */
export interface HistoryEvent {
  readonly stage: string;
  readonly at: number;
}

/** `outcome` and `closedAt` are empty while the opportunity is open; `amount` is what it would bring, in `currency`. */
export interface StageHistory {
  readonly id: string;
  readonly amount: number;
  readonly currency?: string | undefined;
  readonly events: readonly HistoryEvent[];
  readonly outcome?: "won" | "lost" | null | undefined;
  readonly closedAt?: number | null | undefined;
}

/**
 * What was known of a history at a time: later stages and a later end are cut off. Undefined before its first stage.
 * @example knownAt({ id: "a", amount: 5, events: [{ stage: "call", at: 10 }], outcome: "won", closedAt: 30 }, 20) // { id: "a", amount: 5, events: [{ stage: "call", at: 10 }], outcome: null, closedAt: null }
 */
export function knownAt(history: StageHistory, now: number): StageHistory | undefined {
  const events = history.events.filter(({ at }) => at <= now);
  if (events.length === 0) return undefined;
  const closed = isClosedAt(history, now);
  return {
    id: history.id,
    amount: history.amount,
    events,
    outcome: closed ? history.outcome! : null,
    closedAt: closed ? endOf(history) : null,
  };
}

/** Has the opportunity ended, won or lost, by that time? */
export function isClosedAt(history: StageHistory, now: number): boolean {
  return (history.outcome ?? null) !== null && endOf(history) <= now;
}

/** The end of a closed history; without a date of its own, the last stage's. */
function endOf({ closedAt, events }: StageHistory): number {
  return closedAt ?? Math.max(-Infinity, ...events.map(({ at }) => at));
}
