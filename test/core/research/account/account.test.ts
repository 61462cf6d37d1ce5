import { expect, test } from "vitest";
import { Account, accountOfDomain } from "#core";
import { account } from "../../made-up.ts";

const acme = account("acme", { domains: ["acme.example", "acme-group.example"] });

test("an account owns its domains and those below them", () => {
  expect(accountOfDomain([acme], "ACME.example")).toBe(acme);
  expect(accountOfDomain([acme], "www.acme-group.example")).toBe(acme);
});

test("a domain that only ends alike belongs to somebody else", () => {
  expect(accountOfDomain([acme], "notacme.example")).toBeUndefined();
});

test("an account has a name", () => {
  expect(Account.safeParse(account("a")).success).toBe(true);
  expect(Account.safeParse(account("a", { name: "   " })).success).toBe(false);
});
