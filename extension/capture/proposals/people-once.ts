/** People whom several readers found, each once. */
import type { Proposal } from "./proposal.ts";
import { folded } from "./proposal-marks.ts";

/** A person who is named with a title and without is the one with the title. */
export function withPeopleOnce(proposals: readonly Proposal[]): readonly Proposal[] {
  const titled = new Set(
    proposals.flatMap(({ person }) => (person?.title ? [folded(person.name)] : [])),
  );
  const met = new Set<string>();
  return proposals.filter(({ person }) => {
    if (!person) return true;
    const name = folded(person.name);
    const key = `${name} ${folded(person.title ?? "")}`;
    if (met.has(key) || (!person.title && titled.has(name))) return false;
    met.add(key);
    return true;
  });
}
