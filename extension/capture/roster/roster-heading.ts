/** What a page calls its roster, and the day that it gives for it. */
import { foldSpace, type IsoDate, isCalendarDay } from "#core";
import { normalDay } from "../proposals/normal-value.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { headingsAbove } from "./roster-context.ts";

const DAY =
  /\d{4}年\d{1,2}月\d{1,2}日|(?:19|20)\d\d-\d\d-\d\d|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, (?:19|20)\d\d/u;

/** The day that title or headings give for the list. */
export function dayOfRoster(snapshot: PageSnapshot, start: number): IsoDate | undefined {
  for (const words of [...headingsAbove(snapshot, start), snapshot.title]) {
    const day = DAY.exec(words);
    const normal = day ? normalDay(day[0]) : "";
    if (isCalendarDay(normal)) return normal;
  }
  return undefined;
}

/** What to call the list: the page's title without the day and the number of the page. */
export function rosterName(snapshot: PageSnapshot, start: number): string {
  const clean = (text: string): string =>
    foldSpace(
      text
        .replace(new RegExp(DAY, "gu"), " ")
        .replace(/[([（]? ?(?:page \d+(?: of \d+)?|第 ?\d+ ?页) ?[)\]）]?/giu, " ")
        .replace(/ ?[,，] *(?=$|[-–—|·])/gu, " "),
    ).replace(/^[\s,|·–—-]+|[\s,|·–—-]+$/gu, "");
  const [heading = ""] = headingsAbove(snapshot, start);
  const parts = clean(snapshot.title)
    .split(/ [-–—|·:] ?| ?[|｜_] ?|(?<=\p{Script=Han})[-–—]|[-–—](?=\p{Script=Han})/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  return (parts.length > 0 ? parts.join(" - ") : clean(heading)).slice(0, 120);
}
