/** Reads the organisation that a page marks up with microdata. */
import { declaredAs, shownAt } from "../proof.ts";
import type { Proposal } from "../proposal.ts";
import type { Microdata, PageSnapshot } from "../snapshot.ts";
import {
  type DeclaredThing,
  type DeclaredValue,
  organisationFacts,
  ownOrganisations,
} from "./declared-organisation.ts";

// A thing may hold a thing; a page that nests deeper than this is playing tricks.
const DEEPEST = 6;

/** Proposals from the microdata of the page. */
export function readMicrodata(snapshot: PageSnapshot): readonly Proposal[] {
  const { items } = snapshot.microdata;
  const things = items.map((_, number) => thingOf(number, snapshot.microdata, snapshot, 0));
  return ownOrganisations(things, snapshot).flatMap((organisation) =>
    organisationFacts("microdata", organisation, snapshot),
  );
}

function thingOf(
  number: number,
  microdata: Microdata,
  snapshot: PageSnapshot,
  depth: number,
): DeclaredThing {
  return {
    types: microdata.items[number]?.types ?? [],
    id: undefined,
    values: (name) =>
      microdata.properties.flatMap((property): DeclaredValue[] => {
        if (property.item !== number || property.name !== name) return [];
        if (property.holds !== undefined)
          return depth < DEEPEST
            ? [{ thing: thingOf(property.holds, microdata, snapshot, depth + 1) }]
            : [];
        if (property.value === "") return [];
        const proof = () =>
          property.isShown && property.end > property.start
            ? shownAt(snapshot, property)
            : declaredAs(property.value);
        return [{ text: property.value, proof }];
      }),
  };
}
