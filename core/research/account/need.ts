/** The needs of an account: explicit and implicit ones, whose they are, and which was turned into which. */
import type { ContactId, ObservationId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import { accountProfile, contactProfile, type Fact } from "./account-profile.ts";
import type { Conversion } from "../facts/conversion.ts";
import type { Observation } from "../facts/observation.ts";
import { needKinds, type NeedKind } from "../facts/property.ts";
import { observationsInForce, type Withdrawal } from "../facts/withdrawal.ts";

/** A need as a fact. One of a contact is that person's own; one of nobody is the company's. */
export interface Need {
  readonly kind: NeedKind;
  readonly fact: Fact;
  readonly contactId: ContactId | undefined;
  /** How this explicit need came from an implicit one. */
  readonly conversion: Conversion | undefined;
  /** The implicit need that it came from, as long as that is in force too. */
  readonly from: Fact | undefined;
  /** Has this implicit need been turned into an explicit one? */
  readonly isConverted: boolean;
}

/**
 * The needs in force of one account, the explicit ones first, each kind with the one seen last on top. A
 * conversion that is withdrawn with its explicit need leaves the implicit one open again.
 */
export function needsOf(
  observations: readonly Observation[],
  today: IsoDate,
  withdrawals: readonly Withdrawal[] = [],
): readonly Need[] {
  const inForce = observationsInForce(observations.filter(isNeed), withdrawals);
  const subjects = new Set(inForce.map(({ contactId }) => contactId));
  const facts = [...subjects].flatMap((contactId) =>
    contactId ? contactProfile(contactId, inForce, today) : accountProfile(inForce, today),
  );
  const factWith = (id: ObservationId): Fact | undefined =>
    facts.find((fact) => [fact.holds, ...fact.confirmedBy].some((one) => one.id === id));
  const origins = new Map(
    facts.flatMap((fact) => {
      const conversion = conversionOf(fact);
      return conversion ? [[fact, { conversion, from: factWith(conversion.from) }] as const] : [];
    }),
  );
  const converted = new Set([...origins.values()].map(({ from }) => from));
  return facts
    .map((fact): Need => ({
      kind: fact.property as NeedKind,
      fact,
      contactId: fact.holds.contactId,
      conversion: origins.get(fact)?.conversion,
      from: origins.get(fact)?.from,
      isConverted: converted.has(fact),
    }))
    .sort(
      (a, b) =>
        needKinds.indexOf(a.kind) - needKinds.indexOf(b.kind) ||
        (a.fact.seenOn < b.fact.seenOn ? 1 : a.fact.seenOn > b.fact.seenOn ? -1 : 0),
    );
}

function isNeed({ property }: Observation): boolean {
  return needKinds.some((kind) => kind === property);
}

function conversionOf({ holds, confirmedBy }: Fact): Conversion | undefined {
  return [holds, ...confirmedBy].find(({ conversion }) => conversion)?.conversion;
}
