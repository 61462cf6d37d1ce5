import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  initialsOf,
  mayAbbreviate,
  mayBeMistyped,
  normalCompanyName,
  partsOf,
  resemblanceOf,
  wholeName,
} from "#core";

const compared = (a: string, b: string) => {
  const resemblance = resemblanceOf(normalCompanyName(a), normalCompanyName(b));
  return resemblance.verdict === "doubtful" ? resemblance.doubt : resemblance.verdict;
};

describe("one name", () => {
  test.each([
    ["苏州兰泽电机有限公司", "蘇州市蘭澤電機有限責任公司"],
    ["兰泽电机", "兰泽电机有限公司"],
    ["Tallow Pumps Ltd", "TALLOW PUMPS LIMITED"],
    ["Hua-Xing Pumps Co., Ltd.", "Huaxing Pumps Ltd"],
    ["Müller & Söhne Pumpen GmbH", "Muller und Sohne Pumpen GmbH"],
    ["Tallow (Shanghai) Co., Ltd.", "Tallow Shanghai Co. Ltd."],
    ["株式会社ランタク", "ランタク㈱"],
    ["兰泽集团有限公司", "兰泽（集团）有限公司"],
  ])("%s and %s", (a, b) => {
    expect(compared(a, b)).toBe("same");
  });
});

describe("names that make one ask", () => {
  test.each([
    ["Tallow GmbH", "Tallow (Shanghai) Co., Ltd.", "other-region"],
    ["苏州兰泽电机有限公司", "上海兰泽电机有限公司", "other-region"],
    ["上海兰泽电机有限公司", "兰泽电机（上海）有限公司", "other-region"],
    ["兰泽电机有限公司", "兰泽电机（中国）有限公司", "other-region"],
    ["兰泽集团有限公司", "兰泽有限公司", "group-or-member"],
    ["Tallow Group PLC", "Tallow PLC", "group-or-member"],
    ["苏州兰泽电机有限公司", "苏州兰泽电机有限公司无锡分公司", "branch"],
    ["兰泽电机股份有限公司", "兰泽电机有限公司", "other-legal-form"],
    ["Tallow GmbH", "Tallow AG", "other-legal-form"],
    ["兰泽", "兰泽有限公司", "short-name"],
    ["TWP", "T.W.P.", "short-name"],
    ["兰泽", "苏州兰泽电机有限公司", "contained-name"],
    ["Tallow", "Tallow Pumps International Ltd", "contained-name"],
    ["Pumps International", "Tallow Pumps International Ltd", "contained-name"],
    ["兰泽电机有限公司", "蓝泽电机有限公司", "similar-name"],
    ["兰泽电机有限公司", "兰泽新电机有限公司", "similar-name"],
    ["Tallowmere Ltd", "Tallowmeer Ltd.", "different"],
    ["Tallowmere Ltd", "Talowmere Ltd.", "similar-name"],
    ["Mueller Pumpen GmbH", "Müller Pumpen GmbH", "similar-name"],
    ["TPI", "Tallow Pumps International Ltd", "abbreviated-name"],
    ["兰泽机", "兰溪泽东机械有限公司", "abbreviated-name"],
    ["苏泽机", "苏州泽远机电有限公司", "abbreviated-name"],
  ])("%s and %s: %s", (a, b, doubt) => {
    expect([compared(a, b), compared(b, a)]).toEqual([doubt, doubt]);
  });
});

describe("different names", () => {
  test.each([
    ["兰泽电机有限公司", "启元轴承有限公司"],
    ["苏州兰泽电机有限公司", "上海蓝泽电机有限公司"],
    ["Tallow Ltd", "Harrow Ltd"],
    ["兰泽", "兰溪"],
    ["AB Pumps", "AC Pumps Ltd & Others"],
  ])("%s and %s", (a, b) => {
    expect(compared(a, b)).toBe("different");
  });

  test("in different scripts can't be compared, and that is said", () => {
    expect(resemblanceOf(normalCompanyName("兰泽电机"), normalCompanyName("Lanze"))).toEqual({
      verdict: "different",
      script: "other",
    });
  });
});

test("the parts of a Chinese name are its beginnings and any three characters, of a Latin one its words", () => {
  expect([...partsOf(normalCompanyName("兰泽电机"))].sort()).toEqual(
    ["兰泽", "兰泽电", "泽电机"].sort(),
  );
  expect([...partsOf(normalCompanyName("New Tallow Mill"))].sort()).toEqual(
    ["mill", "newtallow", "tallow", "tallowmill"].sort(),
  );
});

test("initials leave out small words, and only a short name without a form abbreviates", () => {
  expect(initialsOf(normalCompanyName("Mills of the Upper Tallow"))).toBe("mut");
  expect(initialsOf(normalCompanyName("Tallow Mills"))).toBeUndefined();
  expect(mayAbbreviate(normalCompanyName("TPI"))).toBe(true);
  expect(mayAbbreviate(normalCompanyName("TPI Ltd"))).toBe(false);
  expect(wholeName(normalCompanyName("苏州泽远机电有限公司"))).toBe("苏州泽远机电");
  expect([mayBeMistyped("ab"), mayBeMistyped("tallow")]).toEqual([false, true]);
});

describe("laws", () => {
  const name = fc
    .array(
      fc.constantFrom(
        "兰",
        "泽",
        "电",
        "机",
        "苏州",
        "上海",
        "有限公司",
        "集团",
        "ab",
        "cd",
        "tallow",
        " ",
        "Ltd",
        "AG",
        "(China)",
      ),
      { maxLength: 7 },
    )
    .map((pieces) => normalCompanyName(pieces.join("")));

  test("the order of the two doesn't matter", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(resemblanceOf(a, b)).toEqual(resemblanceOf(b, a));
      }),
      { numRuns: 1000 },
    );
  });

  test("no name is different from itself", () => {
    fc.assert(
      fc.property(name, (a) => {
        fc.pre(a.core !== "");
        expect(["same", "doubtful"]).toContain(resemblanceOf(a, a).verdict);
      }),
    );
  });
});
