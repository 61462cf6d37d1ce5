/** Moments as people and programs write them in lists: a day, perhaps with the time of day and its zone. */
import { addDays, type IsoDate, type IsoInstant } from "../../value/iso-date.ts";
import { type DayOrder, writtenDay } from "./written-days.ts";

const TIME =
  /[T\s,](上午|下午)?\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;
const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The moment that was written; a day without a time counts from its midnight, a time without a zone as UTC.
 * `unclear` where it can't be told whether the day or the month comes first; `undefined` when it is no moment.
 * @example writtenMoment("3/4/2026 2:05 PM", "month-first") // "2026-03-04T14:05:00Z"
 */
export function writtenMoment(
  text: string,
  order: DayOrder | undefined,
): IsoInstant | "unclear" | undefined {
  const day = writtenDay(text, order);
  if (day === undefined) return undefined;
  if (day === "unclear") return "unclear";
  const plain = text.normalize("NFKC").trim();
  const time = TIME.exec(plain);
  if (!time) return /\d[:：]\d/u.test(plain) ? undefined : (`${day}T00:00:00Z` as IsoInstant);
  const [, half, hours, minutes, seconds = "0", part = "", noon, zone = "Z"] = time;
  const isLate = half === "下午" || /^p/iu.test(noon ?? "");
  const isHalf = half !== undefined || noon !== undefined;
  const hour = isHalf ? (Number(hours) % 12) + (isLate ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const milliseconds = Number(part.slice(0, 3).padEnd(3, "0"));
  const own = ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + milliseconds;
  return instantOf(day, own - offsetOf(zone));
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
}

function instantOf(day: IsoDate, milliseconds: number): IsoInstant {
  const days = Math.floor(milliseconds / DAY);
  const rest = milliseconds - days * DAY;
  const pad = (value: number, width = 2): string => String(value).padStart(width, "0");
  const seconds = Math.floor(rest / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const fraction = rest % 1000 === 0 ? "" : `.${pad(rest % 1000, 3)}`;
  return `${addDays(day, days)}T${clock.map((part) => pad(part)).join(":")}${fraction}Z` as IsoInstant;
}
