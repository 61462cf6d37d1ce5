/** Has the whole list been read? Only then may it be said that somebody has left it. */
import { pageAddress } from "../web-address.ts";
import type { PageLinks } from "./page-links.ts";

interface ReadPage {
  readonly page: { readonly url: string };
  readonly shown: number;
  readonly links: PageLinks;
}

/** `unread` are the pages that are linked to and were not read; `next` is the one that comes now. */
export interface Wholeness {
  readonly isWhole: boolean;
  readonly unread: readonly string[];
  readonly next: string | undefined;
  readonly total: number | undefined;
}

const FIRST =
  /[?&](?:page|p|pg|pageno|page_no|pageindex|pagenum|seite|paged|start|offset|from)=[01](?=&|$)|\/page\/1(?=\/|$)/iu;

/** What the pages say of each other, in the order in which they were read. */
export function wholenessOf(pages: readonly ReadPage[], companies: number): Wholeness {
  const read = new Set(pages.map(({ page }) => placeOf(page.url)));
  const unread = [...new Set(pages.flatMap(({ links }) => links.others))].filter(
    (address) => !read.has(placeOf(address)),
  );
  const last = pages.at(-1)?.links;
  const next = [last, ...pages.map(({ links }) => links)]
    .map((links) => links?.next)
    .find((address) => address !== undefined && !read.has(placeOf(address)));
  const total = pages.findLast(({ links }) => links.total !== undefined)?.links.total;
  const isShort = total !== undefined && companies < total;
  const isWhole = pages.length > 0 && unread.length === 0 && last?.more === false && !isShort;
  return { isWhole, unread, next, total };
}

/** The first page has often two addresses: with its number and without. */
function placeOf(address: string): string {
  return pageAddress(address)
    .replace(FIRST, "")
    .replace(/^([^?]*)&/u, "$1?")
    .replace(/\/(?:index\.\w+)?(?=\?|$)/u, "");
}
