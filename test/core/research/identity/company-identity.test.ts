import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CompanyClues,
  compareCompanies,
  comparePrepared,
  preparedCompany,
  type RegistrationKind,
} from "#core";

const company = (
  name: string | readonly string[],
  domains: readonly string[] = [],
  ...numbers: readonly (readonly [RegistrationKind, string])[]
): CompanyClues => ({
  names: typeof name === "string" ? [name] : name,
  domains,
  registrationNumbers: numbers.map(([kind, number]) => ({ kind, number })),
});
const judged = (a: CompanyClues, b: CompanyClues) => {
  const { verdict, because } = compareCompanies(a, b);
  return [verdict, ...because.map(({ code }) => code)];
};

const CODE = ["cn-uscc", "91320500MA1ABCD2XE"] as const;
const OTHER_CODE = ["cn-uscc", "91310000MA1ABCD38G"] as const;
const SIREN = ["fr-siren", "123456782"] as const;

describe("registration numbers decide", () => {
  test("an equal number is the same company, whatever it calls itself", () => {
    expect(judged(company("兰泽电机", [], CODE), company("Lanze Motors", [], CODE))[0]).toBe(
      "same",
    );
  });

  test("two proved numbers are two companies, also under one name and on one site", () => {
    const [a, b] = [
      company("兰泽电机有限公司", ["lanze.example"], CODE),
      company("兰泽电机有限公司", ["lanze.example"], OTHER_CODE),
    ];
    expect(judged(a, b)[0]).toBe("different");
    expect(judged(a, b)).toContain("other-registration-number");
  });

  test("a branch has a number of its own", () => {
    const [a, b] = [
      company("苏州兰泽电机有限公司", [], CODE),
      company("苏州兰泽电机有限公司上海分公司", [], OTHER_CODE),
    ];
    expect(judged(a, b)[0]).toBe("doubtful");
    expect(judged(a, b)).toEqual(expect.arrayContaining(["other-registration-number", "branch"]));
  });

  test("numbers that contradict each other are a question", () => {
    expect(judged(company("A", [], CODE, SIREN), company("A", [], OTHER_CODE, SIREN))[0]).toBe(
      "doubtful",
    );
  });

  test("numbers without check digits only make one ask, where the name is the same", () => {
    const british = (name: string, number: string) => company(name, [], ["gb-company", number]);
    expect(judged(british("Tallow Ltd", "01234567"), british("Tallow Ltd", "01234576"))[0]).toBe(
      "doubtful",
    );
    expect(judged(british("Tallow Ltd", "01234567"), british("Harrow Ltd", "01234576"))[0]).toBe(
      "different",
    );
  });

  test("an equal number that fails its check makes one ask", () => {
    const wrong = ["de-vat", "DE123456789"] as const;
    expect(judged(company("Tallow", [], wrong), company("Harrow", [], wrong))).toEqual([
      "doubtful",
      "unproved-registration-number",
      "other-name",
    ]);
  });
});

describe("then domains", () => {
  test("a brand and a full name on one site are one company", () => {
    expect(
      judged(
        company("Pumpster", ["tallow.example"]),
        company("Tallow Ltd", ["www.tallow.example"]),
      ),
    ).toEqual(["same", "same-domain"]);
  });

  test("two full names on one site may be a group's", () => {
    expect(
      judged(
        company("Tallow Ltd", ["tallow.example"]),
        company("Harrow Service Ltd", ["tallow.example"]),
      ),
    ).toEqual(["doubtful", "same-domain", "two-names-on-one-domain"]);
    expect(
      judged(
        company("Tallow GmbH", ["tallow.example"]),
        company("Tallow (Shanghai) Co., Ltd.", ["tallow.example"]),
      ),
    ).toEqual(["doubtful", "same-domain", "other-region"]);
  });

  test("a name in another script on the same site is no contradiction", () => {
    expect(
      judged(
        company("兰泽电机有限公司", ["lanze.example"]),
        company("Lanze Motors Co., Ltd.", ["lanze.example"]),
      ),
    ).toEqual(["same", "same-domain"]);
  });

  test("mail providers and portals prove nothing", () => {
    expect(judged(company("Tallow Ltd", ["qq.com"]), company("Harrow Ltd", ["qq.com"]))).toEqual([
      "different",
      "other-name",
    ]);
  });
});

describe("then names", () => {
  test("an equal full name is the same company, any of several names will do", () => {
    expect(
      judged(company("苏州兰泽电机有限公司"), company(["兰泽", "苏州市蘭澤電機有限公司"])),
    ).toEqual(["same", "same-name"]);
  });

  test("an equal name on another site is a question, under another ending it is not", () => {
    const tallow = (domain: string) => company("Tallow Ltd", [domain]);
    expect(judged(tallow("tallow.example"), tallow("tallow-pumps.example"))).toEqual([
      "doubtful",
      "same-name",
      "other-domain",
    ]);
    expect(judged(tallow("tallow.example"), tallow("tallow.test"))[0]).toBe("same");
  });

  test("subsidiaries, groups, abbreviations and slips are doubtful, and say why", () => {
    expect(judged(company("兰泽电机有限公司"), company("蓝泽电机有限公司"))).toEqual([
      "doubtful",
      "similar-name",
    ]);
    expect(judged(company("Tallow Group PLC"), company("Tallow PLC"))).toEqual([
      "doubtful",
      "group-or-member",
    ]);
  });

  test("nothing known says nothing", () => {
    expect(judged(company([]), company("Tallow Ltd"))).toEqual(["doubtful", "nothing-to-compare"]);
  });

  test("each reason carries what both say", () => {
    expect(compareCompanies(company("Tallow Ltd"), company("Harrow Ltd")).because).toEqual([
      { code: "other-name", first: "Tallow Ltd", second: "Harrow Ltd" },
    ]);
  });
});

describe("laws", () => {
  const clues = fc.record({
    names: fc.subarray(
      [
        "兰泽电机有限公司",
        "蓝泽电机",
        "Tallow Ltd",
        "Tallow (China) Ltd",
        "Tallow Group",
        "Harrow AG",
        "苏州兰泽电机有限公司上海分公司",
      ],
      { maxLength: 2 },
    ),
    domains: fc.subarray(["tallow.example", "tallow.test", "harrow.example", "qq.com"], {
      maxLength: 2,
    }),
    registrationNumbers: fc.subarray(
      [
        { kind: CODE[0], number: CODE[1] },
        { kind: OTHER_CODE[0], number: OTHER_CODE[1] },
        { kind: SIREN[0], number: SIREN[1] },
        { kind: "gb-company" as const, number: "01234567" },
        { kind: "gb-company" as const, number: "07654321" },
      ],
      { maxLength: 2 },
    ),
  });

  test("the order of the two doesn't matter", () => {
    fc.assert(
      fc.property(clues, clues, (a, b) => {
        expect(compareCompanies(a, b).verdict).toBe(compareCompanies(b, a).verdict);
      }),
      { numRuns: 1000 },
    );
  });

  test("a company is never different from itself, and preparing changes nothing", () => {
    fc.assert(
      fc.property(clues, (a) => {
        expect(compareCompanies(a, a).verdict).not.toBe("different");
        expect(comparePrepared(preparedCompany(a), preparedCompany(a))).toEqual(
          compareCompanies(a, a),
        );
      }),
    );
  });

  test("a verdict always has a reason", () => {
    fc.assert(fc.property(clues, clues, (a, b) => compareCompanies(a, b).because.length > 0));
  });
});
