/** The company's own site and the roster's page about it, from the links and the words of a row. */
import { isSharedDomain, isSameSite } from "#core";
import { isWebPage, registrableDomain } from "../web-address.ts";
import type { Link, PageSnapshot, Stretch } from "../snapshot.ts";

export interface RowWeb {
  readonly domain?: string;
  /** The address of the site, and where the page shows or declares it. */
  readonly website?: { readonly value: string; readonly place?: Stretch; readonly href?: string };
  readonly detail?: string;
}

const WRITTEN =
  /(?<![@\p{L}\p{N}_.-])(?:https?:\/\/)?(?:www\.[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}|(?<=https?:\/\/)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4})(?:\/[\w./%~-]*)?/giu;
// A cell of web sites may leave the "www." out.
const BARE = /^(?:https?:\/\/)?(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}\/?$/iu;

/** Reads the web addresses of one row; `host` is that of the roster's own page. */
export async function webOfRow(
  snapshot: PageSnapshot,
  links: readonly Link[],
  shown: readonly Stretch[],
): Promise<RowWeb> {
  const own = (await registrableDomain(snapshot.url)) ?? "";
  const isForeign = (domain: string | undefined): domain is string =>
    domain !== undefined && !isSameSite(domain, own) && !isSharedDomain(domain);
  let detail: string | undefined;
  for (const stretch of shown)
    for (const place of written(snapshot.text, stretch)) {
      const value = snapshot.text.slice(place.start, place.end);
      const domain = await registrableDomain(absolute(value));
      if (isForeign(domain))
        return { domain, website: { value: absolute(value), place }, ...detailOf(snapshot, links) };
    }
  for (const { href, start, end } of links) {
    const target = targetOf(href, snapshot.url);
    if (!target || !isWebPage(target)) continue;
    const domain = await registrableDomain(target);
    if (isForeign(domain))
      return {
        domain,
        website: { value: target, href, place: { start, end } },
        ...detailOf(snapshot, links),
      };
    detail ??= target;
  }
  return detail ? { detail } : {};
}

function detailOf(snapshot: PageSnapshot, links: readonly Link[]): { readonly detail?: string } {
  for (const { href } of links) {
    const target = targetOf(href, snapshot.url);
    if (target && isWebPage(target) && new URL(target).host === new URL(snapshot.url).host)
      return { detail: target };
  }
  return {};
}

function written(text: string, { start, end }: Stretch): readonly Stretch[] {
  const words = text.slice(start, end);
  if (BARE.test(words.trim())) return [{ start, end }];
  return [...words.matchAll(WRITTEN)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].replace(/[./]+$/u, "").length,
  }));
}

const absolute = (written: string): string =>
  /^https?:\/\//iu.test(written) ? written : `http://${written.trim()}`;

/** Where a link leads, through the counter that some rosters put before it; nothing for places on the page. */
function targetOf(href: string, base: string): string | undefined {
  if (/^\s*(?:#|javascript:|mailto:|tel:|data:)/iu.test(href)) return undefined;
  try {
    const url = new URL(href, base);
    for (const value of url.searchParams.values())
      if (/^https?:\/\//iu.test(value) && URL.canParse(value)) return value;
    return url.href;
  } catch {
    return undefined;
  }
}
