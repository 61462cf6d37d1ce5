import { expect, test } from "vitest";
import { foldSpace } from "#core";

test("every kind of white space folds to one space", () => {
  expect(foldSpace("\u00a0上海\u3000华星\t\r\n有限公司\u200b ")).toBe("上海 华星 有限公司");
  expect(foldSpace(" \n ")).toBe("");
});
