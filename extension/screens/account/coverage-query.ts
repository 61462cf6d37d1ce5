/** How far an account is known, from what its screen has read. */
import {
  type AccountCoverage as Coverage,
  accountCoverage,
  type InformationJudgement,
  type IsoDate,
} from "#core";
import type { FullAccount } from "./account-query.ts";

export type AccountCoverage = Coverage<InformationJudgement>;

type Known = Pick<FullAccount, "facts" | "contacts" | "opportunities" | "needs" | "judgements">;

/** The coverage by all that is stored. */
export function coverageOfAccount(
  { facts, contacts, opportunities, needs, judgements }: Known,
  today: IsoDate,
): AccountCoverage {
  const stage = opportunities.find(({ position }) => position.number > 0)?.position.number;
  return accountCoverage(
    {
      facts,
      needs,
      judgements,
      contacts: contacts.map(({ contact }) => contact),
      people: contacts.flatMap(({ contact, stakeholder }) =>
        stakeholder ? { ...stakeholder, contactId: contact.id } : [],
      ),
      purchasingStage: stage?.toString(),
    },
    today,
  );
}
