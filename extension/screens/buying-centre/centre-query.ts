/** Everything that the screen of one buying centre shows. */
import {
  type AccountId,
  type IsoDate,
  type NeededPosition,
  type Opportunity,
  type OpportunityId,
  positionsNeeded,
  reportingLines,
  type ReportingLines,
  type Stakeholder,
  type Tie,
  tiesOf,
} from "#core";
import type { AssessedContact } from "../../store/buying-centre/reporting.ts";
import { type FullAccount, fullAccount } from "../account/account-query.ts";

export interface Centre {
  readonly full: FullAccount;
  /** In the order in which they became known, so that the chart stays as it is when somebody gains influence. */
  readonly people: readonly AssessedContact[];
  readonly stakeholders: readonly Stakeholder[];
  readonly lines: ReportingLines;
  readonly ties: readonly Tie[];
  readonly projects: readonly Opportunity[];
}

export async function centreOf(id: AccountId, today: IsoDate): Promise<Centre | undefined> {
  const full = await fullAccount(id, today);
  if (!full) return undefined;
  const people = [...full.contacts].sort((a, b) => {
    const [one, other] = [a.contact, b.contact];
    return `${one.createdAt} ${one.id}` < `${other.createdAt} ${other.id}` ? -1 : 1;
  });
  const stakeholders = people.flatMap(({ stakeholder }) => stakeholder ?? []);
  const known = people.map(
    ({ contact, stakeholder }) =>
      stakeholder ?? { id: contact.id, contactId: contact.id, assessedAt: "" },
  );
  return {
    full,
    people,
    stakeholders,
    lines: reportingLines(known),
    ties: tiesOf(known),
    projects: full.opportunities
      .map(({ opportunity }) => opportunity)
      .filter(({ closed }) => !closed),
  };
}

/** The positions that a purchase needs, and whose list that is. */
export interface Needs {
  readonly positions: readonly NeededPosition[];
  readonly from: "opportunity" | "account" | "team" | "ours";
}

/** The list for one opportunity, or for any purchase of the account. */
export function needsOf(
  { full: { account, teamPositions }, projects }: Centre,
  project: OpportunityId | undefined,
): Needs {
  const own = projects.find(({ id }) => id === project)?.neededPositions;
  return {
    positions: positionsNeeded(own, account.neededPositions, teamPositions),
    from: own
      ? "opportunity"
      : account.neededPositions
        ? "account"
        : teamPositions
          ? "team"
          : "ours",
  };
}

export function nameOf({ people }: Pick<Centre, "people">, id: string | undefined): string {
  return people.find(({ contact }) => contact.id === id)?.contact.name ?? "";
}
