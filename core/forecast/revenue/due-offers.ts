/** The open opportunities as offers that may be won in some periods. */
import type { Opportunity } from "../../pipeline/opportunity.ts";
import type { Position } from "../../pipeline/position.ts";
import type { Tick } from "../../pipeline/tick.ts";
import type { Probability } from "../../value/percent.ts";
import type { Period } from "../../value/period.ts";
import type { ChanceBook } from "../chance/chance-book.ts";
import { endOfDay } from "../stage-history/opportunity-history.ts";
import { type DueOffer, sharesByDate, sharesByHazard } from "./period-outlook.ts";
import { openHistory } from "../chance/standing-chance.ts";

/** An opportunity with where it stands and its chance. */
export interface Foreseen {
  readonly opportunity: Opportunity;
  readonly ticks: readonly Tick[];
  readonly position: Position;
  readonly probability: Probability;
}

/**
 * One offer for each opportunity that is open and may be won in these periods or later. By stated dates those whose date
 * has passed are left out, for a date that has not held says nothing about when the money will come; by learned dates
 * they count, as far as the ladder knows their way. A project is one account's: two accounts may call theirs alike.
 */
export function dueOffers<F extends Foreseen>(
  book: ChanceBook,
  all: readonly F[],
  periods: readonly Period[],
): readonly (DueOffer & { readonly of: F })[] {
  const open = all.filter(({ opportunity }) => !opportunity.closed);
  const learned = learnedShares(book, open, periods);
  return open.flatMap((one) => {
    const { opportunity, probability } = one;
    const { accountId, amount, expectedClose, project } = opportunity;
    const shares = learned.get(one);
    if (!shares && expectedClose < book.day) return [];
    return {
      of: one,
      amount,
      probability,
      project: project && `${accountId} ${project}`,
      shares: shares ?? sharesByDate(expectedClose, periods),
      dates: shares ? ("learned" as const) : ("stated" as const),
    };
  });
}

function learnedShares<F extends Foreseen>(
  book: ChanceBook,
  open: readonly F[],
  periods: readonly Period[],
): ReadonlyMap<F, readonly number[]> {
  const { model } = book;
  if (!model || book.closingDates === "stated") return new Map();
  const known = open.flatMap((one) => {
    const history = openHistory(book, one.opportunity, one.ticks, one.position);
    return history ? [{ one, history }] : [];
  });
  const shares = sharesByHazard(
    { ...model, now: endOfDay(book.day) },
    known.map(({ history }) => history),
    periods,
  );
  return new Map(known.map(({ one }, at) => [one, shares[at]!]));
}
