import { expect, test } from "vitest";
import { decides, influential, isForUs, keyPeople, topDecider } from "#core";
import { stakeholder } from "../made-up.ts";

const signs = stakeholder("signs", { level: "deciding", influence: 9 });
const budget = stakeholder("budget", { roles: ["decider"], influence: 7 });
const handler = stakeholder("handler", { handler: true });
const user = stakeholder("user", { level: "operating", influence: 2 });

test("the top decider is the most influential of those who decide, by level or by role", () => {
  expect(topDecider([user, budget, signs])).toBe(signs);
  expect(topDecider([stakeholder("unknown", { level: "deciding" }), budget])).toBe(budget);
  expect(topDecider([user, handler])).toBeUndefined();
  expect([signs, budget, user].map(decides)).toEqual([true, true, false]);
});

test("key people decide, handle the project, or could stop it", () => {
  const stopper = stakeholder("stopper", { influence: influential });
  expect(keyPeople([signs, user, handler, stopper])).toEqual([signs, handler, stopper]);
});

test("allies and supporters are for us", () => {
  expect(
    ["ally", "supporter", "neutral", "opponent", undefined].map((stance) =>
      isForUs({ stance: stance as never }),
    ),
  ).toEqual([true, true, false, false, false]);
});
