import { expect, test } from "vitest";
import { cluesOfAccount, preparedCompany } from "#core";
import { observation } from "../../made-up.ts";

test("an account's clues are its name and domains, and what its facts add", () => {
  const fact = (
    property: "legal-name" | "website" | "registration-number" | "vat-number" | "employees",
    value: string,
  ) => ({
    property,
    holds: observation(value, { property, value }),
  });
  expect(
    cluesOfAccount({ name: "Tallow", domains: ["tallow.example"] }, [
      fact("legal-name", "Tallow GmbH"),
      fact("website", "https://www.Tallow-Pumps.example/de"),
      fact("registration-number", "Amtsgericht Musterstadt HRB 123"),
      fact("vat-number", "DE123456788"),
      fact("employees", "860"),
    ]),
  ).toEqual({
    names: ["Tallow", "Tallow GmbH"],
    domains: ["tallow.example", "tallow-pumps.example"],
    registrationNumbers: [
      { kind: "de-register", number: "HRB 123, Musterstadt" },
      { kind: "de-vat", number: "DE123456788" },
    ],
  });
});

test("a shared mail or shop domain is no clue of a company's own", () => {
  const { ownDomains } = preparedCompany({
    names: ["Tallow"],
    domains: ["gmail.com", "tallow.example"],
    registrationNumbers: [],
  });
  expect(ownDomains).toEqual(["tallow.example"]);
});
