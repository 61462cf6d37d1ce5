/** The form of an assessment: what was judged comes back as it was, ties and relation with it. */
import { expect, test } from "vitest";
import { type Contact, type IsoInstant, Stakeholder, tiesOf } from "#core";
import {
  assessmentOf,
  stakeholderOf,
} from "../../../extension/screens/account/contacts/assessment.ts";

const at = "2026-03-02T12:00:00Z" as IsoInstant;
const contact = { id: "lin", accountId: "a1", name: "Lin Yu", createdAt: at, updatedAt: at };
const judged = Stakeholder.parse({
  id: "s1",
  accountId: "a1",
  contactId: "lin",
  level: "managing",
  roles: ["user"],
  influence: 4,
  reportsTo: "chen",
  friends: ["wu"],
  rivals: ["ma"],
  relation: { product: { companyNeed: 2, personalFeeling: 0 }, company: { personalNeed: 3 } },
  assessedAt: at,
});

test("an assessment that goes through the form unchanged is the same", () => {
  const form = assessmentOf(judged, tiesOf([judged, ...others("chen", "wu", "ma")]));
  const { id: _, ...written } = stakeholderOf(form, contact as unknown as Contact, at);
  const { id: __, ...before } = judged;
  expect(written).toEqual(before);
});

test("a tie that only the other's assessment tells stands in the form, too", () => {
  const wu = Stakeholder.parse({ ...judged, id: "s2", contactId: "wu", friends: ["ye"] });
  expect(assessmentOf(wu, tiesOf([judged, wu, ...others("ye", "ma")])).ties).toEqual({
    lin: "friend",
    ye: "friend",
    ma: "rival",
  });
});

test("somebody new begins with the position that is to be held, and a relation nobody judged is absent", () => {
  const form = assessmentOf(undefined, [], { function: "technical", role: "designer" });
  const { id: _, ...written } = stakeholderOf(form, contact as unknown as Contact, at);
  expect(written).toEqual({
    accountId: "a1",
    contactId: "lin",
    function: "technical",
    roles: ["designer"],
    assessedAt: at,
  });
});

function others(...ids: readonly string[]) {
  return ids.map((contactId) => ({ contactId: contactId as Stakeholder["contactId"] }));
}
