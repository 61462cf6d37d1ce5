/** Forgetting a person: what is known of them goes for good, and no older archive brings it back. */
import { type Contact, mentionsPerson, type Observation } from "#core";
import { database } from "./database.ts";
import type { Draft } from "./draft.ts";
import { erasedFrom, eraseRecords } from "./erase-records.ts";
import { forgetInRosters } from "./rosters.ts";

/** What is stored about a person, and where else the name stands. */
export interface Traces {
  readonly facts: number;
  readonly assessments: number;
  /** Facts of the account whose value, quote or source names the person. */
  readonly mentions: readonly Observation[];
  readonly drafts: readonly Draft[];
}

/** Everything that forgetting a contact is about, for the question before it. */
export async function tracesOf({ id, accountId, name }: Contact): Promise<Traces> {
  const [facts, assessments, others, drafts] = await Promise.all([
    database.observations.where("contactId").equals(id).count(),
    database.stakeholders.where("contactId").equals(id).count(),
    database.observations.where("accountId").equals(accountId).toArray(),
    database.drafts.toArray(),
  ]);
  return {
    facts,
    assessments,
    mentions: others.filter((one) => one.contactId !== id && mentionsPerson(textsOf(one), name)),
    drafts: drafts.filter((draft) => mentionsPerson(textsOfDraft(draft), name)),
  };
}

/**
 * Erases the contact with its facts and assessments, and those of its mentions that are named, in one
 * transaction. It can't be undone: nothing is left that could be brought back.
 */
export async function forgetPerson(
  contact: Contact,
  { mentions, drafts }: Pick<Traces, "mentions" | "drafts">,
): Promise<void> {
  const tables = [...erasedFrom, database.drafts, database.rosterPages];
  await database.transaction("rw", tables, async () => {
    await eraseRecords([contact.id, ...mentions.map(({ id }) => id)]);
    await database.drafts.bulkDelete(drafts.map(({ id }) => id));
    await forgetInRosters(contact.name);
  });
}

function textsOf({ value, competitor, conversion, quote, source }: Observation): string {
  return [value, competitor, conversion?.how, quoteText(quote), source.title].join("\n");
}

function textsOfDraft({ value, quote, page }: Draft): string {
  return [value ?? "", quoteText(quote), page.title].join("\n");
}

function quoteText(quote: Observation["quote"]): string {
  return quote ? quote.prefix + quote.exact + quote.suffix : "";
}
