/** Settling a conflict: one value is confirmed by a person's word, and what contradicts it is withdrawn. */
import { foldSpace } from "../../value/white-space.ts";
import type { Observation } from "./observation.ts";

/**
 * What to withdraw as settled when one value is chosen: every other value in force of the same property of
 * the same account or contact, also one that its reader has replaced since, lest it come up again.
 */
export function contradicting(
  chosen: Observation,
  inForce: readonly Observation[],
): readonly Observation[] {
  return inForce.filter(
    (one) =>
      one.property === chosen.property &&
      one.accountId === chosen.accountId &&
      one.contactId === chosen.contactId &&
      !saysTheSame(one, chosen),
  );
}

/**
 * Do two observations give the same value? Case and white space don't matter.
 * @example saysTheSame({ value: "Hua Xing" }, { value: "hua  xing" }) // true
 */
export function saysTheSame(a: Pick<Observation, "value">, b: Pick<Observation, "value">): boolean {
  return foldSpace(a.value).toLowerCase() === foldSpace(b.value).toLowerCase();
}
