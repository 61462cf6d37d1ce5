/** `Utilities`, as far as an add-on for sheets needs it. */
import { randomUUID } from "node:crypto";
import { NotModelled } from "./service-calls.ts";
import { serviceClass } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";

/** Formats a moment in a time zone by a pattern of Java's letters: y, M, d, H, m, s and quoted text. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    })
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  ) as Record<string, string>;
  const fields: Record<string, string | undefined> = {
    y: parts["year"],
    M: parts["month"],
    d: parts["day"],
    H: parts["hour"],
    m: parts["minute"],
    s: parts["second"],
  };
  return pattern.replaceAll(/'([^']*)'|([A-Za-z])\2*/g, (match, quoted, letter: string) => {
    if (quoted !== undefined) return String(quoted) || "'";
    const value = fields[letter];
    if (value === undefined || (letter === "M" && match.length > 2))
      throw new NotModelled(`Utilities.formatDate with "${match}"`);
    return letter === "y" && match.length === 2
      ? value.slice(-2)
      : value.padStart(match.length, "0");
  });
}

export function utilities(app: App): object {
  return serviceClass<object>(app.calls, "Utilities", {
    "getUuid()": () => randomUUID(),
    // Time passes for nobody here: a test waits for nothing.
    "sleep(int)": () => undefined,
    "formatDate(Date,string,string)": (_utilities, date: Date, timeZone: string, format: string) =>
      formatDate(new Date(date.getTime()), timeZone, format),
  }).of({});
}
