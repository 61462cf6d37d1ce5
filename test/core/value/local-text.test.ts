import { expect, test } from "vitest";
import { hasText, textIn } from "#core";

test("a missing language falls back to the other", () => {
  expect(textIn({ en: "Size", zh: "规模" }, "zh")).toBe("规模");
  expect(textIn({ zh: "规模" }, "en")).toBe("规模");
  expect(textIn({ en: "  ", zh: "规模" }, "en")).toBe("规模");
  expect(textIn({}, "en")).toBe("");
});

test("blank text in both languages is no text", () => {
  expect([hasText({}), hasText({ en: " " }), hasText({ zh: "规模" })]).toEqual([
    false,
    false,
    true,
  ]);
});
