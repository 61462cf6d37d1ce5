import { expect, test } from "vitest";
import { writtenMoment } from "#core";

test.each([
  ["2025-03-01", "2025-03-01T00:00:00Z"],
  ["2025-03-01 09:30", "2025-03-01T09:30:00Z"],
  ["2025-03-01T09:30:15.25Z", "2025-03-01T09:30:15.250Z"],
  ["2025-03-01T00:30:00+08:00", "2025-02-28T16:30:00Z"],
  ["2025-12-31T23:30:00-0500", "2026-01-01T04:30:00Z"],
  ["28/04/2026, 17:05", "2026-04-28T17:05:00Z"],
  ["Apr 28, 2026 12:05 AM", "2026-04-28T00:05:00Z"],
  ["2026年4月3日 下午 2:05", "2026-04-03T14:05:00Z"],
])("“%s” is %s", (text, moment) => {
  expect(writtenMoment(text, undefined)).toBe(moment);
});

test("a moment is as unclear as its day", () => {
  expect(writtenMoment("3/4/2026 2:05 PM", undefined)).toBe("unclear");
  expect(writtenMoment("3/4/2026 2:05 PM", "day-first")).toBe("2026-04-03T14:05:00Z");
});

test.each(["", "later", "2025-03-01 25:00", "2025-03-01 9:61"])("“%s” is no moment", (text) => {
  expect(writtenMoment(text, undefined)).toBeUndefined();
});
