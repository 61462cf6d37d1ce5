/** What a page says beside its text: declared scripts, meta tags, and the words of its pictures. */
import type { PageSnapshot, Picture, Region } from "../snapshot.ts";

const MOST_DECLARED = 500_000;

export function declaredScripts(page: Document): readonly string[] {
  const kept: string[] = [];
  let size = 0;
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    const data = script.textContent ?? "";
    size += data.length;
    if (size > MOST_DECLARED) break;
    kept.push(data);
  }
  return kept;
}

export function metaTags(page: Document): PageSnapshot["meta"] {
  return [...page.querySelectorAll("meta[content]")].slice(0, 200).flatMap((meta) => {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    const content = meta.getAttribute("content")?.slice(0, 5000);
    return name && content ? [{ name: name.toLowerCase(), content }] : [];
  });
}

/** A picture with words for it. */
export function pictureOf(
  element: Element,
  start: number,
  region: Region | undefined,
): Picture | undefined {
  const alt = (element.getAttribute("alt") ?? "").replace(/\s+/gu, " ").trim().slice(0, 200);
  if (alt === "") return undefined;
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const named = around
    .map((each) => `${each?.id ?? ""} ${each?.getAttribute("class") ?? ""}`)
    .join(" ");
  const isLogo = /logo|brand|masthead/iu.test(
    `${named} ${element.getAttribute("src") ?? ""} ${alt}`,
  );
  return { alt, start, region, isLogo };
}
