/** What the rating of one account rests on: its scales, what people rated, and what facts say of bound factors. */
import {
  type Account,
  type AccountId,
  boundRatings,
  carriedRatings,
  type EarlierRating,
  earlierRatings,
  type FactorId,
  type Observation,
  type Rating,
  type Scale,
  scalesInUse,
} from "#core";
import { database } from "../../store/database.ts";
import { spanning } from "../../store/map/placements.ts";
import { ratingSources } from "../../store/rating/rating-sources.ts";
import { readSettings } from "../../store/settings.ts";

/** What a fact says of a factor, with its proof. */
export interface FactLevel {
  readonly level: number;
  readonly fact: Observation;
}

export type FactLevels = ReadonlyMap<FactorId, FactLevel>;

/** A scale that the account can be rated on. A scale of one's own divides nothing. */
export interface Choice {
  readonly scale: Scale;
  readonly threshold: number | undefined;
  readonly facts: FactLevels;
  readonly earlier: readonly EarlierRating[];
}

export interface RatedAccount {
  readonly account: Account;
  /** In terms of the current scales; what facts say is not among them. */
  readonly ratings: readonly Rating[];
  /** The map's two scales first; empty until the first start has brought them. */
  readonly choices: readonly Choice[];
}

/** The account, or nothing when there is none with this id. */
export async function ratedAccount(id: AccountId): Promise<RatedAccount | undefined> {
  const [account, sources, { thresholds }] = await Promise.all([
    database.accounts.get(id),
    ratingSources([id]),
    readSettings(),
  ]);
  if (!account) return undefined;
  const { scales, ratings, observations } = sources;
  const map = spanning(scales);
  const bound = boundRatings(sources);
  const choice = (scale: Scale, threshold?: number): Choice => ({
    scale,
    threshold,
    facts: new Map(
      bound.flatMap(({ scaleId, factorId, level, because }) => {
        const fact = observations.find((one) => one.id === because);
        return scaleId === scale.id && level !== undefined && fact
          ? [[factorId, { level, fact }] as const]
          : [];
      }),
    ),
    earlier: earlierRatings(scale, scales, ratings, id),
  });
  const own = scalesInUse(scales).filter(({ kind }) => kind === "own");
  return {
    account,
    ratings: carriedRatings(scales, ratings),
    choices: [
      ...(map
        ? [
            choice(map.potential, thresholds.potential),
            choice(map.relationship, thresholds.relationship),
          ]
        : []),
      ...own.map((scale) => choice(scale)),
    ],
  };
}
