import { describe, expect, it } from "vitest";
import { readHanAddresses } from "../../../extension/capture/readers/han-address.ts";
import { writtenPage, type WrittenLine } from "./written-page.ts";

const addresses = (...lines: readonly WrittenLine[]) =>
  readHanAddresses(writtenPage({ lines })).map(({ parts }) => [parts?.street, parts?.postalCode]);

const cell = (text: string, row: number, column: number) => ({
  text,
  tag: "td",
  block: row * 10 + column,
  cell: { table: 1, row, column },
});

describe("Chinese addresses behind their labels", () => {
  it.each([
    ["通信地址：岚州市15号信箱11分箱 710199", "岚州市15号信箱11分箱", "710199"],
    [
      "生产厂址：江苏省岚港市江北镇井岗村奔马路63号",
      "江苏省岚港市江北镇井岗村奔马路63号",
      undefined,
    ],
    [
      "地址：北京市丰台区南五环西路188号总部基地十二区18号楼",
      "北京市丰台区南五环西路188号总部基地十二区18号楼",
      undefined,
    ],
    ["地址/Add：上海市松江区新车路518号 Tel: 021-57600000", "上海市松江区新车路518号", undefined],
    ["地址：岚港市三水工业区 乘车路线：乘4路公交车", "岚港市三水工业区", undefined],
    [
      "总 公 司 地 址 : 新 北 市 五 股 區 五 權 路 三 號",
      "新 北 市 五 股 區 五 權 路 三 號",
      undefined,
    ],
    [
      "邮　　编：３１７６０５ 地址：台州市楚门镇科技园区".replace(/\u3000/gu, " "),
      "台州市楚门镇科技园区",
      "317605",
    ],
    [
      "医院地址：湖南省岚沙市桐梓坡路138号 岚南大学附属医院 版权所有",
      "湖南省岚沙市桐梓坡路138号",
      undefined,
    ],
  ])("are read in “%s”", (line, street, code) => {
    expect(addresses(line)).toEqual([[street, code]]);
  });

  it("are two where two stand in one line", () => {
    expect(
      addresses(
        "深圳分公司地址：深圳市宝安区隆昌路88号5楼508 北京分公司地址：北京丰台区汉威广场5号楼6层",
      ),
    ).toEqual([
      ["深圳市宝安区隆昌路88号5楼508", undefined],
      ["北京丰台区汉威广场5号楼6层", undefined],
    ]);
  });

  it("may stand below the label, on several lines, with the code behind them", () => {
    expect(addresses("地 址：", "江苏省常州市新北区", "黄河西路219号", "（邮编：213099）")).toEqual(
      [["江苏省常州市新北区 黄河西路219号", "213099"]],
    );
    expect(addresses("总部地址", "广州番禺区大石街河村", "工业二路5号1栋1层113-116单元")).toEqual([
      ["广州番禺区大石街河村 工业二路5号1栋1层113-116单元", undefined],
    ]);
  });

  it("have their code in the neighbouring cell", () => {
    expect(
      addresses(
        cell("地址", 0, 0),
        cell("中国 浙江 义乌市 后宅街道北路28号", 0, 1),
        cell("邮 编", 1, 0),
        cell("322099", 1, 1),
      ),
    ).toEqual([["中国 浙江 义乌市 后宅街道北路28号", "322099"]]);
  });

  it("are no values of the next row below the head of a column", () => {
    expect(
      addresses(
        cell("部门", 0, 0),
        cell("办公地点", 0, 1),
        cell("主任办公室", 1, 0),
        cell("主楼", 1, 1),
      ),
    ).toEqual([]);
  });
});

describe("Chinese addresses in running text", () => {
  it.each([
    [
      "公司位于青岛市城阳区流亭街道双元路30号，欢迎来访。",
      ["青岛市城阳区流亭街道双元路30号", undefined],
    ],
    ["上海市闵行区申南路515号6号楼3楼，201199", ["上海市闵行区申南路515号6号楼3楼", "201199"]],
    ["32001 桃園縣中壢市中大路 300 號", ["桃園縣中壢市中大路 300 號", "32001"]],
    [
      "天津砾石传感技术有限公司 天津经济技术开发区第六支街118号 津ICP备05000001号",
      ["天津经济技术开发区第六支街118号", undefined],
    ],
    ["苏州工业园区唯新路58号启迪产业园31栋", ["苏州工业园区唯新路58号启迪产业园31栋", undefined]],
    [
      "北京市朝阳区双桥路12号 电子城创新产业园D1楼",
      ["北京市朝阳区双桥路12号 电子城创新产业园D1楼", undefined],
    ],
    [
      "• 总部办事处：佛山市顺德区怡岚路怡和中心12楼3号",
      ["佛山市顺德区怡岚路怡和中心12楼3号", undefined],
    ],
    ["广州市越秀区烟岚路38号广东岚术馆（510199）", ["广州市越秀区烟岚路38号广东岚术馆", "510199"]],
  ])("are read in “%s”", (line, expected) => {
    expect(addresses(line)).toEqual([expected]);
  });

  it.each([
    "公司在苏州工业园区设有研发中心",
    "我们在2004年生产了100台设备",
    "北京召开第三届中心城市发展会议",
    "浙江省科技厅、岚州市政府与研究院共建",
  ])("are not in “%s”", (line) => {
    expect(addresses(line)).toEqual([]);
  });

  it.each(["市", "区县镇", "江苏省苏州市吴中区", "地址：", "12号 "])(
    "are sought in reasonable time in a line of nothing but “%s”",
    (piece) => {
      const line = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      const time = (length: number): number => {
        const began = performance.now();
        addresses(line(length));
        return performance.now() - began;
      };
      time(500);
      // Four times the text may take four times as long, and some more on a busy machine.
      expect(time(2_800)).toBeLessThan(40 * Math.max(time(700), 5));
    },
  );
});
