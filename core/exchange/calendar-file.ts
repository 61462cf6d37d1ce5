/** Dated actions as a calendar file that every calendar opens (iCalendar, RFC 5545). */
import type { IsoDate, IsoInstant } from "../value/iso-date.ts";
import { addDays } from "../value/iso-date.ts";

/** An entry of a whole day. `uid` stays the same, so that opening the file again brings no entry twice. */
export interface CalendarEntry {
  readonly uid: string;
  readonly on: IsoDate;
  readonly summary: string;
  readonly description?: string;
}

/** The text of the file; `stampedAt` is when it was made. */
export function calendarFile(entries: readonly CalendarEntry[], stampedAt: IsoInstant): string {
  const stamp = stampedAt.replace(/[-:]|\.\d+/gu, "");
  const events = entries.flatMap(({ uid, on, summary, description }) => [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}@account-atlas`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${digits(on)}`,
    // The end is the first day that no longer belongs to the entry.
    `DTEND;VALUE=DATE:${digits(addDays(on, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Account Atlas//Next actions//EN",
    "CALSCALE:GREGORIAN",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function digits(day: IsoDate): string {
  return day.replaceAll("-", "");
}

/** Text with what parts values escaped (RFC 5545, 3.3.11); other control characters have no place in it. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/gu, "\\$&")
      .replace(/\r\n|\r|\n/gu, "\\n")
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, "")
  );
}

/** A line of at most 75 octets, continued on lines that begin with a space; no character is cut (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** The octets of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
