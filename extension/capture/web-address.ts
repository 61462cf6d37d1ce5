/** Addresses of pages: which company's site they are on, and whether the browser lets anybody read them. */

/** The address as a source: without the directive that makes a browser highlight a passage. */
export function sourceAddress(address: string): string {
  return address.replace(/#?:~:.*$/u, "");
}

/**
 * The page at an address: without the place in it that a link leads to, and without what only tells where the
 * visitor came from. A place that looks like a path is kept, for sites of one document tell their pages apart by it.
 * @example pageAddress("https://a.example/about?utm_source=mail#team") // "https://a.example/about"
 */
export function pageAddress(address: string): string {
  return sourceAddress(address)
    .replace(/#(?!!?\/).*$/u, "")
    .replace(/\?([^#]*)/u, (_, query: string) => {
      const asked = query.split("&").filter((part) => part !== "" && !TRACKING.test(part));
      return asked.length > 0 ? `?${asked.join("&")}` : "";
    });
}

// What advertisers, newsletters and shops add to links; no page is told apart by them.
const TRACKING =
  /^(?:utm_\w+|[gdf]clid|fbclid|msclkid|yclid|twclid|ttclid|[gw]braid|mc_[ce]id|igshid|_hs(?:enc|mi)|_ga|spm|scm|bd_vid|hm(?:sr|pl|cu|kw|ci))(?:=|$)/iu;

/**
 * The domain that a company registers, such as `huaxing.example` for `shop.huaxing.example`; a bare
 * number or a name without a dot stands for itself. The list of public suffixes is loaded when needed.
 */
export async function registrableDomain(address: string): Promise<string | undefined> {
  if (!isWebPage(address)) return undefined;
  const { hostname } = new URL(address);
  const { getDomain } = await import("tldts");
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

/** Is it a page of the web, and not one of the browser's own? */
export function isWebPage(address: string): boolean {
  return /^https?:/iu.test(address) && URL.canParse(address);
}

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/iu;

/** Extension stores, which browsers close to every extension. */
export function isStorePage(address: string): boolean {
  return STORES.test(address);
}

/** The pattern of all pages of a site, as a permission names it. */
export function sitePattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
