import { describe, expect, it } from "vitest";
import { readHanFigures } from "../../../extension/capture/readers/han-figures.ts";
import { hanNumber, isoDay } from "../../../extension/capture/readers/han-numbers.ts";
import { writtenPage } from "./written-page.ts";

const figures = (...lines: readonly string[]) =>
  readHanFigures(writtenPage({ lines })).map(({ property, value, quote }) => [
    property,
    value,
    quote.exact,
  ]);

describe("numbers in Chinese characters", () => {
  it.each([
    ["一九八六", 1986],
    ["二○○三", 2003],
    ["二百一十", 210],
    ["一千二百", 1200],
    ["三十六", 36],
    ["十", 10],
    ["两万三千", 23_000],
  ])("“%s” is %d", (written, number) => {
    expect(hanNumber(written)).toBe(number);
  });

  it.each([
    ["民國 95 年 8 月 1 日", "2006-08-01"],
    ["一九九八年三月", "1998-03"],
    ["2009 年 6 月", "2009-06"],
    ["2012-10-17", "2012-10-17"],
    ["1958年", "1958"],
  ])("“%s” is the day %s", (written, day) => {
    expect(isoDay(written)).toBe(day);
  });
});

describe("founding and headcount in Chinese text", () => {
  it.each([
    ["我厂始建于一九八六年，占地45亩", [["founded", "1986", "一九八六年"]]],
    [
      "浙江岚信电器股份有限公司，2003年3月18日在浙江注册成立",
      [["founded", "2003-03-18", "2003年3月18日"]],
    ],
    ["砌岚工程於二零零三年成立，專營裝修", [["founded", "2003", "二零零三年"]]],
    ["研究所创建于1965年10月", [["founded", "1965-10", "1965年10月"]]],
    ["现有职工1200多名，其中高级工程师36人", [["employees", "1200", "1200"]]],
    ["全所现有在职职工一千二百余人", [["employees", "1200", "一千二百"]]],
    ["公司拥有员工800余名，其中工程技术人员120名", [["employees", "800", "800"]]],
    ["現時聘用三十六名員工", [["employees", "36", "三十六"]]],
    [
      "公司始建于1998年，现有职工约620人",
      [
        ["founded", "1998", "1998年"],
        ["employees", "620", "620"],
      ],
    ],
    ["公司规模：300-500人", [["employees", "300-500", "300-500"]]],
    ["公司现有员工1，500人", [["employees", "1500", "1，500"]]],
  ])("is read in “%s”", (line, expected) => {
    expect(figures(line)).toEqual(expected);
  });

  it("stands below its label", () => {
    expect(figures("成立時間", "民國 95 年 8 月 1 日（2006 年）", "員工人數", "132 人")).toEqual([
      ["founded", "2006-08-01", "民國 95 年 8 月 1 日"],
      ["employees", "132", "132"],
    ]);
  });

  it.each([
    "2019年3月成立分公司",
    "苏州研发中心成立于2015年",
    "年产断路器500万台，产品远销60多个国家",
    "其中硕士以上学历120人",
    "一名员工",
    "浏览：1387654321 次",
  ])("is not in “%s”", (line) => {
    expect(figures(line)).toEqual([]);
  });
});
