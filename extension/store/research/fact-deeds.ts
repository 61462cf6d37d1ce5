/** What a person can say about a fact: it is still correct, it is wrong, it is this and not that. */
import {
  contradicting,
  type Fact,
  type Observation,
  particularsOf,
  type Withdrawal,
  type WithdrawalReason,
} from "#core";
import { newId, now, nowAfter } from "../identity.ts";
import { person } from "../person.ts";
import type { Deed } from "../undo/deed.ts";

/** The person's own word for a value that is known already, from the same source. */
export async function stillCorrect(known: Observation): Promise<Deed> {
  return { observations: [await ownWord(known)] };
}

/** Takes a fact out of the view, with everything that says the same. */
export async function takeOut(fact: Fact): Promise<Deed> {
  return { withdrawals: await withdrawn([fact.holds, ...fact.confirmedBy], "wrong") };
}

/** Puts another value in the place of a fact. */
export async function corrected(fact: Fact, correction: Observation): Promise<Deed> {
  return { observations: [correction], ...(await takeOut(fact)) };
}

/** Decides a conflict: the chosen value is confirmed, and what contradicts it is withdrawn. */
export async function settled(chosen: Observation, inForce: readonly Observation[]): Promise<Deed> {
  return {
    observations: [await ownWord(chosen)],
    withdrawals: await withdrawn(contradicting(chosen, inForce), "settled"),
  };
}

async function ownWord(known: Observation): Promise<Observation> {
  const { accountId, contactId, property, value, source, observedAt } = known;
  return {
    id: newId(),
    accountId,
    ...(contactId ? { contactId } : {}),
    property,
    value,
    ...particularsOf(known),
    source,
    readBy: await person(),
    observedAt: nowAfter(observedAt),
  };
}

async function withdrawn(
  observations: readonly Observation[],
  reason: WithdrawalReason,
): Promise<readonly Withdrawal[]> {
  const by = await person();
  const recordedAt = now();
  return observations.map(({ id, accountId }) => ({
    id: newId(),
    accountId,
    observationId: id,
    withdrawn: true,
    reason,
    by,
    recordedAt,
  }));
}
