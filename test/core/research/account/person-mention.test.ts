import { expect, test } from "vitest";
import { mentionsPerson } from "#core";

test.each([
  ["Contact: Maud Ferrow, sales", "Maud Ferrow"],
  ["MAUD  FERROW", "Maud Ferrow"],
  ["“Maud\nFerrow”", "Maud Ferrow"],
  ["联系人：陈若澜总经理", "陈若澜"],
  ["Ask 陈若澜 or Li", "陈若澜"],
  ["Ｍａｕｄ Ferrow", "Maud Ferrow"],
  ["Annabel and Ann", "Ann"],
  ["Ren's plan", "Ren"],
  ["负责人Li Ren先生", "Li Ren"],
])("“%s” names %s", (text, name) => {
  expect(mentionsPerson(text, name)).toBe(true);
});

test.each([
  ["Maud Ferrows", "Maud Ferrow"],
  ["Annabel", "Ann"],
  ["children", "Ren"],
  ["Bren 2", "Ren"],
  ["Maud of Ferrow", "Maud Ferrow"],
  ["陈若", "陈若澜"],
  ["anything", "  "],
])("“%s” doesn't name %s", (text, name) => {
  expect(mentionsPerson(text, name)).toBe(false);
});
