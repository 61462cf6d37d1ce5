import { expect, test } from "vitest";
import { hostOf, planImport } from "#core";
import { account } from "../made-up.ts";

const list = [
  ["Company name", "Website", "Employees", "Contact person", "Title", "E-mail", "Shoe size"],
  [
    "Hua Xing Ltd",
    "https://www.huaxing.example/en",
    "860",
    "A. Person",
    "Buyer",
    "a@huaxing.example",
    "42",
  ],
  ["", "https://nobody.example", "", "", "", "", ""],
  ["Old Customer", "shop.acme.example", "many", "", "", "", ""],
  ["hua  xing LTD", "", "", "B. Person", "", "", ""],
  ["", "", "", "", "", "", ""],
];

test("a dry run says what every row would add", () => {
  const plan = planImport(list, []);
  expect(plan.rows[0]).toEqual({
    row: 2,
    name: "Hua Xing Ltd",
    known: undefined,
    owner: undefined,
    facts: [
      { property: "employees", value: "860" },
      { property: "website", value: "https://www.huaxing.example/en" },
    ],
    contact: { name: "A. Person", position: "Buyer", email: "a@huaxing.example" },
  });
  expect(plan.ignored).toEqual(["Shoe size"]);
});

test("every problem names its row as a spreadsheet counts it", () => {
  const acme = account("acme", { name: "Acme", domains: ["acme.example"] });
  const { problems, rows } = planImport(list, [acme]);
  expect(problems.map(({ code, params }) => [code, params!["row"]])).toEqual([
    ["row-without-name", 3],
    ["text-in-number", 4],
    ["already-known", 4],
    ["twice-in-file", 5],
  ]);
  expect(rows.find(({ row }) => row === 4)).toMatchObject({
    known: acme,
    facts: [{ property: "website" }],
  });
});

test("Chinese headers are understood", () => {
  const plan = planImport(
    [
      ["公司名称", "联系电话", "地址", "联系人", "职务"],
      ["华星机械有限公司", "0512-5555 0100", "苏州市", "某某", "采购经理"],
    ],
    [],
  );
  expect(plan.rows[0]).toMatchObject({
    name: "华星机械有限公司",
    contact: { name: "某某", position: "采购经理" },
  });
  expect(plan.rows[0]!.facts.map(({ property }) => property)).toEqual(["telephone", "address"]);
});

test("a list without a name column, and an empty one, are refused", () => {
  expect(planImport([["Colour"], ["red"]], []).problems.map(({ code }) => code)).toEqual([
    "column-missing",
  ]);
  expect(planImport([], []).problems.map(({ code }) => code)).toEqual(["empty-file"]);
  expect(planImport([["Name"]], []).problems.map(({ code }) => code)).toEqual(["empty-file"]);
});

test.each([
  ["https://www.acme.example:8080/a?b", "acme.example"],
  ["acme.example/path", "acme.example"],
  ["", ""],
])("the host of %j is %j", (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test("mail and phone without a person's name become facts of the company", () => {
  const plan = planImport(
    [
      ["公司名称", "邮箱", "手机"],
      ["华星机械", "info@huaxing.example", "139 5555 0100"],
    ],
    [],
  );
  expect(plan.rows[0]).toMatchObject({
    contact: undefined,
    facts: [
      { property: "telephone", value: "139 5555 0100" },
      { property: "email", value: "info@huaxing.example" },
    ],
  });
});

test("rows that run together, and cells beyond the headings, are named and not taken in silence", () => {
  const rows = [["name", "phone"], ["Acme", "1", "2 more"], ["Beta,1\nGamma,2\nDelta,3"]];
  const plan = planImport(rows, [], [2]);
  expect(plan.problems.map(({ code, params }) => [code, params!["row"]])).toEqual([
    ["extra-cells", 2],
    ["quote-not-closed", 3],
  ]);
  expect(plan.rows.map(({ name }) => name)).toEqual(["Acme"]);
});
