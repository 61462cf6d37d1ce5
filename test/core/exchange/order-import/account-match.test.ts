import { expect, test } from "vitest";
import { accountMatcher } from "#core";
import { account } from "../../made-up.ts";

const huaxing = account("a1", { name: "苏州华星机械有限公司", domains: ["huaxing.example"] });
const acme = account("a2", { name: "Acme Pumps Ltd", domains: ["acme.example"] });
const twins = [
  account("a3", { name: "Twin Works" }),
  account("a4", { name: "twin  works", domains: ["twin.example"] }),
];
const match = accountMatcher([huaxing, acme, ...twins]);

test.each([
  ["acme  pumps ltd", "", { kind: "known", account: acme, by: "name" }],
  [
    "Something else",
    "https://shop.acme.example/order",
    { kind: "known", account: acme, by: "domain" },
  ],
  ["", "www.huaxing.example", { kind: "known", account: huaxing, by: "domain" }],
  ["华星机械", "", { kind: "known", account: huaxing, by: "like" }],
  ["Acme Pumps GmbH", "", { kind: "known", account: acme, by: "like" }],
  ["Twin Works", "", { kind: "several", names: ["Twin Works", "twin  works"] }],
  ["Twin Works", "twin.example", { kind: "known", account: twins[1], by: "domain" }],
  ["Nobody", "nobody.example", { kind: "stranger" }],
  ["", "", { kind: "stranger" }],
])("“%s” with the address “%s”", (name, website, found) => {
  expect(match(name, website)).toEqual(found);
});
