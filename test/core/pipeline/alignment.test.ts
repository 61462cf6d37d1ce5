import { expect, test } from "vitest";
import { alignmentOf } from "#core";

test.each([
  [4, "fixes-standards", "in-step"],
  [5, "fixes-standards", "ahead"],
  [3, "fixes-standards", "behind"],
  [2, "fixes-standards", "behind"],
  [1, "fixes-standards", "far-behind"],
  [0, "signs", "far-behind"],
  [0, "discovers-problem", "behind"],
] as const)("our stage %i beside the customer's %s is %s", (ours, customers, alignment) => {
  expect(alignmentOf(ours, customers)).toBe(alignment);
});
