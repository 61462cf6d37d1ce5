import { expect, test } from "vitest";
import { needKinds, PropertyKey, propertyGroups, propertyKeys, propertyOf } from "#core";

test("every one of the twelve groups has properties", () => {
  expect(propertyGroups).toHaveLength(12);
  expect(new Set(propertyKeys.map((key) => propertyOf(key).group))).toEqual(
    new Set([...propertyGroups, "needs"]),
  );
});

test("needs stand beside the twelve groups: none of them is wanted for the profile", () => {
  expect(propertyKeys.filter((key) => propertyOf(key).group === "needs")).toEqual(needKinds);
});

test("what a contact's card says is contact data; the rest about people is personal", () => {
  expect([propertyOf("position").personal, propertyOf("business-phone").personal]).toEqual([
    false,
    false,
  ]);
  expect([
    propertyOf("birthday").personal,
    propertyOf("family").personal,
    propertyOf("home-address").personal,
  ]).toEqual([true, true, true]);
  expect(
    propertyKeys
      .filter((key) => propertyOf(key).personal)
      .every((key) => propertyOf(key).subject === "contact"),
  ).toBe(true);
});

test("every property asks to be checked again some day", () => {
  expect(propertyKeys.every((key) => propertyOf(key).ageing > 0)).toBe(true);
});

test("an unknown property is refused", () => {
  expect(PropertyKey.safeParse("shoe-size").success).toBe(false);
});
