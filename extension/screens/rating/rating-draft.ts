/** A rating while it is being made: what holds now, and what the form would change. */
import {
  type AccountId,
  type FactorId,
  type IsoInstant,
  type Levels,
  type Rating,
  type Reader,
  type Scale,
} from "#core";
import { defined, textOrNone } from "../../store/defined.ts";
import { newId } from "../../store/identity.ts";

/** What the form says about one factor; a level that is absent is unknown. */
export interface FactorDraft {
  readonly level: number | undefined;
  readonly reason: string;
}

export type RatingDraft = ReadonlyMap<FactorId, FactorDraft>;

/** The newest rating of each factor of a scale; of two made at the same moment the one with the greater id. */
export function latestRatings(
  scale: Scale,
  ratings: readonly Rating[],
): ReadonlyMap<FactorId, Rating> {
  const latest = new Map<FactorId, Rating>();
  for (const rating of ratings) {
    if (rating.scaleId !== scale.id) continue;
    const other = latest.get(rating.factorId);
    if (!other || ageOf(rating) > ageOf(other)) latest.set(rating.factorId, rating);
  }
  return latest;
}

/** What the form says of a factor: the change that was made, else what holds. */
export function draftOf(
  factor: FactorId,
  draft: RatingDraft,
  latest: ReadonlyMap<FactorId, Rating>,
): FactorDraft {
  const rating = latest.get(factor);
  return draft.get(factor) ?? { level: rating?.level, reason: rating?.reason ?? "" };
}

/** The levels that the score is computed from while the form is open: what nobody says, a fact may. */
export function draftLevels(
  scale: Scale,
  draft: RatingDraft,
  latest: ReadonlyMap<FactorId, Rating>,
  facts: ReadonlyMap<FactorId, { readonly level: number }> = new Map(),
): Levels {
  return scale.factors.map(({ id, levels }) => {
    const level = draftOf(id, draft, latest).level ?? facts.get(id)?.level;
    return level !== undefined && level <= levels.length ? level : undefined;
  });
}

/** The factors of which the form says something new. */
export function changedFactors(
  scale: Scale,
  draft: RatingDraft,
  latest: ReadonlyMap<FactorId, Rating>,
): readonly FactorId[] {
  return scale.factors
    .map(({ id }) => id)
    .filter((id) => {
      const rating = latest.get(id);
      const { level, reason } = draftOf(id, draft, latest);
      return level !== rating?.level || reason.trim() !== (rating?.reason ?? "");
    });
}

/** The ratings to add: one for each changed factor. */
export function ratingsOf(
  scale: Scale,
  draft: RatingDraft,
  latest: ReadonlyMap<FactorId, Rating>,
  by: { readonly accountId: AccountId; readonly ratedBy: Reader; readonly ratedAt: IsoInstant },
): readonly Rating[] {
  return changedFactors(scale, draft, latest).map((factorId) => {
    const { level, reason } = draftOf(factorId, draft, latest);
    return {
      id: newId(),
      scaleId: scale.id,
      factorId,
      ...by,
      ...defined({ level, reason: textOrNone(reason) }),
    };
  });
}

function ageOf({ ratedAt, id }: Rating): string {
  return `${ratedAt} ${id}`;
}
