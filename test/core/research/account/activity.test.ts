import { expect, test } from "vitest";
import { Activity, type Contact, sellingFactors, withoutParticipants } from "#core";
import { activity } from "../../made-up-history.ts";

const person = (id: string): Contact["id"] => id as Contact["id"];

test("an activity counts time and people from zero", () => {
  const isActivity = (changes: object): boolean =>
    Activity.safeParse({ ...activity("a"), ...changes }).success;
  expect(isActivity({ hours: 0, invited: 120, reached: 112 })).toBe(true);
  expect(isActivity({ hours: -1 })).toBe(false);
  expect(isActivity({ reached: 1.5 })).toBe(false);
});

test("price comes after relations, needs and value", () => {
  expect(sellingFactors.indexOf("negotiate-price")).toBeGreaterThan(
    Math.max(
      ...["dig-needs", "present-value", "build-relations"].map((one) =>
        sellingFactors.indexOf(one as never),
      ),
    ),
  );
});

test("who is forgotten is named in no activity, and who stays is", () => {
  const both = activity("a", { contactIds: [person("c1"), person("c2")] });
  expect(withoutParticipants(both, (id) => id === "c1").contactIds).toEqual(["c2"]);
  expect(withoutParticipants(both, () => false)).toBe(both);
});
