/** Events that came back edited by hand: what was typed becomes a new event beside its predecessor, which stays. */
import { withoutPeople } from "../../buying-centre/forgotten-people.ts";
import type { Reader } from "../../research/sources/reader.ts";
import type { Source } from "../../research/sources/source.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import type { Archive } from "../archive/archive.ts";
import { same } from "./three-way-merge.ts";

/** Who typed it and where, when in regard to the event before, and an id for each event that it makes. */
export interface Entry {
  readonly reader: Reader;
  readonly source: Source;
  readonly after: (before: IsoInstant) => IsoInstant;
  readonly newId: () => string;
}

/** The moment and the author of each kind of event, and what proved only the words that were there before. */
const ledgers = {
  observations: { moment: "observedAt", author: "readBy", proof: ["quote", "foundIn", "source"] },
  ratings: { moment: "ratedAt", author: "ratedBy", proof: ["because"] },
  stakeholders: { moment: "assessedAt", author: undefined, proof: [] },
  ticks: { moment: "recordedAt", author: undefined, proof: [] },
  judgements: { moment: "judgedAt", author: "by", proof: [] },
  metricValues: { moment: "enteredAt", author: "enteredBy", proof: [] },
  reviews: { moment: "reviewedAt", author: "reviewedBy", proof: [] },
} as const;
type Ledger = keyof typeof ledgers;
type Event = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * The incoming archive with its events as `mine` has them, and a new event for each that says something else
 * under a known id. What was said again since, here or there, is not said a second time.
 */
export function withEditedEvents(mine: Archive, incoming: Archive, entry: Entry): Archive {
  const forgotten = new Set<string>(
    [...mine.tombstones, ...incoming.tombstones].map(({ id }) => id),
  );
  const changed = Object.fromEntries(
    (Object.keys(ledgers) as readonly Ledger[]).map((key) => {
      const own = mine[key] as readonly object[] as readonly Event[];
      const theirs = incoming[key] as readonly object[] as readonly Event[];
      return [key, editedLedger(key, own, theirs, forgotten, entry)];
    }),
  );
  return { ...incoming, ...changed };
}

function editedLedger(
  key: Ledger,
  mine: readonly Event[],
  incoming: readonly Event[],
  forgotten: ReadonlySet<string>,
  entry: Entry,
): readonly Event[] {
  const { moment, author, proof } = ledgers[key];
  const aside: ReadonlySet<string> = new Set(["id", moment, ...(author ? [author] : []), ...proof]);
  const statement = (event: Event): object => {
    const named = withoutPeople(event as never, (id) => forgotten.has(id)) as Event;
    return Object.fromEntries(Object.entries(named).filter(([field]) => !aside.has(field)));
  };
  const known = new Map(mine.map((event) => [event.id, event]));
  const edited = incoming.filter((event) => {
    const own = known.get(event.id);
    return own !== undefined && !same(own, event) && !same(statement(own), statement(event));
  });
  if (edited.length === 0) return incoming;
  const ids = new Set(edited.map(({ id }) => id));
  const since = [...mine, ...incoming.filter(({ id }) => !known.has(id))];
  const isSaidSince = (event: Event, after: string): boolean =>
    since.some((one) => String(one[moment]) > after && same(statement(one), statement(event)));
  const typed = edited.flatMap((event): readonly Event[] => {
    const before = String(known.get(event.id)![moment]);
    if (isSaidSince(event, before)) return [];
    const words = Object.entries(event).filter(
      ([field]) => !(proof as readonly string[]).includes(field),
    );
    return [
      {
        ...Object.fromEntries(words),
        id: entry.newId(),
        [moment]: entry.after(before as IsoInstant),
        ...(author && { [author]: entry.reader }),
        ...(key === "observations" && { source: entry.source }),
      },
    ];
  });
  return [...incoming.map((event) => (ids.has(event.id) ? known.get(event.id)! : event)), ...typed];
}
