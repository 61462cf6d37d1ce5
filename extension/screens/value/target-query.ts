/** Every account screened against the target criteria, as they are chosen. */
import {
  type Account,
  accountProfile,
  compareScreenings,
  type Metric,
  type Period,
  type PropertyKey,
  reviewStandings,
  type Screening,
  screening,
  starterCriteria,
  type TargetCriterion,
} from "#core";
import { database } from "../../store/database.ts";
import { grouped } from "../../store/grouped.ts";
import { today } from "../../store/identity.ts";
import { valuePortfolios } from "../../store/value-portfolio.ts";

export interface ScreenedRow {
  readonly account: Account;
  readonly screening: Screening;
}

export interface Targets {
  readonly criteria: readonly TargetCriterion[];
  /** Most benefit at least risk first. */
  readonly rows: readonly ScreenedRow[];
}

export async function targets(period: Period): Promise<Targets> {
  const [[portfolio], reviews] = await Promise.all([
    valuePortfolios([period]),
    database.reviews.toArray(),
  ]);
  const { accounts, facts, settings } = portfolio!;
  const criteria = settings.targetCriteria ?? starterCriteria;
  const values = await valuesOf(criteria.flatMap(({ property }) => property ?? []));
  const standings = reviewStandings(reviews, period);
  const rows = accounts.map((account, at): ScreenedRow => {
    const standing = standings.get(account.id);
    return {
      account,
      screening: screening(criteria, {
        values: (property) => values.get(`${account.id} ${property}`) ?? [],
        scores: {
          "purchase-potential": facts.scores["purchase-potential"][at]!,
          "business-relationship": facts.scores["business-relationship"][at]!,
        },
        metrics: Object.fromEntries(
          Object.entries(facts.table[at]!).map(([metric, { value }]) => [metric as Metric, value]),
        ),
        answers: standing?.review ?? standing?.before ?? {},
      }),
    };
  });
  return {
    criteria,
    rows: rows.sort((a, b) => compareScreenings(a.screening, b.screening)),
  };
}

/** The values that hold of these properties, by account and property. */
async function valuesOf(
  properties: readonly PropertyKey[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...new Set(properties)];
  const observations = await database.observations.where("property").anyOf(asked).toArray();
  const withdrawals = await database.withdrawals
    .where("observationId")
    .anyOf(observations.map(({ id }) => id))
    .toArray();
  const withdrawn = grouped(withdrawals, ({ accountId }) => accountId);
  return new Map(
    [...grouped(observations, ({ accountId }) => accountId)].flatMap(([id, own]) =>
      [
        ...grouped(
          accountProfile(own, today(), withdrawn.get(id) ?? []),
          ({ property }) => property,
        ),
      ].map(
        ([property, found]) =>
          [`${id} ${property}`, found.map(({ holds }) => holds.value)] as const,
      ),
    ),
  );
}
