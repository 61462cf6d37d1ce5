/** What the effects of an edited scale are worked out from: levels and facts, as small as they can be sent. */
import {
  comparePrecedence,
  currentLevelTable,
  currentScales,
  observationsInForce,
  propertyOf,
  versionsOf,
  type AccountId,
  type Factor,
  type FactorId,
  type Observation,
  type PropertyKey,
  type Scale,
} from "#core";
import type { ScaleSources } from "../pages/sidebar-contract.ts";
import type { Basis } from "../recalculation/computation.ts";

/** Level 0, which is unknown, is "0"; every further one the next character. */
const ZERO = 48;

/** With the facts of these properties; without any, the tab of observations is not even read. */
export function scaleSources(basis: Basis, properties: readonly PropertyKey[]): ScaleSources {
  const { accounts, ratings, scales, settings } = basis;
  const made: Record<string, number> = {};
  for (const { scaleId } of ratings) made[scaleId] = (made[scaleId] ?? 0) + 1;
  return {
    thresholds: settings.thresholds,
    accounts: accounts.map(({ name }) => name),
    levels: currentScales(scales).flatMap(({ id }) => levelsOf(basis, versionsOf(scales, id))),
    facts: properties.length === 0 ? [] : factsOf(basis, new Set(properties)),
    made,
  };
}

/** What people rated on any version of a scale, for every factor that it ever had. */
function levelsOf({ accounts, ratings }: Basis, versions: readonly Scale[]) {
  const factors = new Map<FactorId, Factor>();
  for (const version of versions)
    for (const factor of version.factors) factors.set(factor.id, factor);
  const { id } = versions.at(-1)!;
  const all = { ...versions.at(-1)!, factors: [...factors.values()] };
  const ofFamily = new Set(versions.map((version) => version.id));
  const rowOf = new Map(accounts.map((account, row) => [account.id, row]));
  const { levels } = currentLevelTable(
    all,
    ratings
      .filter(({ scaleId }) => ofFamily.has(scaleId))
      .map((rating) => ({ ...rating, scaleId: id })),
    rowOf,
  );
  return all.factors.map((factor, column) => ({
    scaleId: id,
    factorId: factor.id,
    levels: accounts
      .map((_, row) => String.fromCharCode(ZERO + levels[row * all.factors.length + column]!))
      .join(""),
  }));
}

/** The values that hold: one an account, of a property with several all of them. */
function factsOf(basis: Basis, properties: ReadonlySet<PropertyKey>): ScaleSources["facts"] {
  const rowOf = new Map(basis.accounts.map(({ id }, row) => [id, row]));
  const told = basis.observations.filter(
    ({ property, contactId, accountId }) =>
      properties.has(property) && !contactId && rowOf.has(accountId),
  );
  const groups = new Map<string, Observation[]>();
  for (const observation of observationsInForce(told, basis.withdrawals)) {
    const key = [observation.property, observation.accountId].join("\n");
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ property, accountId }] = group as [Observation];
    const row = rowOf.get(accountId as AccountId)!;
    const values = group.sort(comparePrecedence).map(({ value }) => value);
    const kept = propertyOf(property).many ? [...new Set(values)] : values.slice(0, 1);
    return kept.map((value) => ({ property, row, value }));
  });
}
