/** How many of the ended opportunities that reached a stage were won, by the workbook's own history. */
import {
  historyOfOpportunity,
  historyOfPast,
  salesStages,
  standardProcess,
  stageRates,
  timeOfDay,
  type IsoDate,
  type Opportunity,
  type PastOpportunity,
  type StageRate,
  type StageTable,
  type Tick,
} from "#core";

const DAY = 86_400_000;

export interface StageHistoryBasis {
  readonly opportunities: readonly Opportunity[];
  readonly ticks: readonly Tick[];
  readonly past: readonly PastOpportunity[];
  readonly stageTable: StageTable;
  readonly today: IsoDate;
}

/** The stages that any ended opportunity has reached, in their order, each with its 95 % interval. */
export function stageSuccess(basis: StageHistoryBasis): readonly StageRate[] {
  const closed = basis.opportunities.filter((one) => one.closed);
  const ticks = new Map<string, Tick[]>(closed.map(({ id }) => [id, []]));
  for (const tick of basis.ticks) ticks.get(tick.opportunityId)?.push(tick);
  const histories = [
    ...closed.map((one) => historyOfOpportunity(one, standardProcess, ticks.get(one.id)!)),
    ...basis.past.map(historyOfPast),
  ];
  const table = salesStages.map((_, at) => basis.stageTable[at]! / 100);
  const now = timeOfDay(basis.today) + DAY;
  return stageRates(histories, salesStages, now, table).filter(({ of }) => of > 0);
}
