/**
 * Keeps the search terms of facts: whatever writes or erases facts writes or erases their terms in the same
 * transaction, without having to know of them.
 */
import type { DBCore, DBCoreMutateRequest, Dexie } from "dexie";
import type { Observation, ObservationId } from "#core";
import { termsOf } from "./search-terms.ts";

/** The terms of one fact. */
export interface FactTerms {
  readonly id: ObservationId;
  readonly terms: readonly string[];
}

const FACTS = "observations";
const TERMS = "factTerms";

/** The terms by which a fact is found: those of its value, of whom it is about, then those of its quote. */
export function factTerms(fact: Observation): FactTerms {
  return { id: fact.id, terms: termsOf(searchedTexts(fact)) };
}

/** What is searched in a fact. */
export function searchedTexts({ value, competitor, quote }: Observation): readonly string[] {
  return [value, competitor, quote?.exact].filter((text) => text !== undefined);
}

/** Lets the database keep the terms from now on. */
export function keepTerms(database: Dexie): void {
  database.use({ stack: "dbcore", name: "fact-terms", create: withTerms });
}

function withTerms(core: DBCore): DBCore {
  return {
    ...core,
    transaction(stores, mode, options) {
      const isWriting = mode === "readwrite" && stores.includes(FACTS) && !stores.includes(TERMS);
      return core.transaction(isWriting ? [...stores, TERMS] : stores, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (name !== FACTS) return table;
      return {
        ...table,
        mutate: (request) =>
          table.mutate(request).then(async (done) => {
            await core.table(TERMS).mutate(termsRequest(request, done.failures));
            return done;
          }),
      };
    },
  };
}

/** What has to happen to the terms when this happened to the facts. */
function termsRequest(
  request: DBCoreMutateRequest,
  failures: Readonly<Record<number, unknown>>,
): DBCoreMutateRequest {
  if (request.type === "deleteRange" || request.type === "delete") return request;
  const values = (request.values as readonly Observation[])
    .filter((_, place) => !(place in failures))
    .map(factTerms);
  return { type: "put", trans: request.trans, values };
}
