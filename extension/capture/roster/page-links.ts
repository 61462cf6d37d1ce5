/** What a page of a roster says about the pages beside it: the next one, others, and how many there are in all. */
import { pageAddress } from "../web-address.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";

/** `others` are the pages of the same list that are linked to; `more` is true if there is more behind a button. */
export interface PageLinks {
  readonly others: readonly string[];
  readonly next: string | undefined;
  readonly more: boolean;
  /** How many companies there are in all, if the page says so. */
  readonly total: number | undefined;
}

const NEXT =
  /^(?:next(?: page)?|nächste(?: seite)?|weiter|suivante?|older)? ?[›»>→▶]{0,2}$|^(?:下一?[页頁]|后一页|後一頁) ?[>»›]*$/iu;
const OTHER =
  /^\d{1,4}$|^[›»>→▶]{1,2}$|^(?:previous|prev|zurück|上一?[页頁]|last|first|末[页頁]|尾[页頁]|首[页頁])(?: page)?$/iu;
const MORE =
  /^(?:load|show|view|see) (?:\d+ )?more(?: (?:results|companies|members|exhibitors|items))?\.{0,3}$|^(?:点击|點擊)?(?:加载|載入|查看|显示|顯示|展开)更多(?:企业|会员|展商|数据)?$/iu;
const TOTAL =
  /(?:共|总计|總計|合计|共计|共有) ?(\d{1,5}) ?(?:家|条|條|个|個|位|筆|笔|项)|\b(\d{1,3}(?:,\d{3})|\d{1,5}) (?:members|companies|exhibitors|results|entries|suppliers|customers|manufacturers|firms)\b|\bof (\d{1,3}(?:,\d{3})|\d{1,5}) (?:results|entries|items|members|companies)?/iu;
const PAGE_OF =
  /\bpage (\d{1,4}) (?:of|\/) (\d{1,4})\b|第 ?(\d{1,4}) ?[页頁] ?[/／,，]? ?共 ?(\d{1,4}) ?[页頁]|(?:^| )(\d{1,4}) ?\/ ?(\d{1,4}) ?[页頁]/iu;

/** Reads the pager of a page whose list ends at a place. */
export function pageLinksOf(snapshot: PageSnapshot): PageLinks {
  const here = pageAddress(snapshot.url);
  const others = new Set<string>();
  let next: string | undefined;
  let more = false;
  for (const link of snapshot.links) {
    const words = textOf(snapshot, link).trim();
    const isNext = words !== "" && NEXT.test(words);
    if (MORE.test(words)) more = true;
    if (!isNext && !OTHER.test(words)) continue;
    const address = samePlace(link.href, snapshot.url);
    if (address === undefined) {
      // A pager that a script turns has no addresses: what it leads to can't be told.
      if (isNext) more = true;
      continue;
    }
    if (address === here) continue;
    others.add(address);
    if (isNext) next ??= address;
  }
  let total: number | undefined;
  for (const line of snapshot.lines) {
    if (line.end - line.start > 240) continue;
    const words = textOf(snapshot, line);
    if (
      MORE.test(words) ||
      words.split(/ {1,}(?=加载|查看|Load|Show)/u).some((part) => MORE.test(part))
    )
      more = true;
    const counted = TOTAL.exec(words);
    if (counted)
      total ??= Number((counted[1] ?? counted[2] ?? counted[3] ?? "").replace(/,/gu, ""));
    const place = PAGE_OF.exec(words);
    const [at, of] = [
      place?.[1] ?? place?.[3] ?? place?.[5],
      place?.[2] ?? place?.[4] ?? place?.[6],
    ];
    if (at && of && Number(at) < Number(of) && others.size === 0) more = true;
  }
  return { others: [...others], next, more, total: total || undefined };
}

/** A page of the same list differs in its query or in the last part of its path. */
function samePlace(href: string, base: string): string | undefined {
  if (/^\s*(?:#|javascript:)/iu.test(href) || !URL.canParse(href, base)) return undefined;
  const [target, from] = [new URL(href, base), new URL(base)];
  if (target.host !== from.host) return undefined;
  return pageAddress(target.href);
}
