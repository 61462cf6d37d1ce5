/** The work of each seller in a period: their accounts, opportunities, activities and assessments, appraised. */
import {
  type Activity,
  type Appraisal,
  appraisalOf,
  isWithin,
  type Period,
  type Reach,
  reachByChannel,
  stagesInForce,
  type Targets,
} from "#core";
import { database } from "../database.ts";
import { grouped } from "../grouped.ts";
import { allOpportunities } from "../pipeline/pipeline.ts";
import { readSettings } from "../settings.ts";

/** The appraisal of one seller; `undefined` stands for what nobody owns. */
export interface AppraisedSeller {
  readonly seller: string | undefined;
  readonly appraisal: Appraisal;
}

/** All sellers of a period, by name, what nobody owns last; the targets; the reach of the channels. */
interface SellersOfPeriod {
  readonly sellers: readonly AppraisedSeller[];
  readonly targets: Targets;
  readonly reach: readonly Reach[];
}

export async function sellersOf(period: Period): Promise<SellersOfPeriod> {
  const [accounts, opportunities, activities, assessments, versions, { targets }] =
    await Promise.all([
      database.accounts.toArray(),
      allOpportunities(),
      database.activities.toArray(),
      database.stakeholders.toArray(),
      database.processes.toArray(),
      readSettings(),
    ]);
  const owners = new Map(accounts.map(({ id, owner }) => [id, owner]));
  const pursued = new Map(opportunities.map(({ opportunity, seller }) => [opportunity.id, seller]));
  const doneBy = ({ seller, opportunityId, accountId }: Activity): string | undefined =>
    seller ?? (opportunityId && pursued.get(opportunityId)) ?? owners.get(accountId);
  const work = {
    accounts: grouped(accounts, ({ owner }) => owner),
    opportunities: grouped(opportunities, ({ seller }) => seller),
    activities: grouped(activities, doneBy),
    assessments: grouped(assessments, ({ accountId }) => owners.get(accountId)),
  };
  const names = new Set(Object.values(work).flatMap((groups) => [...groups.keys()]));
  const process = stagesInForce(versions);
  const sellers = [...names]
    .sort((a, b) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1))
    .map((seller) => ({
      seller,
      appraisal: appraisalOf(
        process,
        {
          accounts: work.accounts.get(seller) ?? [],
          opportunities: work.opportunities.get(seller) ?? [],
          activities: work.activities.get(seller) ?? [],
          assessments: work.assessments.get(seller) ?? [],
        },
        period,
      ),
    }));
  const own = activities.filter(({ on }) => isWithin(on, period));
  return { sellers, targets, reach: reachByChannel(own) };
}
