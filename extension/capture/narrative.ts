/** The running text of a page about a company, told from menus and small print by Readability. */
import { type Line, type PageSnapshot, textOf } from "./snapshot.ts";
import { sectionsOf } from "./readers/sections.ts";

const PATH =
  /about|company|profile|who-we-are|our-story|overview|strategy|vision|mission|history|jianjie|gsjj|qyjj|gywm|guanyu/iu;
const TITLE =
  /\babout\b|^company$|company (?:profile|overview)|\bwho we are\b|\bour (?:story|company|mission|vision|strategy|goals)\b|关于|關於|简介|簡介|概况|概況|公司介绍|企业介绍|走进|愿景|战略/iu;
// Longer pages are catalogues, and reading them so would keep the panel busy.
const MOST_LINES = 3000;
const LONGEST_TEXT = 200_000;

/** Does the page tell about its company, by its address, its title or one of its headings? */
export function isAboutPage(snapshot: PageSnapshot): boolean {
  const { url, title, lines, text } = snapshot;
  if (lines.length > MOST_LINES || text.length > LONGEST_TEXT) return false;
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return (
    PATH.test(path) ||
    title.split(/ [-–—|·] |[|｜_]|(?<=\p{Script=Han})-/u).some((part) => TITLE.test(part)) ||
    sectionsOf(snapshot).some((section) => section.title.length < 24 && TITLE.test(section.title))
  );
}

/** The lines of the narrative, in their order; none where there is none. */
export async function narrativeOf(snapshot: PageSnapshot): Promise<readonly Line[]> {
  const { Readability } = await import("@mozilla/readability");
  const article = new Readability<Node>(standIn(snapshot), {
    charThreshold: SHORTEST,
    serializer: (node) => node,
  }).parse();
  const content = article?.content;
  if (!(content instanceof Element)) return [];
  return [...content.querySelectorAll(`[${LINE}]`)].flatMap(
    (element) => snapshot.lines[Number(element.getAttribute(LINE))] ?? [],
  );
}

// A Chinese company tells in a hundred letters what it is.
const SHORTEST = 100;
const LINE = "data-line";
const DEEPEST = 60;
const KEPT =
  /^(?:article|section|main|ul|ol|li|dl|dt|dd|blockquote|header|footer|aside|nav|figure|figcaption)$/u;

/**
 * A document that stands in for the page: the blocks and lines of the snapshot, and nothing that could load,
 * run or be seen. Readability takes its document apart, so the page itself is never given to it.
 */
function standIn(snapshot: PageSnapshot): Document {
  const { blocks, lines, links } = snapshot;
  const page = document.implementation.createHTMLDocument(snapshot.title);
  const elements = new Map<number, { readonly element: Element; readonly depth: number }>([
    [0, { element: page.body, depth: 0 }],
  ]);
  const elementOf = (block: number): Element => {
    const missing: number[] = [];
    let at = block;
    while (!elements.has(at)) {
      missing.push(at);
      at = blocks[at]?.parent ?? 0;
    }
    let outer = elements.get(at)!;
    for (const inner of missing.toReversed()) {
      const tag = blocks[inner]!.tag;
      if (outer.depth < DEEPEST) {
        const element = page.createElement(KEPT.test(tag) ? tag : "div");
        outer.element.append(element);
        outer = { element, depth: outer.depth + 1 };
      }
      elements.set(inner, outer);
    }
    return outer.element;
  };
  const sorted = links.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const element = page.createElement(line.heading > 0 ? `h${line.heading}` : "p");
    element.setAttribute(LINE, String(index));
    while (next < sorted.length && sorted[next]!.end <= line.start) next += 1;
    let from = line.start;
    for (let at = next; at < sorted.length && sorted[at]!.start < line.end; at += 1) {
      const start = Math.max(from, sorted[at]!.start);
      const end = Math.min(line.end, sorted[at]!.end);
      if (end <= start) continue;
      const link = page.createElement("a");
      link.textContent = textOf(snapshot, { start, end });
      element.append(textOf(snapshot, { start: from, end: start }), link);
      from = end;
    }
    element.append(textOf(snapshot, { start: from, end: line.end }));
    elementOf(line.block).append(element);
  }
  return page;
}
