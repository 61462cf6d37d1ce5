import { describe, expect, it } from "vitest";
import { readEmails } from "../../../extension/capture/readers/emails.ts";
import { readTelephones } from "../../../extension/capture/readers/telephones.ts";
import { brief, writtenPage, type WrittenLine } from "./written-page.ts";

const numbers = (...lines: readonly WrittenLine[]) =>
  readTelephones(writtenPage({ lines })).map(({ property, value }) => `${property} ${value}`);

describe("numbers in the text", () => {
  it.each([
    ["Tel: (02) 5550 8812 Fax: (02) 5550 8813", ["telephone (02) 5550 8812", "fax (02) 5550 8813"]],
    [
      "T +44 (0)20 7946 0123 | F +44 (0)20 7946 0124",
      ["telephone +44 (0)20 7946 0123", "fax +44 (0)20 7946 0124"],
    ],
    ["技术支持：甬城网络 您是第 0048213 位访客", []],
    ["Phone/Fax: 0114 496 0182", ["telephone 0114 496 0182", "fax 0114 496 0182"]],
    ["Phones: 216-555-0142, 216-555-0143", ["telephone 216-555-0142", "telephone 216-555-0143"]],
    ["(216) 555-0142 (fax)", ["fax (216) 555-0142"]],
    ["Call 216-555-0142 ext. 12 today", ["telephone 216-555-0142 ext. 12"]],
    ["Telefon 0221/4710350", ["telephone 0221/4710350"]],
    ["Mobil: 0171/5550182", ["telephone 0171/5550182"]],
    ["Toll free: 1-877-TAR-3535", ["telephone 1-877-TAR-3535"]],
    ["Local: (417) 555-SEAL (7325)", ["telephone (417) 555-SEAL (7325)"]],
    ["Tel : (65) 6555 0189 (5 Lines)", ["telephone (65) 6555 0189"]],
    ["Office 978-555-0142", ["telephone 978-555-0142"]],
    ["VP Number: 304-555-0142", ["telephone 304-555-0142"]],
    ["Cell Phone #319-555-0108", ["telephone 319-555-0108"]],
    [
      "319-555-0163 (Office) 319-555-0164 (Fax) 319-555-0165 (Cell)",
      ["telephone 319-555-0163", "fax 319-555-0164", "telephone 319-555-0165"],
    ],
    [
      "Fon: +49 (0) 4131 - 555013 Efax: 319-555-0168",
      ["telephone +49 (0) 4131 - 555013", "fax 319-555-0168"],
    ],
    [
      "电话：0731－8655－0117　8655－0118（销售科）",
      ["telephone 0731－8655－0117", "telephone 8655－0118"],
    ],
    [
      "办公电话：（0731）8455 0127　传真电话：（0731）8455 0129".replace(/\u3000/gu, " "),
      ["telephone （0731）8455 0127", "fax （0731）8455 0129"],
    ],
  ])("of “%s”", (line, expected) => {
    expect(numbers(line.replace(/\u3000/gu, " "))).toEqual(expected);
  });

  it.each([
    "ISBN 978-0-123-45678-9",
    "Updated 12/03/2005 12:30",
    "In business 1999-2004",
    "Server 192.168.10.12",
    "Order no. 12345678",
    "Only $1,234,567.00",
    "浙ICP备05998471号-2",
    "IMEI 860555011823417",
    "Model 216-55 PUMP WITH SEAL",
    "978 0 123 45678 9",
  ])("don't include that of “%s”", (line) => {
    expect(numbers(line)).toEqual([]);
  });

  it("are told apart by the head of their column", () => {
    const cell = (text: string, row: number, column: number) => ({
      text,
      tag: "td",
      cell: { table: 1, row, column },
    });
    expect(
      numbers(
        cell("Office", 0, 0),
        cell("Phone", 0, 1),
        cell("Fax", 0, 2),
        cell("Hull", 1, 0),
        cell("0114 496 0182", 1, 1),
        cell("0114 496 0183", 1, 2),
      ),
    ).toEqual(["telephone 0114 496 0182", "fax 0114 496 0183"]);
  });
});

describe("numbers of Chinese pages", () => {
  it.each([
    ["电话：0519-85112233（8线）", ["telephone 0519-85112233"]],
    ["客服电话：021-3367 1551（9:00-21:00）", ["telephone 021-3367 1551"]],
    ["投诉电话：010-67883332-835", ["telephone 010-67883332 x835"]],
    ["电话：(021)6317 8899*801、802", ["telephone (021)6317 8899 x801"]],
    ["電話：03 - 4227151 - 34081 ~ 34082", ["telephone 03 - 4227151 x34081"]],
    ["電話：+886 6 590 1666~8", ["telephone +886 6 590 1666"]],
    ["电话：0512-6688 1201/02/03", ["telephone 0512-6688 1201"]],
    [
      "电 话：０５７６－８７４１２３３６ ８７４１２３３７",
      ["telephone 0576－87412336", "telephone 87412337"],
    ],
    ["总机：0579-85551200 转 8036", ["telephone 0579-85551200 转 8036"]],
    ["手机/微信：139 5740 1188", ["telephone 139 5740 1188"]],
    ["电话&传真：0575-85173000", ["telephone 0575-85173000", "fax 0575-85173000"]],
    [
      "总机：大学城 020-39350000 三元里 020-36580000 邮编：510006",
      ["telephone 020-39350000", "telephone 020-36580000"],
    ],
    [
      "热线：13339990001、13339990002、13339990003",
      ["telephone 13339990001", "telephone 13339990002", "telephone 13339990003"],
    ],
    [
      "地址：江门市东成村22号 邮编：529020 某大学党政办：(0750)3296000 传真：(0750)3358000 全日制本科招生：(0750)3296001，3296002",
      [
        "telephone (0750)3296000",
        "fax (0750)3358000",
        "telephone (0750)3296001",
        "telephone 3296002",
      ],
    ],
    [
      "传真：0755-27886655 电话：0755-27886650、27886651",
      ["fax 0755-27886655", "telephone 0755-27886650", "telephone 27886651"],
    ],
    ["电话：0086-574-8812 3456", ["telephone 0086-574-8812 3456"]],
    ["电话：86 0579 85551234", ["telephone 86 0579 85551234"]],
    ["热线 400.820.0268", ["telephone 400.820.0268"]],
    ["TEL：(04)833-1122 FAX：(04)833-1133", ["telephone (04)833-1122", "fax (04)833-1133"]],
    ["(852) 2345 6789", ["telephone (852) 2345 6789"]],
    [
      "电话/传真：0791-88200000 联系人：18779890000（曾）",
      ["telephone 0791-88200000", "fax 0791-88200000", "telephone 18779890000"],
    ],
    ["電 話： 86-0769-8533 2200-808", ["telephone 86-0769-8533 2200 x808"]],
    ["企业QQ：4000002000 客服热线：0515-80980000", ["telephone 0515-80980000"]],
  ])("of “%s”", (line, expected) => {
    expect(numbers(line)).toEqual(expected);
  });

  it("stand below a label that is spread out", () => {
    expect(numbers("传 真", "021-6104 2100")).toEqual(["fax 021-6104 2100"]);
  });

  it.each([
    "微信号：13818240000",
    "证券投资咨询专业机构[91110102MA001GJE1N]",
    "网站标识码：3505000041",
    "执业证号：14401199910123456",
    "您是第 1382736 位访问者",
    "浙公网安备 33060202000394号",
    "客服QQ：2355811234",
    "年产断路器 5000000 台",
  ])("don't include that of “%s”", (line) => {
    expect(numbers(line)).toEqual([]);
  });
});

describe("mailboxes in the text", () => {
  it.each([
    ["Write to info@harbour-pumps.example.", "info@harbour-pumps.example"],
    ["info [at] harbour-pumps [dot] example", "info@harbour-pumps.example"],
    ["sales(at)harbour-pumps.example", "sales@harbour-pumps.example"],
    ["sales(AT)harbour-pumps(DOT)example", "sales@harbour-pumps.example"],
    ["邮箱：info@harbour-pumps.example总部地址：赫尔", "info@harbour-pumps.example"],
    ["ada.quill at harbour-pumps dot example", "ada.quill@harbour-pumps.example"],
  ])("of “%s”", (line, address) => {
    expect(readEmails(writtenPage({ lines: [line] })).map(({ value }) => value)).toEqual([address]);
  });

  it.each(["Meet us at harbour-pumps.example", "logo@2x.png", "look at dot com firms"])(
    "don't include “%s”",
    (line) => {
      expect(brief(readEmails(writtenPage({ lines: [line] })))).toEqual([]);
    },
  );
});
