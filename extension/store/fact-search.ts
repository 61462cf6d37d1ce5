/** Finding facts across all accounts by the words of their value or quote, without reading the ledger. */
import { type Account, type Observation, type ObservationId, observationsInForce } from "#core";
import { database } from "./database.ts";
import { searchedTexts } from "./term-index.ts";
import { beginningsOf, searchForm, searchWords } from "./search-terms.ts";

/** A fact that matches, and whose it is. */
export interface FoundFact {
  readonly account: Account;
  readonly observation: Observation;
}

/** The newest matches; `isCut` when there are more than were asked for. */
export interface FoundFacts {
  readonly facts: readonly FoundFact[];
  readonly isCut: boolean;
}

/** Nobody reads more facts than these to find the newest. */
const MOST_READ = 500;
/** Of words that more facts have, so many are held against each other. */
const SAMPLE = 1500;
/** So many facts are read at a time until enough of them match. */
const CHUNK = 200;
/** Typed without the gaps that it may be written with. */
const LONG_NUMBER = /^\d{7,}$/u;

/**
 * Facts with all the words of a search, newest first, each once an account; withdrawn ones are left out. Of
 * words that very many facts have, some of the facts are shown, for nobody reads them all.
 */
export async function findFacts(text: string, most: number): Promise<FoundFacts> {
  const words = searchWords(text);
  const first = await someCandidates(words);
  const isRead = first.isAll && first.ids.size <= MOST_READ;
  const enough = isRead ? Number.POSITIVE_INFINITY : most + 1;
  const found = await standing(await readMatching(first.ids, words, enough));
  if (first.isAll || found.length >= most || first.beginnings === 1)
    return shown(found, most, !first.isAll);
  // Each word is common, and together they are rare: only all of their facts will tell.
  return shown(await standing(await readMatching(await candidates(words), words)), most, false);
}

async function readMatching(
  ids: ReadonlySet<ObservationId>,
  words: readonly string[],
  enough = Number.POSITIVE_INFINITY,
): Promise<readonly Observation[]> {
  const all = [...ids];
  const found: Observation[] = [];
  for (let from = 0; from < all.length && found.length < enough; from += CHUNK)
    for (const one of await database.observations.bulkGet(all.slice(from, from + CHUNK)))
      if (one && matches(searchedTexts(one).join("\n"), words)) found.push(one);
  return found;
}

/** Those in force, the newest first, each once. */
async function standing(matching: readonly Observation[]): Promise<readonly Observation[]> {
  const withdrawals = await database.withdrawals
    .where("observationId")
    .anyOf(matching.map(({ id }) => id))
    .toArray();
  const each = new Map<string, Observation>();
  for (const one of observationsInForce(matching, withdrawals).toSorted(newestFirst)) {
    const key = `${one.accountId}\n${one.property}\n${searchForm(one.value)}`;
    if (!each.has(key)) each.set(key, one);
  }
  return [...each.values()];
}

function newestFirst(a: Observation, b: Observation): number {
  if (a.observedAt !== b.observedAt) return a.observedAt < b.observedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

async function shown(
  found: readonly Observation[],
  most: number,
  isPart: boolean,
): Promise<FoundFacts> {
  const some = found.slice(0, most);
  const accounts = await database.accounts.bulkGet(some.map(({ accountId }) => accountId));
  return {
    facts: some.flatMap((observation, place) => {
      const account = accounts[place];
      return account ? [{ account, observation }] : [];
    }),
    isCut: isPart || found.length > most,
  };
}

/** Does a text contain all the words? */
export function matches(text: string, words: readonly string[]): boolean {
  const form = searchForm(text);
  return words.every(
    (word) =>
      form.includes(word) || (LONG_NUMBER.test(word) && form.replace(/\D/gu, "").includes(word)),
  );
}

/** All facts that have a term for each word of a search: those that may match. */
export async function candidates(words: readonly string[]): Promise<ReadonlySet<ObservationId>> {
  const beginnings = beginningsOfAll(words);
  if (beginnings.length === 0) return new Set();
  return inAll(await Promise.all(beginnings.map((beginning) => withTerm(beginning))));
}

interface Some {
  readonly ids: ReadonlySet<ObservationId>;
  /** Can no other fact match? */
  readonly isAll: boolean;
  readonly beginnings: number;
}

/** All candidates as far as one word is rare enough to name them, else some. */
async function someCandidates(words: readonly string[]): Promise<Some> {
  const beginnings = beginningsOfAll(words);
  if (beginnings.length === 0) return { ids: new Set(), isAll: true, beginnings: 0 };
  const some = await Promise.all(beginnings.map((beginning) => withTerm(beginning, SAMPLE + 1)));
  const whole = some.filter(({ size }) => size <= SAMPLE);
  const isAll = whole.length > 0;
  return { ids: inAll(isAll ? whole : some), isAll, beginnings: beginnings.length };
}

/** The longest first, for it is likely the rarest. */
function beginningsOfAll(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(beginningsOf))].toSorted((a, b) => b.length - a.length);
}

async function withTerm(
  beginning: string,
  most = Number.POSITIVE_INFINITY,
): Promise<ReadonlySet<ObservationId>> {
  const found = database.factTerms.where("terms").startsWith(beginning);
  return new Set(await (Number.isFinite(most) ? found.limit(most) : found).primaryKeys());
}

function inAll(sets: readonly ReadonlySet<ObservationId>[]): ReadonlySet<ObservationId> {
  const [smallest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return new Set([...smallest!].filter((id) => others.every((set) => set.has(id))));
}
