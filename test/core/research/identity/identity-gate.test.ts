import { describe, expect, test } from "vitest";
import { type CompanyClues, identityGate } from "#core";

const account: CompanyClues = {
  names: ["苏州兰泽电机有限公司"],
  domains: ["lanze.example"],
  registrationNumbers: [{ kind: "cn-uscc", number: "91320500MA1ABCD2XE" }],
};
const page = (changes: Partial<CompanyClues>): CompanyClues => ({
  names: [],
  domains: [],
  registrationNumbers: [],
  ...changes,
});
const gate = (changes: Partial<CompanyClues>) => {
  const { gate: state, because } = identityGate(page(changes), account);
  return [state, ...because.map(({ code }) => code)];
};

describe("the gate is open", () => {
  test("on the account's own site, whatever customers and suppliers it names", () => {
    expect(gate({ domains: ["www.lanze.example"] })).toEqual(["open", "same-domain"]);
    expect(
      gate({ domains: ["lanze.example"], names: ["苏州兰泽电机有限公司", "启元轴承有限公司"] })[0],
    ).toBe("open");
  });

  test("on any page with its registration number, also in a register of many companies", () => {
    expect(
      gate({
        domains: ["register.example"],
        names: ["蘭澤電機", "启元轴承有限公司"],
        registrationNumbers: [{ kind: "cn-uscc", number: "91320500ma1abcd2xe" }],
      })[0],
    ).toBe("open");
  });

  test("on a page elsewhere that names it alone, by its full name", () => {
    expect(gate({ names: ["蘇州市蘭澤電機有限公司"] })).toEqual(["open", "same-name"]);
  });
});

describe("the gate is held", () => {
  test("for a subsidiary, a similar name, a group, and says why", () => {
    expect(gate({ names: ["上海兰泽电机有限公司"] })).toEqual(["held", "other-region"]);
    expect(gate({ names: ["苏州蓝泽电机有限公司"] })).toEqual(["held", "similar-name"]);
    expect(gate({ names: ["苏州兰泽电机集团有限公司"] })).toEqual(["held", "group-or-member"]);
  });

  test("for another registration number, even on the account's own site", () => {
    expect(
      gate({
        domains: ["lanze.example"],
        registrationNumbers: [{ kind: "cn-uscc", number: "91310000MA1ABCD38G" }],
      })[0],
    ).toBe("held");
  });

  test("for a page elsewhere that names another company too: the fact may be that company's", () => {
    const held = identityGate(
      page({ names: ["苏州兰泽电机有限公司", "启元轴承有限公司"], domains: [] }),
      account,
    );
    expect(held.gate).toBe("held");
    expect(held.because.at(-1)).toEqual({
      code: "names-other-companies",
      first: "启元轴承有限公司",
      second: "苏州兰泽电机有限公司",
    });
  });

  test("for a page that says nothing of whose it is, and for another company", () => {
    expect(gate({ domains: ["news.example"] })[0]).toBe("held");
    expect(gate({ names: ["启元轴承有限公司"] })).toEqual(["held", "other-name"]);
  });
});
