/** The assessments of the people in some accounts, with the meetings that activities tell of. */
import { type AccountId, type Stakeholder, withMeetings } from "#core";
import { database } from "./database.ts";

export async function assessmentsIn(
  accounts: readonly AccountId[],
): Promise<readonly Stakeholder[]> {
  const [assessments, activities] = await Promise.all([
    database.stakeholders
      .where("accountId")
      .anyOf([...accounts])
      .toArray(),
    database.activities
      .where("accountId")
      .anyOf([...accounts])
      .toArray(),
  ]);
  return withMeetings(assessments, activities);
}
