/** What a page says beside its text: declared scripts, meta tags, and the words of its pictures. */
import type { PageSnapshot, Picture, Region } from "../snapshot.ts";

const MOST_DECLARED = 500_000;

export function declaredScripts(page: Document): readonly string[] {
  const kept: string[] = [];
  let size = 0;
  // Some pages turn the two halves of the type round.
  for (const script of page.querySelectorAll(
    'script[type*="ld+json" i],script[type*="json+ld" i]',
  )) {
    const data = script.textContent ?? "";
    if (size + data.length > MOST_DECLARED) continue;
    size += data.length;
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

// Signs of icon fonts say by their class what they show.
const SIGN = /(?:^|[\s_-])(fax|print|phone|telephone|tel|mobile|call)(?:$|[\s_-])/iu;

function wordsOf(element: Element): string | null {
  if (element.localName === "img") return element.getAttribute("alt");
  if (element.textContent?.trim() && element.localName !== "svg") return null;
  const said = `${element.getAttribute("class") ?? ""} ${element.querySelector("use")?.getAttribute("href") ?? ""}`;
  const sign = SIGN.exec(said)?.[1];
  if (!sign) return null;
  return /^(?:fax|print)/iu.test(sign) ? "Fax:" : "Phone:";
}

/** A picture with words for it. */
export function pictureOf(
  element: Element,
  start: number,
  region: Region | undefined,
): Picture | undefined {
  const alt = (wordsOf(element) ?? "").replace(/\s+/gu, " ").trim().slice(0, 200);
  if (alt === "") return undefined;
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const named = around
    .map((each) => `${each?.id ?? ""} ${each?.getAttribute("class") ?? ""}`)
    .join(" ");
  // In a row of logos each is another company's.
  const isRow = /logos|clients?|partners?|customers?|brands|sponsors?/iu.test(named);
  const isLogo =
    !isRow && /logo|brand|masthead/iu.test(`${named} ${element.getAttribute("src") ?? ""} ${alt}`);
  return { alt, start, region, isLogo };
}
