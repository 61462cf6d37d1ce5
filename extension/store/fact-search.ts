/** Finding facts across all accounts by the words of their value or quote, without reading the ledger. */
import { type Account, type Observation, type ObservationId, observationsInForce } from "#core";
import { database } from "./database.ts";
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

// A word that more facts have than this says little; with another word beside it they need not all be read.
const COMMON = 1000;
/** Typed without the gaps that it may be written with. */
const LONG_NUMBER = /^\d{7,}$/u;

/** Facts with all the words of a search, newest first, each once an account; withdrawn ones are left out. */
export async function findFacts(text: string, most: number): Promise<FoundFacts> {
  const words = searchWords(text);
  const { ids, isCut } = await candidates(words, COMMON);
  const read = await database.observations.bulkGet([...ids]);
  const matching = read.filter(
    (one) => one !== undefined && matches(`${one.value}\n${one.quote?.exact ?? ""}`, words),
  ) as Observation[];
  const withdrawals = await database.withdrawals
    .where("observationId")
    .anyOf(matching.map(({ id }) => id))
    .toArray();
  const standing = observationsInForce(matching, withdrawals).toSorted((a, b) =>
    a.observedAt < b.observedAt ? 1 : a.observedAt > b.observedAt ? -1 : a.id < b.id ? -1 : 1,
  );
  const each = new Map<string, Observation>();
  for (const one of standing) {
    const key = `${one.accountId}\n${one.property}\n${searchForm(one.value)}`;
    if (!each.has(key)) each.set(key, one);
  }
  const shown = [...each.values()].slice(0, most);
  const accounts = await database.accounts.bulkGet(shown.map(({ accountId }) => accountId));
  return {
    facts: shown.flatMap((observation, place) => {
      const account = accounts[place];
      return account ? [{ account, observation }] : [];
    }),
    isCut: isCut || each.size > most,
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

/** The facts that have a term for each word: all that may match, or enough of them. */
export async function candidates(
  words: readonly string[],
  enough: number,
): Promise<{ readonly ids: ReadonlySet<ObservationId>; readonly isCut: boolean }> {
  const beginnings = [...new Set(words.flatMap(beginningsOf))];
  if (beginnings.length === 0) return { ids: new Set(), isCut: false };
  const some = await Promise.all(beginnings.map((beginning) => withTerm(beginning, enough + 1)));
  const whole = some.filter(({ size }) => size <= enough);
  if (whole.length > 0) return { ids: inAll(whole), isCut: false };
  if (beginnings.length === 1) return { ids: some[0]!, isCut: true };
  const ids = inAll(await Promise.all(beginnings.map((beginning) => withTerm(beginning))));
  return { ids: new Set([...ids].slice(0, enough)), isCut: ids.size > enough };
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
