/** What scores follow from, as it is stored: scales, ratings, and the facts that bound factors are rated by. */
import { type AccountId, boundProperties, type RatingSources, type Scale } from "#core";
import { database } from "./database.ts";

/**
 * Of these accounts, or of all; facts of other properties than the bound ones are never read. A scale that is
 * only planned may bind others than the stored ones do.
 */
export async function ratingSources(
  accounts?: readonly AccountId[],
  planned: readonly Scale[] = [],
): Promise<RatingSources> {
  const [scales, ratings] = await Promise.all([
    database.scales.toArray(),
    accounts
      ? database.ratings.where("accountId").anyOf(accounts).toArray()
      : database.ratings.toArray(),
  ]);
  const bound = [
    ...new Set([...boundProperties(scales), ...boundProperties([...scales, ...planned])]),
  ];
  const observations = accounts
    ? await database.observations
        .where("[accountId+property]")
        .anyOf(accounts.flatMap((id) => bound.map((property) => [id, property])))
        .toArray()
    : await database.observations.where("property").anyOf(bound).toArray();
  const withdrawals = await database.withdrawals
    .where("observationId")
    .anyOf(observations.map(({ id }) => id))
    .toArray();
  return { scales, ratings, observations, withdrawals };
}
