import { describe, expect, it } from "vitest";
import { everything, newHost, recordsOf } from "./workbook-on-host.ts";

const english = [
  "Scorecards",
  "Customer map",
  "Next questions",
  "Buying centres",
  "Coverage",
  "Forecast",
  "Track record",
  "Stage history",
  "Value pyramids",
  "Value scorecards",
  "Charts",
  "Accounts",
  "Contacts",
  "Observations",
  "Scales",
  "Ratings",
  "Buying centre",
  "Opportunities",
  "Ticks",
  "Judgements",
  "Orders",
  "Activities",
  "Metrics",
  "Key account reviews",
  "Revisions",
  "Frozen chances",
  "Frozen bands",
  "Past opportunities",
  "Sales process",
  "Withdrawals",
  "Forgotten",
  "Settings",
  "Conflicts",
  "Problems",
];
const chinese = [
  "计分卡",
  "客户地图",
  "下一步要问",
  "采购中心一览",
  "资料覆盖",
  "销售预测",
  "预测准确度",
  "阶段历史",
  "价值金字塔",
  "客户价值计分卡",
  "图表",
  "客户",
  "联系人",
  "客户资料",
  "量表",
  "评分",
  "采购中心",
  "商机",
  "完成记录",
  "信息点判断",
  "销售订单",
  "行动记录",
  "指标",
  "大客户评审",
  "商机变更",
  "历次赢率",
  "历次预测",
  "历史商机",
  "销售流程",
  "撤回记录",
  "已遗忘",
  "设置",
  "冲突",
  "问题",
];

describe("setting a workbook up", () => {
  it("adds every tab behind the user's own, with two starter scales", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    expect(host.sheetNames()).toEqual(["Sheet1", ...english]);
    const factors = new Set(recordsOf(host, "Scales").map(({ factorId }) => factorId));
    expect(factors.size).toBe(7 + 5);
    expect(host.rows("Accounts")[1]).toEqual([
      "Id",
      "Name",
      "Domains",
      "Owner",
      "Created",
      "Updated",
      "Needed positions",
    ]);
    expect(host.activeSheet()).toBe("Sheet1");
  });

  it("changes nothing the second time", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    const before = everything(host);
    host.run("setUpWorkbook");
    expect(everything(host)).toEqual(before);
  });

  it("never touches a tab of the user's own, not even one of the same name", () => {
    const host = newHost();
    host.addSheet("Accounts");
    host.formula("Accounts", "A1", "Travel expenses");
    host.formula("Accounts", "B2", "=1+2");
    host.run("setUpWorkbook");
    expect(host.rows("Accounts")).toEqual([
      ["Travel expenses", ""],
      ["", 3],
    ]);
    expect(host.sheetNames()).toContain("Accounts (Account Atlas)");
    host.run("setUpWorkbook");
    expect(host.sheetNames()).toHaveLength(2 + english.length);
  });

  it("speaks Chinese to a Chinese user", () => {
    const host = newHost({ userLocale: "zh_CN" });
    host.open();
    host.clickMenu("初始化此工作簿");
    expect(host.sheetNames()).toEqual(["Sheet1", ...chinese]);
    expect(host.rows("客户")[1]).toEqual([
      "编号",
      "名称",
      "域名",
      "负责人",
      "创建时间",
      "更新时间",
      "所需岗位",
    ]);
  });

  it("changes the language of tabs and headings and back, and keeps what is in them", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    host.formula("Settings", "C4", 60);
    const before = everything(host);
    host.open();
    host.clickMenu("简体中文");
    expect(host.sheetNames()).toEqual(["Sheet1", ...chinese]);
    expect(
      recordsOf(host, "设置").find(({ setting }) => setting === "thresholds.relationship"),
    ).toMatchObject({ value: 60 });
    host.clickMenu("English");
    expect(everything(host)).toEqual(before);
  });

  it("finds a tab again that the user renamed, and leaves it its name", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    const sheet = host.workbook.sheets.find(({ name }) => name === "Accounts")!;
    host.workbook.engine.renameSheet(sheet.engineId, "Our customers");
    sheet.name = "Our customers";
    host.run("setUpWorkbook");
    expect(host.sheetNames()).toHaveLength(1 + english.length);
    host.run("chooseLanguage", "zh");
    expect(host.sheetNames()).toContain("Our customers");
    expect(host.rows("Our customers")[1]?.[1]).toBe("名称");
  });

  it("brings a column back that was removed", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    for (const cell of ["D1", "D2"]) host.formula("Accounts", cell, "");
    host.run("setUpWorkbook");
    expect(host.rows("Accounts")[0]).toContain("accounts/owner");
    expect(host.rows("Accounts")[1]).toContain("Owner");
  });

  it("waits for another run, and gives up in plain words", () => {
    const host = newHost();
    host.holdLocks(true);
    expect(() => host.run("setUpWorkbook")).toThrow(/Someone else is importing/);
  });
});

describe("opening a spreadsheet", () => {
  it("shows the menu without any permission", () => {
    const host = newHost();
    host.open("NONE");
    const captions = host.menus[0]!.items.map((item) =>
      typeof item === "string" ? item : item.caption,
    );
    expect(captions).toEqual([
      "Open Account Atlas",
      "Set up this workbook",
      "Import, export, undo …",
      "Recalculate",
      "separator",
      "English",
      "简体中文",
    ]);
  });

  it("opens the sidebar from the menu", () => {
    const host = newHost();
    host.install();
    host.clickMenu("Open Account Atlas");
    expect(host.shownSidebar()).toMatchObject({ title: "Account Atlas", width: 300 });
    expect(host.shownSidebar()?.content).toContain('<div id="sidebar">');
  });

  it("brings a tab to the front, also under another name", () => {
    const host = newHost();
    host.addSheet("Forecast");
    host.run("setUpWorkbook");
    host.run("showTab", "map");
    expect(host.activeSheet()).toBe("Customer map");
    host.run("showTab", "forecast");
    expect(host.activeSheet()).toBe("Forecast (Account Atlas)");
  });

  it("tells the sidebar that a workbook is not set up yet, and refuses to recalculate it", () => {
    const host = newHost();
    expect(host.run("sidebarState")).toEqual({
      locale: "en",
      isSetUp: false,
      hasSample: false,
      overview: null,
      progress: null,
    });
    expect(() => host.run("recalculate")).toThrow(/Set up this workbook/);
    expect(host.sheetNames()).toEqual(["Sheet1"]);
  });
});
