import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  areCompatibleForms,
  areCompatibleRegions,
  companyNameKey,
  foldedName,
  hanForms,
  isHan,
  latinForms,
  latinRegion,
  normalCompanyName,
  regionInBrackets,
  simplified,
} from "#core";

const taken = (name: string) => {
  const { core, legalForm, region, group, branch } = normalCompanyName(name);
  return [
    core,
    legalForm?.name,
    region,
    ...(group ? ["group"] : []),
    ...(branch === undefined ? [] : [`branch ${branch}`]),
  ];
};

describe("the legal form", () => {
  test.each([
    ["兰泽电机有限公司", "兰泽电机", "有限公司"],
    ["兰泽电机有限责任公司", "兰泽电机", "有限公司"],
    ["蘭澤電機股份有限公司", "兰泽电机", "股份有限公司"],
    ["兰泽合伙企业（有限合伙）", "兰泽", "有限合伙"],
    ["株式会社ランタク", "ランタク", "株式会社"],
    ["ランタク(株)", "ランタク", "株式会社"],
    ["㈱ランタク", "ランタク", "株式会社"],
    ["有限会社ランタク", "ランタク", "有限会社"],
    ["주식회사 란택", "란택", "주식회사"],
    ["(주)란택", "란택", "주식회사"],
    ["ООО «Талло»", "талло", "OOO"],
    ["OOO Tallow", "tallow", "OOO"],
    ["Tallow GmbH", "tallow", "GmbH"],
    ["Tallow GmbH & Co. KG", "tallow", "GmbH & Co. KG"],
    ["Tallow AG", "tallow", "AG"],
    ["Tallow KG", "tallow", "KG"],
    ["Tallow OHG", "tallow", "OHG"],
    ["Tallow e.K.", "tallow", "e.K."],
    ["Tallow SE", "tallow", "SE"],
    ["Tallow UG (haftungsbeschränkt)", "tallow", "UG"],
    ["Tallow, Inc.", "tallow", "Inc."],
    ["Tallow Incorporated", "tallow", "Inc."],
    ["Tallow Corp.", "tallow", "Corp."],
    ["Tallow Co., Ltd.", "tallow", "Ltd"],
    ["Tallow Limited", "tallow", "Ltd"],
    ["Tallow L.L.C.", "tallow", "LLC"],
    ["Tallow LLP", "tallow", "LLP"],
    ["Tallow PLC", "tallow", "PLC"],
    ["Tallow Pty. Ltd.", "tallow", "Pty Ltd"],
    ["Tallow Pvt. Ltd.", "tallow", "Pvt Ltd"],
    ["Tallow (P) Ltd.", "tallow", "Pvt Ltd"],
    ["Tallow S.A. de C.V.", "tallow", "S.A. de C.V."],
    ["Tallow Private Limited", "tallow", "Pvt Ltd"],
    ["Tallow Pte. Ltd.", "tallow", "Pte Ltd"],
    ["Tallow Sdn. Bhd.", "tallow", "Sdn Bhd"],
    ["Tallow B.V.", "tallow", "B.V."],
    ["Tallow N.V.", "tallow", "N.V."],
    ["Tallow S.A.", "tallow", "S.A."],
    ["Tallow S.A.S.", "tallow", "S.A.S."],
    ["Tallow SARL", "tallow", "SARL"],
    ["Tallow S.p.A.", "tallow", "S.p.A."],
    ["Tallow S.r.l.", "tallow", "S.r.l."],
    ["Tallow S.L.", "tallow", "S.L."],
    ["Tallow AB", "tallow", "AB"],
    ["Tallow A/S", "tallow", "A/S"],
    ["Tallow ApS", "tallow", "ApS"],
    ["Tallow AS", "tallow", "A/S"],
    ["Tallow Oy", "tallow", "Oy"],
    ["Tallow Sp. z o.o.", "tallow", "Sp. z o.o."],
    ["Tallow s.r.o.", "tallow", "s.r.o."],
    ["Tallow a.s.", "tallow", "A/S"],
    ["Tallow Kft.", "tallow", "Kft."],
    ["PT Tallow Tbk", "tallow", "PT"],
  ])("%s", (name, core, form) => {
    const normal = normalCompanyName(name);
    expect([normal.core, normal.legalForm?.name]).toEqual([core, form]);
  });

  test("of two forms says whether they can be one company's", () => {
    const [ltd, pte, pty, plc, co] = ["ltd", "pteltd", "ptyltd", "plc", "co"].map((form) =>
      latinForms.get(form),
    );
    expect(areCompatibleForms(ltd, pte)).toBe(true);
    expect(areCompatibleForms(pty, pte)).toBe(false);
    expect(areCompatibleForms(ltd, plc)).toBe(false);
    expect(areCompatibleForms(co, plc)).toBe(true);
    expect(areCompatibleForms(undefined, plc)).toBe(true);
    expect(areCompatibleForms(hanForms.get("有限责任公司"), hanForms.get("有限公司"))).toBe(true);
    expect(areCompatibleForms(hanForms.get("股份有限公司"), hanForms.get("有限公司"))).toBe(false);
  });
});

describe("the place", () => {
  test.each([
    ["苏州兰泽电机有限公司", "兰泽电机", "苏州"],
    ["苏州市兰泽电机有限公司", "兰泽电机", "苏州"],
    ["江苏省苏州市兰泽电机有限公司", "兰泽电机", "江苏苏州"],
    ["蘭澤電機（中國）有限公司", "兰泽电机", "中国"],
    ["新溪县兰泽电机厂", "兰泽电机厂", "新溪"],
    ["Tallow (Shanghai) Co., Ltd.", "tallow", "shanghai"],
    ["Shanghai Tallow Co., Ltd.", "tallow", "shanghai"],
    ["Tallow Deutschland GmbH", "tallow", "germany"],
    ["Tallow (Hong Kong) Limited", "tallow", "hong kong"],
  ])("of %s", (name, core, region) => {
    const normal = normalCompanyName(name);
    expect([normal.core, normal.region]).toEqual([core, region]);
  });

  test("belongs to the name where nothing but a trade is left without it", () => {
    expect(taken("苏州机械有限公司")[0]).toBe("苏州机械");
    expect(taken("Bank of Scotland Ltd")[0]).toBe("bank of scotland");
    expect(latinRegion(["air", "china"])).toBeUndefined();
  });

  test("is no supermarket", () => {
    expect(taken("家欢乐超市连锁有限公司")[0]).toBe("家欢乐超市连锁");
  });

  test("in brackets is one only if the whole is", () => {
    expect(regionInBrackets("苏州市")).toBe("苏州");
    expect(regionInBrackets("苏州兰泽")).toBeUndefined();
    expect(regionInBrackets("pumps")).toBeUndefined();
  });

  test("of two places says whether they can be one", () => {
    expect(areCompatibleRegions(undefined, undefined)).toBe(true);
    expect(areCompatibleRegions("苏州", undefined)).toBe(false);
    expect(areCompatibleRegions("苏州", "上海")).toBe(false);
  });
});

describe("what else a name says of the company", () => {
  test("groups and holdings, branches, articles, initials, and the words for “and”", () => {
    expect(taken("兰泽集团有限公司")).toEqual(["兰泽", "有限公司", undefined, "group"]);
    expect(taken("兰泽（集团）股份有限公司")).toEqual(["兰泽", "股份有限公司", undefined, "group"]);
    expect(taken("Tallow Group Holdings PLC")).toEqual(["tallow", "PLC", undefined, "group"]);
    expect(taken("苏州兰泽电机有限公司上海分公司")).toEqual([
      "兰泽电机",
      "有限公司",
      "苏州",
      "branch 上海",
    ]);
    expect(taken("Tallow GmbH Zweigniederlassung")).toEqual([
      "tallow",
      "GmbH",
      undefined,
      "branch ",
    ]);
    expect(taken("The Tallow Company")).toEqual(["tallow", "Co.", undefined]);
    expect(taken("T. & W. Sons Ltd")[0]).toBe(taken("T and W Sons Limited")[0]);
    expect(taken("T.W.P. Ltd")[0]).toBe("twp");
  });

  test("accents and the letters that some alphabets add", () => {
    expect(foldedName("Möller Großhandel Łódź Ærø")).toBe("moller grosshandel lodz aero");
    expect(simplified("廣東興達機械廠")).toBe("广东兴达机械厂");
    expect(isHan("兰泽")).toBe(true);
    expect(isHan("tallow")).toBe(false);
  });
});

test("a page that calls itself a hundred thousand brackets is no trouble", () => {
  for (const part of ["(a)", "(", "市", "Ltd "]) {
    const { core } = normalCompanyName(part.repeat(100_000));
    expect(core.length).toBeLessThanOrEqual(300);
  }
});

describe("laws", () => {
  const piece = fc.constantFrom(
    "兰泽",
    "電機",
    "苏州市",
    "上海",
    "（中国）",
    "集团",
    "有限公司",
    "股份有限公司",
    "分公司",
    "(株)",
    "株式会社",
    "Tallow",
    "pumps",
    "The",
    "&",
    "GmbH",
    "Co.",
    "KG",
    "Ltd.",
    "S.",
    "A.",
    "p",
    "(Shanghai)",
    "China",
    "Group",
    "branch",
    "-",
    "(",
    ")",
    "주식회사",
    "ООО",
    "of",
    "é",
  );
  const name = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" ")),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "grapheme", maxLength: 30 }),
  );

  test("normalising twice changes nothing", () => {
    fc.assert(
      fc.property(name, (text) => {
        const { core } = normalCompanyName(text);
        expect(normalCompanyName(core).core).toBe(core);
      }),
      { numRuns: 2000 },
    );
  });

  test("case, spacing and width don't matter", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(" ");
        const normal = normalCompanyName(text);
        expect(normalCompanyName(text.toUpperCase())).toEqual(normal);
        expect(normalCompanyName(wide(text))).toEqual(normal);
        expect(normalCompanyName(`\u3000${pieces.join(" \t\u00a0 ")} `)).toEqual(normal);
      }),
    );
  });

  test("a bracket that was never closed is no name that a legal form could be taken from", () => {
    expect(companyNameKey(normalCompanyName("( （中国） 株式会社"))).toBe("株式会社");
  });

  test("nothing of a name is lost but what is taken apart: a name with a letter keeps a core", () => {
    fc.assert(
      fc.property(name, (text) => {
        // Radicals and strokes are of the Han script, but signs and no letters.
        fc.pre(/[a-z]|(?=\p{L})\p{Script=Han}/iu.test(text));
        expect(companyNameKey(normalCompanyName(text))).not.toBe("");
      }),
    );
  });
});
