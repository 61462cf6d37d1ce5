import { expect, test } from "vitest";
import { dayOrderOf, writtenDay } from "#core";

test.each([
  ["2026-04-03", "2026-04-03"],
  ["2026/4/3", "2026-04-03"],
  ["2026.04.03", "2026-04-03"],
  ["2026年4月3日", "2026-04-03"],
  ["20260403", "2026-04-03"],
  ["2026-04-03T09:30:00Z", "2026-04-03"],
  ["2026/4/3 9:30", "2026-04-03"],
  ["3.4.2026", "2026-04-03"],
  ["28/04/2026", "2026-04-28"],
  ["04/28/2026", "2026-04-28"],
  ["28/04/2026, 17:05", "2026-04-28"],
  ["3 Apr 2026", "2026-04-03"],
  ["03-Apr-2026 09:30", "2026-04-03"],
  ["April 3, 2026", "2026-04-03"],
  ["04/04/2026", "2026-04-04"],
  ["２０２６／４／３", "2026-04-03"],
])("“%s” is %s in whatever file it stands", (text, day) => {
  expect(writtenDay(text, undefined)).toBe(day);
});

test("03/04/2026 depends on the file, and is not guessed without it", () => {
  expect(writtenDay("03/04/2026", undefined)).toBe("unclear");
  expect(writtenDay("03/04/2026", "day-first")).toBe("2026-04-03");
  expect(writtenDay("03/04/2026", "month-first")).toBe("2026-03-04");
});

test.each([
  "",
  "soon",
  "2026-02-30",
  "31/31/2026",
  "03/04/26",
  "2026-13-01",
  "3 Apple 2026x",
  "May 2026",
])("“%s” is no day", (text) => {
  expect(writtenDay(text, "day-first")).toBeUndefined();
});

test("a number above twelve says what comes first, unless another says the contrary", () => {
  expect(dayOrderOf(["03/04/2026", "28/04/2026"])).toBe("day-first");
  expect(dayOrderOf(["03/04/2026", "04/28/2026"])).toBe("month-first");
  expect(dayOrderOf(["03/04/2026", "2026-04-28"])).toBeUndefined();
  expect(dayOrderOf(["28/04/2026", "04/28/2026"])).toBeUndefined();
});
