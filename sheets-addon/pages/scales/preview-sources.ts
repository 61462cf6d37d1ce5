/** What the script sent for the preview, as the records that the core works effects out from. */
import type {
  Account,
  AccountId,
  IsoInstant,
  Observation,
  ObservationId,
  Rating,
  RatingId,
  RatingSources,
  Scale,
} from "#core";
import type { ScaleSources } from "../sidebar-contract.ts";

interface PreviewSources extends RatingSources {
  readonly accounts: readonly Account[];
}

const SOME_TIME = "2000-01-01T00:00:00Z" as IsoInstant;
const someone = { kind: "person", name: "" } as const;

export function previewSources(
  { accounts, levels, facts }: ScaleSources,
  scales: readonly Scale[],
): PreviewSources {
  return {
    scales,
    accounts: accounts.map((name, row) => ({
      id: idOf(row),
      name,
      domains: [],
      createdAt: SOME_TIME,
      updatedAt: SOME_TIME,
    })),
    ratings: levels.flatMap(({ scaleId, factorId, levels: row }): readonly Rating[] =>
      [...row].flatMap((level, at) =>
        level === "0"
          ? []
          : {
              id: [factorId, at].join(":") as RatingId,
              accountId: idOf(at),
              scaleId,
              factorId,
              level: level.charCodeAt(0) - "0".charCodeAt(0),
              ratedBy: someone,
              ratedAt: SOME_TIME,
            },
      ),
    ),
    observations: facts.map(({ property, row, value }, at): Observation => ({
      id: String(at) as ObservationId,
      accountId: idOf(row),
      property,
      value,
      source: { channel: "other" } as unknown as Observation["source"],
      readBy: someone,
      observedAt: SOME_TIME,
    })),
    withdrawals: [],
  };
}

function idOf(row: number): AccountId {
  return String(row) as AccountId;
}
