import fc from "fast-check";
import { expect, test } from "vitest";
import { type CompanyClues, companyIndex, comparePrepared, preparedCompany } from "#core";

const name = fc
  .tuple(
    fc.constantFrom("", "苏州", "上海", "中国"),
    fc.oneof(
      fc
        .array(fc.constantFrom("兰", "泽", "电", "机", "械"), { minLength: 1, maxLength: 6 })
        .map((all) => all.join("")),
      fc
        .array(fc.constantFrom("tallow", "talow", "pumps", "mill", "of", "tpm", "ab"), {
          minLength: 1,
          maxLength: 4,
        })
        .map((all) => all.join(" ")),
    ),
    fc.constantFrom("", "有限公司", "集团有限公司", " Ltd", " AG", " (Shanghai) Ltd"),
  )
  .map((parts) => parts.join(""));
const clues: fc.Arbitrary<CompanyClues> = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 2 }),
  domains: fc.subarray(["tallow.example", "shop.tallow.example", "harrow.example", "qq.com"], {
    maxLength: 1,
  }),
  registrationNumbers: fc.subarray(
    [
      { kind: "fr-siren" as const, number: "123456782" },
      { kind: "fr-vat" as const, number: "FR11123456782" },
      { kind: "de-vat" as const, number: "DE123456788" },
    ],
    { maxLength: 1 },
  ),
});

test("the index finds every company that a comparison with all would find the same or alike by what both say", () => {
  fc.assert(
    fc.property(fc.array(clues, { minLength: 1, maxLength: 30 }), clues, (all, one) => {
      const [companies, company] = [all.map(preparedCompany), preparedCompany(one)];
      const index = companyIndex();
      for (const each of companies) index.add(each);
      const near = new Set(index.near(company));
      companies.forEach((other, at) => {
        if (comparePrepared(company, other).verdict !== "different")
          expect([other.names, company.names, near.has(at)]).toEqual([
            other.names,
            company.names,
            true,
          ]);
      });
    }),
    { numRuns: 300 },
  );
});

test("an empty index finds nothing, and positions come in order", () => {
  const index = companyIndex();
  const tallow = preparedCompany({ names: ["Tallow Ltd"], domains: [], registrationNumbers: [] });
  expect(index.near(tallow)).toEqual([]);
  index.add(tallow);
  index.add(preparedCompany({ names: ["Harrow Ltd"], domains: [], registrationNumbers: [] }));
  index.add(tallow);
  expect(index.near(tallow)).toEqual([0, 2]);
});
