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
    ["Phone/Fax: 0114 496 0182", ["telephone 0114 496 0182", "fax 0114 496 0182"]],
    ["Phones: 216-555-0142, 216-555-0143", ["telephone 216-555-0142", "telephone 216-555-0143"]],
    ["(216) 555-0142 (fax)", ["fax (216) 555-0142"]],
    ["Call 216-555-0142 ext. 12 today", ["telephone 216-555-0142 ext. 12"]],
    ["Telefon 0221/4710350", ["telephone 0221/4710350"]],
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

describe("mailboxes in the text", () => {
  it.each([
    ["Write to info@harbour-pumps.example.", "info@harbour-pumps.example"],
    ["info [at] harbour-pumps [dot] example", "info@harbour-pumps.example"],
    ["sales(at)harbour-pumps.example", "sales@harbour-pumps.example"],
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
