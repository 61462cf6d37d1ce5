import { describe, expect, it } from "vitest";
import { readHanPeople } from "../../../extension/capture/readers/han-people.ts";
import { isHanTitle } from "../../../extension/capture/readers/han-titles.ts";
import { writtenPage, type WrittenLine } from "./written-page.ts";

const people = (...lines: readonly WrittenLine[]) =>
  readHanPeople(writtenPage({ lines })).map(({ value }) => value);

const cell = (text: string, row: number, column: number) => ({
  text,
  tag: "td",
  cell: { table: 1, row, column },
});

describe("people in Chinese text", () => {
  it.each([
    ["联系人：王新岚 何文岚 电话：010-68270000", ["王新岚", "何文岚"]],
    ["联系人：陈岚强 先生 （总经理）", ["陈岚强, 总经理"]],
    ["联系人：王芳女士", ["王芳"]],
    ["联系人：欧阳女士", ["欧阳女士"]],
    ["副 院 长：白 岚 于海岚 单晓岚", ["白岚, 副院长", "于海岚, 副院长", "单晓岚, 副院长"]],
    ["所 长：左 岚 党委书记：马秀岚", ["左岚, 所长", "马秀岚, 党委书记"]],
    ["董事长由韩百岚先生担任；财务总监为金岚姬女士", ["韩百岚, 董事长", "金岚姬, 财务总监"]],
    ["1999年两所合并，由叶恒岚院士担任所长。", ["叶恒岚, 所长"]],
    ["党岚梅采购部经理", ["党岚梅, 采购部经理"]],
    ["李岚总经理", ["李岚, 总经理"]],
    ["会 长：孙长岚 宁波岚达紧固件股份有限公司 董事长", ["孙长岚, 会长", "孙长岚, 董事长"]],
    ["岚驰冷运董事长孟庆岚出任新公司董事长", ["孟庆岚, 董事长"]],
    ["林岚坚 党委书记、局长 主持全面工作", ["林岚坚, 党委书记、局长"]],
    ["陈岚华 总工程师 分管信息化", ["陈岚华, 总工程师"]],
    ["售后 13951120000 沈经理", ["沈经理"]],
    ["岚屏物流总裁杜若岚任总裁。", ["杜若岚, 总裁"]],
    ["创始合伙人王 岚、李建岚均曾任职于跨国企业", ["王岚, 创始合伙人", "李建岚, 创始合伙人"]],
    ["美国西岸联络人：吕振岚先生", ["吕振岚"]],
    ["中心主任：冼绍岚", ["冼绍岚, 中心主任"]],
    ["主任：黎 岚 律师", ["黎岚, 主任", "黎岚, 律师"]],
  ])("are read in “%s”", (line, expected) => {
    expect(people(line)).toEqual(expected);
  });

  it.each([
    "董事长致辞",
    "总经理办公室 主任信箱",
    "副会长单位名单",
    "项目经理2人，要求大专",
    "温馨提示：请提前预约",
    "安全主管 高级工程师",
    "任总经理，江南区域总监",
    "院长简介",
    "经理应聘 成都办事处",
  ])("are not in “%s”", (line) => {
    expect(people(line)).toEqual([]);
  });

  it("stand on a line of their own beside their title", () => {
    expect(people("贺 岚", "院长、党委副书记", "江 岚", "纪委书记")).toEqual([
      "贺岚, 院长、党委副书记",
      "江岚, 纪委书记",
    ]);
    expect(people("阿依古岚·买买提", "副董事长")).toEqual(["阿依古岚·买买提, 副董事长"]);
    expect(people("刘岚卫", "创始人 & CEO")).toEqual(["刘岚卫, 创始人 & CEO"]);
  });

  it("follow their title in a list of terms", () => {
    expect(
      people(
        { text: "總經理", tag: "dt" },
        { text: "廖建岚", tag: "dd" },
        { text: "發言人", tag: "dt" },
        { text: "林岚君", tag: "dd" },
      ),
    ).toEqual(["廖建岚, 總經理", "林岚君, 發言人"]);
  });

  it("fill a column that is headed as theirs", () => {
    expect(
      people(
        cell("部门", 0, 0),
        cell("联系人", 0, 1),
        cell("销售一部", 1, 0),
        cell("马建岚", 1, 1),
        cell("技术部", 2, 0),
        cell("司马光岚", 2, 1),
      ),
    ).toEqual(["马建岚", "司马光岚"]);
  });

  it("may be spread out, with the title on the line below", () => {
    expect(people("姓 名 : 潘 岚 榮", "職 稱 : 資 深 副 總 經 理")).toEqual([
      "潘岚榮, 資深副總經理",
    ]);
  });
});

describe("titles in Chinese", () => {
  it.each([
    "副 院 长",
    "党委书记、副所长",
    "联合创始人兼CTO",
    "採購課長",
    "實驗室主任",
    "首席技术官",
  ])("include “%s”", (title) => {
    expect(isHanTitle(title)).toBe(true);
  });

  it.each(["办公室", "联系我们", "总经理致辞", "产品中心"])("don't include “%s”", (title) => {
    expect(isHanTitle(title)).toBe(false);
  });
});
