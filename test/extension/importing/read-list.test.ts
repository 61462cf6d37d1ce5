/** Lists come from many programs: their encoding and their separators are recognised. */
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../extension/importing/decode-text.ts";
import { readRows } from "../../../extension/importing/read-rows.ts";

describe("a file of unknown encoding", () => {
  it("is read as UTF-8 where it is that", () => {
    const bytes = new TextEncoder().encode("公司名称,电话\n");
    expect(decodeText(bytes)).toEqual({ text: "公司名称,电话\n", encoding: "utf-8" });
  });

  it("is read as GB18030 where it cannot be UTF-8", () => {
    // 公司 in GB18030, from the standard's table.
    const bytes = new Uint8Array([0xb9, 0xab, 0xcb, 0xbe]);
    expect(decodeText(bytes)).toEqual({ text: "公司", encoding: "gb18030" });
  });

  it("is read as UTF-16 where it says so", () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x6c, 0x51])).text).toBe("公");
  });
});

describe("the rows of a list", () => {
  it("are separated by commas or semicolons, and may hold both inside quotes", async () => {
    expect((await readRows('Company;Phone\n"Orrin; Pumps";1\n')).rows).toEqual([
      ["Company", "Phone"],
      ["Orrin; Pumps", "1"],
    ]);
    expect((await readRows('\ufeffCompany,Phone\r\n"Orrin, Pumps",1\r\n')).rows).toEqual([
      ["Company", "Phone"],
      ["Orrin, Pumps", "1"],
    ]);
  });

  it("lose the mark that kept a cell from being a formula", async () => {
    expect((await readRows("Company\n'+44 1632 960 123\n")).rows).toEqual([
      ["Company"],
      ["+44 1632 960 123"],
    ]);
  });

  it("say where a quotation mark is never closed", async () => {
    expect((await readRows('name,phone\n"Acme,1\nBeta,2\n')).unclosed).toContain(1);
    expect((await readRows('name,phone\n"Acme",1\n')).unclosed).toEqual([]);
  });
});
