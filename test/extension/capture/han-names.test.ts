import { describe, expect, it } from "vitest";
import { hanNamesIn } from "../../../extension/capture/readers/han-names.ts";
import { ownersIn } from "../../../extension/capture/readers/han-owner-voices.ts";
import { readOwnName } from "../../../extension/capture/readers/own-name.ts";
import { writtenPage, type WrittenPage } from "./written-page.ts";

const names = (line: string) => hanNamesIn(line).map(({ name }) => name);

describe("names of organisations in Chinese sentences", () => {
  it.each([
    ["与岚为技术有限公司合作", ["岚为技术有限公司"]],
    ["朝光在线科技有限公司", ["朝光在线科技有限公司"]],
    ["北京天岚系统集成有限公司", ["北京天岚系统集成有限公司"]],
    ["岚相投资顾问有限公司成立于1996年", ["岚相投资顾问有限公司"]],
    ["控股股东为岚州恒达控股集团有限公司", ["岚州恒达控股集团有限公司"]],
    ["河南豫岚锅炉集团有限公司（原周口岚锅炉厂）", ["河南豫岚锅炉集团有限公司", "周口岚锅炉厂"]],
    ["江苏省岚港海洋与渔业局", ["江苏省岚港海洋与渔业局"]],
    [
      "公司先后与西安岚江大学、上海岚电科学研究所建立合作关系",
      ["西安岚江大学", "上海岚电科学研究所"],
    ],
    ["毕业于浙江岚江大学计算机系", ["浙江岚江大学"]],
    ["中国岚科学院腐蚀与防护研究所创建于1982年", ["中国岚科学院腐蚀与防护研究所"]],
    ["岚江科技大学材料科学与工程学院", ["岚江科技大学材料科学与工程学院"]],
    ["上海岚海饭店有限公司", ["上海岚海饭店有限公司"]],
    ["岚衡会计师事务所（特殊普通合伙）", ["岚衡会计师事务所（特殊普通合伙）"]],
    ["主办单位：全国岚产技术推广总站、中国岚产学会", ["全国岚产技术推广总站", "中国岚产学会"]],
  ])("of “%s”", (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it.each([
    "我公司技术中心",
    "国家级企业技术中心",
    "我们是一家专业的有限公司",
    "是首批研究所之一",
    "客户服务中心",
    "在苏州设立了研发中心",
    "下设三个工厂",
    "关于续聘会计师事务所的公告",
    "大学生和大学本科学历",
  ])("are not in “%s”", (line) => {
    expect(names(line)).toEqual([]);
  });
});

describe("the owner of a Chinese page", () => {
  it.each([
    ["岚兴市第一中学 版权所有 Copyright © LXYZ.EXAMPLE All Rights Reserved.", "岚兴市第一中学"],
    ["寻岚记-日照岚铭网络科技有限公司版权所有", "日照岚铭网络科技有限公司"],
    ["浙ICP备05000001号 版权所有© 厦岚汽车 杭州市拱墅区石岚路589号", "厦岚汽车"],
    ["版权所有 复制必究 Copyright(c)岚相投顾网 岚相投资顾问有限公司", "岚相投资顾问有限公司"],
    ["主办：广东省岚识产权局 粤ICP备05000001号", "广东省岚识产权局"],
    ["© 2018-2024 杭州岚栉科技有限公司 技术支持：米云网络有限公司", "杭州岚栉科技有限公司"],
    ["技术支持：米云网络有限公司 2017 岚州医科大学 版权所有", "岚州医科大学"],
    [
      "广州岚狗计算机科技有限公司 Copyright (C) 2004-2017 LanGou-Inc.",
      "广州岚狗计算机科技有限公司",
    ],
  ])("is named in “%s”", (line, owner) => {
    expect(ownersIn(line).map(({ name }) => name)).toContain(owner);
    expect(ownersIn(line).map(({ name }) => name)).not.toContain("米云网络有限公司");
  });

  const own = (page: WrittenPage): string | undefined =>
    readOwnName(writtenPage({ url: "http://www.case.example/", language: "zh-CN", ...page }))[0]
      ?.value;

  it("is called by its Chinese name before the foreign one", () => {
    expect(
      own({
        title: "联系我们 - 迈岚迪",
        lines: [
          { text: "上海迈岚迪网络科技有限公司", heading: 3 },
          "客服热线 400-820-1000 传真 021-61042000",
          "Copyright 2007-2014 LanWide Inc 迈岚迪科技 沪ICP备08023000",
        ],
      }),
    ).toBe("上海迈岚迪网络科技有限公司");
  });

  it("may be told by the title alone, beside the name of the page", () => {
    expect(own({ title: "关于我们 - 岚谈社", lines: ["联系地址：岚州市五道路6号"] })).toBe(
      "岚谈社",
    );
    expect(own({ title: "岚谈社的故事", lines: ["版权合作请联系copyrights@case.example"] })).toBe(
      undefined,
    );
  });

  it("is no company when it is a bureau, and not the builder of the site", () => {
    expect(
      own({
        title: "机构职能 - 岚泉市应急管理局",
        lines: [
          { text: "岚泉市应急管理局", heading: 1 },
          "办公地址：岚泉市东海街道府东路18号",
          "技术支持：岚泉市米云网络有限公司",
        ],
      }),
    ).toBe("岚泉市应急管理局");
  });
});
