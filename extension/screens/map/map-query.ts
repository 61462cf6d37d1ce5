/** Everything that the map can show of the accounts, read once for all. */
import {
  type Account,
  type AccountId,
  addDays,
  comparePrecedence,
  type Currency,
  type IsoDate,
  type MapScales,
  type Money,
  type Observation,
  observationsInForce,
  type Placement,
  type PropertyKey,
  type RatingSources,
  relationshipPhaseOf,
  type Thresholds,
  type Tier,
} from "#core";
import { accountStandings } from "../../store/rating/account-standings.ts";
import { database } from "../../store/database.ts";
import { grouped } from "../../store/grouped.ts";
import { placed, spanning } from "../../store/map/placements.ts";
import { ratingSources } from "../../store/rating/rating-sources.ts";
import { readSettings } from "../../store/settings.ts";

/** What accounts can be told apart by, beside the quadrant; the facts of the profile that name a class. */
const classKeys = [
  "tier",
  "owner",
  "account-level",
  "relationship-phase",
  "industry",
  "region",
  "business-nature",
  "ownership",
  "life-cycle-phase",
] as const;
export type ClassKey = (typeof classKeys)[number];

/** What the size of a point can say: open opportunities, or what was ordered in the last year; in one currency. */
const amountKinds = ["sales", "open"] as const;
export type AmountKey = `${(typeof amountKinds)[number]}:${Currency}`;

const YEAR = 365;
const factKeys = [...classKeys.filter((key) => key !== "owner" && key !== "tier"), "tags"] as const;

export interface MapRecords {
  readonly accounts: ReadonlyMap<AccountId, Account>;
  /** What the places follow from, today and on earlier days. */
  readonly sources: RatingSources;
  readonly scales: MapScales | undefined;
  readonly thresholds: Thresholds;
  readonly placements: readonly Placement[];
  /** Only classes of which at least one account has a value. */
  readonly classes: ReadonlyMap<ClassKey, ReadonlyMap<AccountId, string>>;
  readonly tags: ReadonlyMap<AccountId, readonly string[]>;
  /** Only amounts that some account has; the most used currency first. */
  readonly amounts: ReadonlyMap<AmountKey, ReadonlyMap<AccountId, number>>;
}

export async function mapRecords(today: IsoDate): Promise<MapRecords> {
  const [accounts, sources, { thresholds }, facts, opportunities, orders] = await Promise.all([
    database.accounts.orderBy("name").toArray(),
    ratingSources(),
    readSettings(),
    classFacts(),
    database.opportunities.toArray(),
    database.orders.toArray(),
  ]);
  const year = addDays(today, -YEAR);
  const scales = spanning(sources.scales);
  return {
    accounts: new Map(accounts.map((account) => [account.id, account])),
    sources,
    scales,
    thresholds,
    placements: placed(accounts, sources, thresholds),
    classes: classesOf(accounts, facts),
    tags: tagsOf(facts),
    amounts: new Map([
      ...amountsOf(
        "sales",
        orders.filter(({ on }) => on > year && on <= today),
      ),
      ...amountsOf(
        "open",
        opportunities.filter(({ closed }) => !closed),
      ),
    ]),
  };
}

async function classFacts(): Promise<readonly Observation[]> {
  const [observations, withdrawals] = await Promise.all([
    database.observations.where("property").anyOf(factKeys).toArray(),
    database.withdrawals.toArray(),
  ]);
  return observationsInForce(observations, withdrawals).toSorted(comparePrecedence);
}

function classesOf(accounts: readonly Account[], facts: readonly Observation[]) {
  const owners = accounts.flatMap(({ id, owner }) => (owner ? [[id, owner] as const] : []));
  const byProperty = grouped(facts, ({ property }) => property);
  const valuesOf = (key: ClassKey): ReadonlyMap<AccountId, string> => {
    if (key === "tier") return new Map();
    if (key === "owner") return new Map(owners);
    const own = byProperty.get(key satisfies PropertyKey) ?? [];
    // Of several words on the same, the one that takes precedence is first; the last one set stays.
    const held = new Map(own.toReversed().map((fact) => [fact.accountId, fact.value.trim()]));
    if (key !== "relationship-phase") return held;
    // A phase is the same in every language; what names none is a group of its own.
    return new Map([...held].map(([id, value]) => [id, relationshipPhaseOf(value) ?? value]));
  };
  return new Map(
    classKeys.map((key) => [key, valuesOf(key)] as const).filter(([, values]) => values.size > 0),
  );
}

/** The tier of every account in the ranking that the user has chosen. */
export async function mapTiers(today: IsoDate): Promise<ReadonlyMap<AccountId, Tier>> {
  const standings = await accountStandings(today);
  return new Map([...standings].map(([id, { tier }]) => [id, tier]));
}

function tagsOf(facts: readonly Observation[]): ReadonlyMap<AccountId, readonly string[]> {
  const tags = grouped(
    facts.filter(({ property }) => property === "tags"),
    ({ accountId }) => accountId,
  );
  return new Map(
    [...tags].map(([id, own]) => [id, [...new Set(own.map(({ value }) => value.trim()))]]),
  );
}

interface Amount {
  readonly accountId: AccountId;
  readonly amount: Money;
}

function amountsOf(
  kind: (typeof amountKinds)[number],
  records: readonly Amount[],
): readonly (readonly [AmountKey, ReadonlyMap<AccountId, number>])[] {
  return [...grouped(records, ({ amount }) => amount.currency)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([currency, own]) => {
      const sums = new Map<AccountId, number>();
      for (const { accountId, amount } of own)
        sums.set(accountId, (sums.get(accountId) ?? 0) + amount.amount);
      return [`${kind}:${currency}` as const, sums];
    });
}
