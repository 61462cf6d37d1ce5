/** The forecast of everything that is open. */
import { type Forecast, forecast, type IsoDate, type OpportunityId, type StageTable } from "#core";
import { allOpportunities, type StandingOpportunity } from "../../store/pipeline.ts";
import { readSettings } from "../../store/settings.ts";

export interface Outlook {
  readonly forecast: Forecast;
  readonly overdue: readonly StandingOpportunity[];
  readonly later: readonly StandingOpportunity[];
  readonly stageTable: StageTable;
}

export async function outlook(today: IsoDate, months: number): Promise<Outlook> {
  const [opportunities, { stageTable }] = await Promise.all([allOpportunities(), readSettings()]);
  const result = forecast(opportunities, today, months);
  const named = (ids: readonly OpportunityId[]): readonly StandingOpportunity[] =>
    opportunities.filter(({ opportunity }) => ids.includes(opportunity.id));
  return {
    forecast: result,
    overdue: named(result.overdue),
    later: named(result.later),
    stageTable,
  };
}
