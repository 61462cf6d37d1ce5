import { expect, test } from "vitest";
import { titleAssessment } from "#core";

test.each([
  ["Managing Director", "deciding"],
  ["CEO & Founder", "deciding"],
  ["President", "deciding"],
  ["Geschäftsführer", "deciding"],
  ["总经理", "deciding"],
  ["董事长", "deciding"],
  ["董事長兼總經理", "deciding"],
  ["Vice President", "managing"],
  ["Head of Purchasing", "managing"],
  ["Works Director", "managing"],
  ["General Manager, Purchasing", "managing"],
  ["副总经理", "managing"],
  ["采购部经理", "managing"],
  ["Chief Financial Officer", "managing"],
  ["Design Engineer", "operating"],
  ["Assistant to the Managing Director", "operating"],
  ["总经理助理", "operating"],
  ["采购员", "operating"],
  ["Ambassador", undefined],
  ["Consultant", undefined],
])("%s: the level is %s", (title, level) => {
  expect(titleAssessment(title).level).toBe(level);
});

test.each([
  ["Head of Purchasing", "purchasing-finance"],
  ["Senior Buyer", "purchasing-finance"],
  ["财务总监", "purchasing-finance"],
  ["采购部经理", "purchasing-finance"],
  ["Chief Technology Officer", "technical"],
  ["总工程师", "technical"],
  ["Maintenance Supervisor", "using"],
  ["生产部部长", "using"],
  ["车间主任", "using"],
  ["Managing Director", undefined],
  ["Director of Engineering and Purchasing", undefined],
  ["Sales Manager", undefined],
])("%s: the function is %s", (title, own) => {
  expect(titleAssessment(title).function).toBe(own);
});

test.each([
  ["Owner", ["decider"]],
  ["总经理", ["decider"]],
  ["Design Engineer", ["designer"]],
  ["Machine Operator", ["user"]],
  ["Head of Purchasing", []],
  ["副总经理", []],
])("%s: the roles are %j", (title, roles) => {
  expect(titleAssessment(title).roles).toEqual(roles);
});
