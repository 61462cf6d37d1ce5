import { expect, test } from "vitest";
import { Contact } from "#core";
import { contact } from "../../made-up.ts";

test("a contact is a person with a name at an account; the card may be incomplete", () => {
  expect(Contact.safeParse(contact("c1", "a1")).success).toBe(true);
  expect(Contact.safeParse(contact("c1", "a1", { name: "" })).success).toBe(false);
});

test("what is personal has no place on the card", () => {
  expect(Contact.safeParse({ ...contact("c1", "a1"), birthday: "1980-01-01" }).success).toBe(false);
});
