import { describe, expect, it } from "vitest";
import { isOwn } from "../../../extension/capture/proposal.ts";
import { foundOn } from "../../../extension/capture/read-page.ts";
import { brief, writtenPage, type WrittenLine } from "./written-page.ts";

const read = (...lines: readonly WrittenLine[]) =>
  brief(foundOn(writtenPage({ lines, url: "https://www.huchuan.example/" })).filter(isOwn));

describe("a Chinese imprint", () => {
  it("is read label by label, also where one line holds several and spreads them out", () => {
    expect(
      read(
        "单位名称：湖川重工机械有限公司",
        "地 址：浙江省宁波市北仑区岚港路66号",
        "电 话：0574-8655 0173 传 真：0574-8655 0174",
        "电子邮箱：office@huchuan.example 邮政编码：315800",
        "统一社会信用代码：91330206MA0LH8G37W 备案号：浙ICP备05998471号-2",
      ),
    ).toEqual([
      "legal-name = 湖川重工机械有限公司 <text: 湖川重工机械有限公司>",
      "telephone = 0574-8655 0173 <text: 0574-8655 0173>",
      "fax = 0574-8655 0174 <text: 0574-8655 0174>",
      "email = office@huchuan.example <text: office@huchuan.example>",
      "address = 浙江省宁波市北仑区岚港路66号 <text: 浙江省宁波市北仑区岚港路66号>",
      "registration-number = 91330206MA0LH8G37W <text: 91330206MA0LH8G37W>",
      "icp-number = 浙ICP备05998471号-2 <text: 浙ICP备05998471号-2>",
    ]);
  });

  it("may have label and value in neighbouring cells", () => {
    expect(
      read(
        { text: "成立时间", tag: "td" },
        { text: "2016年3月18日", tag: "td" },
        "员工人数：约620人",
      ),
    ).toEqual(["founded = 2016-03-18 <text: 2016年3月18日>", "employees = 620 <text: 620>"]);
  });

  it("names the company beside the copyright sign", () => {
    expect(read("版权所有 © 2016-2026 湖川重工机械有限公司 技术支持：甬城网络")).toEqual([
      "legal-name = 湖川重工机械有限公司 <text: 湖川重工机械有限公司>",
    ]);
  });

  it("leaves alone what only looks like a label in a sentence or a longer word", () => {
    expect(read("请拨打对方电话前先预约", "地址待定")).toEqual([]);
  });
});

describe("an English or German imprint", () => {
  it("is read label by label", () => {
    expect(
      read(
        "Phone: +49 221 4710 350",
        "Fax (yes, still) 0114 496 0183",
        "Registered office: Unit 7, Skelgarth Works, Sheffield S9 9ZX. VAT registration GB 998 0472 67.",
        "Commercial register: Amtsgericht Köln, HRB 198471",
        "company number 19804726",
      ),
    ).toEqual([
      "telephone = +49 221 4710 350 <text: +49 221 4710 350>",
      "fax = 0114 496 0183 <text: 0114 496 0183>",
      "address = Unit 7, Skelgarth Works, Sheffield S9 9ZX <text: Unit 7, Skelgarth Works, Sheffield S9 9ZX>",
      "vat-number = GB 998 0472 67 <text: GB 998 0472 67>",
      "registration-number = HRB 198471 <text: HRB 198471>",
      "registration-number = 19804726 <text: 19804726>",
    ]);
  });

  it("reads a label in two languages whose value stands on the next line", () => {
    expect(read("传真 Fax", "+86 21-5550 0137")).toEqual([
      "fax = +86 21-5550 0137 <text: +86 21-5550 0137>",
    ]);
  });

  it("takes a company's name from the footer, without the year before it", () => {
    expect(
      read({ text: "© 1991–2026 Harbour Controls, Inc. All rights reserved.", region: "footer" }),
    ).toEqual(["legal-name = Harbour Controls, Inc. <text: Harbour Controls, Inc.>"]);
    expect(read("Kettle Works Ltd is one of our members")).toEqual([]);
  });

  it("does not take the head of a table's column for a label", () => {
    expect(
      read(
        { text: "Employees", tag: "th" },
        { text: "2026", tag: "th" },
        "Employees met 552 guests",
      ),
    ).toEqual([]);
  });

  it("does not take a short number or an order number for a phone", () => {
    expect(read("Phone: 362", "Tel: 12345678901234567890")).toEqual([]);
  });
});

describe("hostile text", () => {
  it("is proposed as the plain words that it is, or not at all", () => {
    expect(read("E-mail: <img src=x onerror=alert(1)>", "Phone: =cmd|' /C calc'!A0")).toEqual([]);
  });

  it("of great length is read in reasonable time", () => {
    const begin = performance.now();
    const tiring = ["电 话", "1 ", "A", "a@", "Employees: 1,", "Phone ("];
    read(
      ...tiring.map((piece) => piece.repeat(40_000)),
      ...tiring.flatMap((piece) => Array<string>(100).fill(piece.repeat(100))),
    );
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
