import { expect, test } from "vitest";
import { MetricValue } from "#core";
import { metricValue } from "../../made-up-history.ts";

test("a metric may be a loss, or unknown again", () => {
  const isValue = (changes: object): boolean =>
    MetricValue.safeParse({ ...metricValue("v"), ...changes }).success;
  expect(isValue({ metric: "profit", value: -20 })).toBe(true);
  expect(isValue({ value: undefined })).toBe(true);
  expect(isValue({ metric: "weather" })).toBe(false);
  expect(isValue({ period: "last year" })).toBe(false);
});
