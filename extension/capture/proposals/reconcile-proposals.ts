/** Brings the findings of all readers into agreement: declared data before guesses, the longer before its part. */
import type { Proposal } from "./proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { withoutNamesInWorks, worksOn } from "./declared-works.ts";
import { claimedBy, withoutClaimed, withDeclaredFirst } from "./declared-first.ts";
import { withoutOwnNameAgain, withoutPartsOfNames, withoutNamesInside } from "./names-once.ts";
import { withoutFaxesAsPhones, withoutPartsOfAddresses } from "./contact-data-once.ts";
import { withPeopleOnce } from "./people-once.ts";

/** The proposals that stand, in the order in which they are to be offered: the page's own company first. */
export function reconciled(
  proposals: readonly Proposal[],
  snapshot: PageSnapshot,
): readonly Proposal[] {
  const rules: readonly ((of: readonly Proposal[]) => readonly Proposal[])[] = [
    (of) => withoutClaimed(of, claimedBy(snapshot)),
    (of) => withoutNamesInWorks(of, worksOn(snapshot)),
    withDeclaredFirst,
    withoutNamesInside,
    withoutPartsOfNames,
    withoutOwnNameAgain,
    withoutFaxesAsPhones,
    withoutPartsOfAddresses,
    withPeopleOnce,
  ];
  const standing = rules.reduce((left, rule) => rule(left), proposals);
  return [
    ...standing.filter(({ ofOther }) => !ofOther),
    ...standing.filter(({ ofOther }) => ofOther),
  ];
}
