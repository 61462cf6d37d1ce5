/** The outlook of all records on a day, the one that every place shows: chances, months, quarters, and what is overdue. */
import { positionOf } from "../../pipeline/position.ts";
import { conditionsMet, ticksByOpportunity } from "../../pipeline/tick.ts";
import type { OpportunityId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import { periodEnd, periodsFrom } from "../../value/period.ts";
import type { ChanceBook, ChanceRecords } from "../chance/chance-book.ts";
import { dueOffers, type Foreseen } from "./due-offers.ts";
import { type PeriodOutlook, periodOutlooks } from "./period-outlook.ts";
import { chanceOf } from "../chance/standing-chance.ts";

/** How far an outlook looks ahead where nothing else is asked for; ours: a year by months, as budgets run, and one more quarter. */
export const outlookLengths = { months: 12, quarters: 5 } as const;

export interface SalesOutlook {
  readonly book: ChanceBook;
  /** Every opportunity, closed ones too, in the order of the records. */
  readonly standings: readonly Foreseen[];
  readonly months: readonly PeriodOutlook[];
  readonly quarters: readonly PeriodOutlook[];
  /** Open ones whose stated date has passed, and those due after the last month by it. */
  readonly overdue: readonly OpportunityId[];
  readonly later: readonly OpportunityId[];
}

/** Where every opportunity stands, and its chance by the book. */
export function foreseen(
  book: ChanceBook,
  { opportunities, ticks }: Pick<ChanceRecords, "opportunities" | "ticks">,
): readonly Foreseen[] {
  const ticksOf = ticksByOpportunity(ticks);
  return opportunities.map((opportunity) => {
    const own = ticksOf.get(opportunity.id) ?? [];
    const position = positionOf(book.process, conditionsMet(own));
    const probability = chanceOf(book, opportunity, own, position);
    return { opportunity, ticks: own, position, probability };
  });
}

/** The outlook by the book of a day; `chanceBook` makes one from the same records. Currencies are kept apart. */
export function salesOutlook(
  book: ChanceBook,
  records: Pick<ChanceRecords, "opportunities" | "ticks">,
  lengths: { readonly months: number; readonly quarters: number } = outlookLengths,
): SalesOutlook {
  const standings = foreseen(book, records);
  const [months, quarters] = (["month", "quarter"] as const).map((length) => {
    const periods = periodsFrom(book.day, length, lengths[`${length}s`]);
    return periodOutlooks(dueOffers(book, standings, periods), periods, book.shock);
  });
  return {
    book,
    standings,
    months: months!,
    quarters: quarters!,
    ...outsideMonths(standings, book.day, lengths.months),
  };
}

/** The open opportunities whose stated date stands outside the months of an outlook: passed already, or after the last. */
export function outsideMonths(
  standings: readonly Pick<Foreseen, "opportunity">[],
  day: IsoDate,
  months: number,
): Pick<SalesOutlook, "overdue" | "later"> {
  const end = periodEnd(periodsFrom(day, "month", months).at(-1)!);
  const openAs = (fits: (close: IsoDate) => boolean) =>
    standings.flatMap(({ opportunity: { id, closed, expectedClose } }) =>
      !closed && fits(expectedClose) ? [id] : [],
    );
  return { overdue: openAs((close) => close < day), later: openAs((close) => close > end) };
}
