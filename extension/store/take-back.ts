/** Taking an event back: ledgers only grow, so what held before it is said again by a new event. */
import {
  type InformationJudgement,
  type IsoInstant,
  type KeyAccountReview,
  type MetricValue,
  type Rating,
  type Stakeholder,
  type Tick,
  versionsOf,
} from "#core";
import { database } from "./database.ts";
import { newId, nowAfter } from "./identity.ts";

/** Why an undo was refused: the record has been changed since. */
export class ChangedSince extends Error {}

interface Events {
  readonly ratings: Rating;
  readonly stakeholders: Stakeholder;
  readonly ticks: Tick;
  readonly judgements: InformationJudgement;
  readonly metricValues: MetricValue;
  readonly reviews: KeyAccountReview;
}

/** How events of a kind follow each other. */
interface Sequence<T> {
  /** The field by which they are found, and the fields that tell which of them follow each other. */
  readonly owner: keyof T & string;
  readonly same: readonly (keyof T & string)[];
  /** Whether another event follows the same thing up, where fields alone don't tell. */
  readonly follows?: (event: T) => Promise<(other: T) => boolean>;
  /** The field with their moment. */
  readonly moment: keyof T & string;
  /** The event that says: as if there had been none. */
  readonly nothing: (event: T) => Partial<T>;
}

const sequences: { readonly [K in keyof Events]: Sequence<Events[K]> } = {
  ratings: {
    owner: "accountId",
    same: ["factorId"],
    follows: ofTheSameScale,
    moment: "ratedAt",
    nothing: ({ level: _level, reason: _reason, because: _because, ...unknown }) => unknown,
  },
  stakeholders: {
    owner: "contactId",
    same: [],
    moment: "assessedAt",
    nothing: ({ accountId, contactId }) => ({ accountId, contactId, roles: [] }),
  },
  ticks: {
    owner: "opportunityId",
    same: ["conditionId"],
    moment: "recordedAt",
    nothing: (tick) => ({ ...tick, done: !tick.done }),
  },
  judgements: {
    owner: "accountId",
    same: ["point"],
    moment: "judgedAt",
    nothing: ({ accountId, point, by }) => ({ accountId, point, by }),
  },
  metricValues: {
    owner: "accountId",
    same: ["metric", "period"],
    moment: "enteredAt",
    nothing: ({ value: _value, ...unknown }) => unknown,
  },
  reviews: {
    owner: "accountId",
    same: ["period"],
    moment: "reviewedAt",
    nothing: ({ accountId, period, reviewedBy }) => ({ accountId, period, reviewedBy }),
  },
};

/** What was rated on an earlier version of the scale held before, too. */
async function ofTheSameScale({ scaleId }: Rating): Promise<(other: Rating) => boolean> {
  const versions = versionsOf(await database.scales.toArray(), scaleId);
  const ids = new Set([scaleId, ...versions.map(({ id }) => id)]);
  return (other) => ids.has(other.scaleId);
}

/** The collections whose events can be taken back. */
export const takenBack = Object.keys(sequences) as readonly (keyof Events)[];

/** Says again what held before an event; refused when the event is not the last of its kind any more. */
export async function takeBack<K extends keyof Events>(kind: K, event: Events[K]): Promise<void> {
  const { owner, same, follows, moment, nothing } = sequences[kind] as unknown as Sequence<
    Events[K]
  >;
  const table = database.table<Events[K], string>(kind);
  const own = await table
    .where(owner)
    .equals(event[owner] as string)
    .toArray();
  const at = (one: Events[K]) => one[moment] as IsoInstant;
  const isFollowing = (await follows?.(event)) ?? (() => true);
  const [newest, previous] = own
    .filter((one) => same.every((field) => one[field] === event[field]) && isFollowing(one))
    .sort((a, b) => (at(a) === at(b) ? (a.id < b.id ? 1 : -1) : at(a) < at(b) ? 1 : -1));
  if (newest?.id !== event.id) throw new ChangedSince();
  await table.add({
    ...(previous ?? nothing(event)),
    id: newId(),
    [moment]: nowAfter(at(event)),
  } as unknown as Events[K]);
}
