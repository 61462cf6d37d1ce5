import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarFile } from "#core";
import { day, noon } from "../made-up.ts";

describe("a calendar file", () => {
  it("holds whole days, whose end is the day after", () => {
    const file = calendarFile(
      [{ uid: "o1-1-m1", on: day("2026-12-31"), summary: "Call Orrin Pumps" }],
      noon,
    );
    expect(file.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Account Atlas//Next actions//EN",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:o1-1-m1@account-atlas",
      "DTSTAMP:20260302T120000Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Call Orrin Pumps",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("escapes what would part values, so that no text makes an entry of its own", () => {
    const summary = "A; b, c\\d\r\nEND:VEVENT\nBEGIN:VEVENT";
    const file = calendarFile([{ uid: "u", on: day("2026-03-02"), summary }], noon);
    expect(file).toContain("SUMMARY:A\\; b\\, c\\\\d\\nEND:VEVENT\\nBEGIN:VEVENT\r\n");
    expect(file.match(/^BEGIN:VEVENT$/gmu)).toHaveLength(1);
  });

  it("folds at 75 octets and gives every text back whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const summary = text.replace(/[\p{Cc}\\;,]/gu, "");
        const file = calendarFile([{ uid: "u", on: day("2026-03-02"), summary }], noon);
        for (const line of file.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll("\r\n ", "")).toContain(`SUMMARY:${summary}\r\n`);
      }),
    );
  });
});
