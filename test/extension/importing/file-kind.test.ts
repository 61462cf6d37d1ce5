import { expect, test } from "vitest";
import { fileKind } from "../../../extension/importing/file-kind.ts";

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.codePointAt(0)! & 0xff);
const head = `PK\u0003\u0004${"\0".repeat(26)}`;

test.each([
  ["workbook", `${head}[Content_Types].xml`],
  ["open-document", `${head}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`],
  ["old-workbook", "\u00d0\u00cf\u0011\u00e0"],
  ["table", "PK,name\r\n"],
  ["table", ""],
])("a %s is known by its first bytes", (kind, text) => {
  expect(fileKind(bytes(text))).toBe(kind);
});
