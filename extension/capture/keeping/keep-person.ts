/** Takes a person as a contact and writes what is judged of it, in one step; a name that is known is not taken twice. */
import {
  type Account,
  type Contact,
  currentStakeholders,
  foldSpace,
  type Observation,
  type Stakeholder,
  titleAssessment,
} from "#core";
import { database } from "../../store/database.ts";
import { defined } from "../../store/defined.ts";
import { newId, now, nowAfter } from "../../store/identity.ts";
import type { Target } from "./account-target.ts";
import { keepFor, type Kept } from "./keep-facts.ts";
import { nameKey } from "./people-on-page.ts";

/** What a business card says. */
export type Card = Pick<Contact, "name" | "position" | "department" | "phone" | "email">;

/** A fact about a person before the contact is there. */
export type PersonFact = Omit<Observation, "id" | "accountId" | "contactId" | "observedAt">;

/** The parts of an assessment that nine keys can give. */
export type KeyedParts = Pick<Stakeholder, "level" | "function" | "roles" | "suggested">;

interface KeptPerson extends Kept {
  readonly contact: Contact;
  readonly parts: KeyedParts;
  /** Was the person a contact of the account already? */
  readonly wasKnown: boolean;
}

/** What is judged of a contact, or for one that nobody has judged yet what the job title suggests. */
export function partsOf(
  stakeholder: Stakeholder | undefined,
  position: string | undefined,
): KeyedParts {
  if (stakeholder) return stakeholder;
  const { level, function: own, roles } = titleAssessment(position ?? "");
  const suggested = [
    ...(level ? ["level" as const] : []),
    ...(own ? ["function" as const] : []),
    ...(roles.length > 0 ? ["roles" as const] : []),
  ];
  return {
    roles: [...roles],
    ...defined({ level, function: own, suggested: suggested.length > 0 ? suggested : undefined }),
  };
}

/**
 * Takes the person, or finds the contact of the same name, and applies what `judge` makes of its parts. What only the
 * title suggests is written as such; `completes` adds what the card has and the known contact lacks.
 */
export async function keepPerson(
  target: Target,
  card: Card,
  facts: readonly PersonFact[],
  {
    judge = (parts) => parts,
    completes = false,
  }: {
    readonly judge?: (parts: KeyedParts) => KeyedParts;
    readonly completes?: boolean;
  } = {},
): Promise<KeptPerson> {
  let kept: Omit<KeptPerson, keyof Kept> | undefined;
  const { account, undo } = await keepFor(target, async (owner) => {
    const known = await contactNamed(owner, card.name);
    const contact = known ? (completes ? completed(known, card) : known) : newContact(owner, card);
    const current = await assessmentOf(contact);
    const before = partsOf(current, contact.position);
    const parts = judge(before);
    kept = { contact, parts, wasKnown: known !== undefined };
    const isNews = parts !== before || (!current && parts.suggested !== undefined);
    const observedAt = now();
    return {
      contacts: contact === known ? [] : [contact],
      observations: (known && !completes ? [] : facts).map((fact) => ({
        ...fact,
        id: newId(),
        accountId: owner.id,
        contactId: contact.id,
        observedAt,
      })),
      stakeholders: isNews ? [assessed(contact, current, parts)] : [],
    };
  });
  return { ...kept!, account, undo };
}

/** The contact of an account with this name; case, width and white space don't matter. */
async function contactNamed(
  { id }: Pick<Account, "id">,
  name: string,
): Promise<Contact | undefined> {
  const all = await database.contacts.where("accountId").equals(id).toArray();
  return all.find((one) => nameKey(one.name) === nameKey(name));
}

async function assessmentOf({ id }: Contact): Promise<Stakeholder | undefined> {
  const all = await database.stakeholders.where("contactId").equals(id).toArray();
  return currentStakeholders(all)[0];
}

function newContact({ id }: Account, { name, ...rest }: Card): Contact {
  const at = now();
  return {
    id: newId(),
    accountId: id,
    name: foldSpace(name),
    ...defined(rest),
    createdAt: at,
    updatedAt: at,
  };
}

function completed(known: Contact, card: Card): Contact {
  return { ...defined(card), ...known, updatedAt: nowAfter(known.updatedAt) };
}

function assessed(
  { id, accountId }: Contact,
  current: Stakeholder | undefined,
  { level, function: own, roles, suggested }: KeyedParts,
): Stakeholder {
  const { level: _l, function: _f, suggested: _s, ...rest } = current ?? {};
  return {
    ...rest,
    id: newId(),
    accountId,
    contactId: id,
    roles: [...roles],
    ...defined({ level, function: own, suggested: suggested?.length ? suggested : undefined }),
    assessedAt: current ? nowAfter(current.assessedAt) : now(),
  };
}
