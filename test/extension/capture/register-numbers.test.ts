import { describe, expect, it } from "vitest";
import { readRegisterNumbers } from "../../../extension/capture/readers/register-numbers.ts";
import { writtenPage } from "./written-page.ts";

const filings = (...lines: readonly string[]) =>
  readRegisterNumbers(writtenPage({ lines }))
    .filter(({ property }) => property === "icp-number")
    .map(({ value, quote }) => [value, quote.exact]);

describe("the filing of a Chinese web site", () => {
  it.each([
    ["版权所有 京ICP备05000001号-1", "京ICP备05000001号-1", "京ICP备05000001号-1"],
    ["辽 ICP 备 05000861 号", "辽ICP备05000861号", "辽 ICP 备 05000861 号"],
    ["备案号：沪icp备08023000", "沪icp备08023000", "沪icp备08023000"],
    ["[京ICP备07014000-3号]", "京ICP备07014000-3号", "京ICP备07014000-3号"],
    ["沪ICP备0810000号", "沪ICP备0810000号", "沪ICP备0810000号"],
    ["粵ICP備11098000號", "粵ICP備11098000號", "粵ICP備11098000號"],
    ["浙ICP备０９０１２０００号", "浙ICP备09012000号", "浙ICP备０９０１２０００号"],
    ["©2009 LANBAI Co.Ltd粤ICP备09100000", "粤ICP备09100000", "粤ICP备09100000"],
    ["京ICP证040000号", "京ICP证040000号", "京ICP证040000号"],
  ])("is read in “%s”", (line, value, quote) => {
    expect(filings(line)).toEqual([[value, quote]]);
  });

  it("is read as often as the page names different ones", () => {
    expect(filings("渝ICP备11007000号-1 | 渝ICP备11007000号").map(([value]) => value)).toEqual([
      "渝ICP备11007000号-1",
      "渝ICP备11007000号",
    ]);
  });

  it.each(["浙公网安备 33060202000394号", "网站标识码：3505000041", "粤B2-20040001", "ICP备案"])(
    "is not “%s”",
    (line) => {
      expect(filings(line)).toEqual([]);
    },
  );
});
