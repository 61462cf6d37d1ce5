/** Takes the snapshot of a page from its full DOM, open and closed shadow trees included, without touching it. */
import type { Line, Link, PageSnapshot, Region } from "../snapshot.ts";
import { foldedText } from "./folded-text.ts";
import { microdataCollector } from "./microdata.ts";
import { childrenOf, frameDocument, isShown, startsLine } from "./rendering.ts";
import { regionOf } from "./region.ts";
import { quotedSelection } from "./selection.ts";

// Told from the page's language by no reader: scripts, styles and drawings hold no sentences.
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "CANVAS", "SELECT"]);
const MOST_DECLARED = 500_000;

/** The page as it is at this moment. */
export function takeSnapshot(page: Document): PageSnapshot {
  const text = foldedText();
  const lines: Line[] = [];
  const links: Link[] = [];
  const microdata = microdataCollector();
  const selected = page.getSelection();
  const range = selected && selected.rangeCount > 0 ? selected.getRangeAt(0) : undefined;
  let selectedFrom: number | undefined;
  let closedFrames = 0;
  let lineFrom = 0;

  const endLine = (tag: string, region: Region | undefined): void => {
    const { start, end } = text.since(lineFrom);
    if (end > start) lines.push({ start, end, tag, region });
    text.part();
    lineFrom = text.here();
  };

  const walkText = (node: Text): void => {
    if (range?.startContainer !== node) return text.add(node.data);
    text.add(node.data.slice(0, range.startOffset));
    selectedFrom = text.here();
    text.add(node.data.slice(range.startOffset));
  };

  const walk = (node: Node, line: string, region: Region | undefined): void => {
    if (text.isFull()) return;
    if (node.nodeType === Node.TEXT_NODE) return walkText(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (element === range?.startContainer) selectedFrom = text.here();
    if (element.localName === "br") return endLine(line, region);
    if (SILENT.has(element.tagName.toUpperCase())) return;
    const style = getComputedStyle(element);
    const visible = isShown(element, style);
    if (!visible && !element.hasAttribute("itemprop") && !element.hasAttribute("itemscope")) return;
    const breaks = visible && startsLine(style);
    const ownRegion = regionOf(element) ?? region;
    if (breaks) endLine(line, region);
    const tag = breaks ? element.localName : line;
    const from = text.here();
    const closeItem = microdata.open(element);
    if (visible) {
      const inner = frameDocument(element);
      if (inner === "closed") closedFrames += 1;
      else if (inner?.body) walk(inner.body, tag, ownRegion);
      for (const child of childrenOf(element)) walk(child, tag, ownRegion);
    } else {
      // Hidden things are not read, but what they declare about themselves is.
      for (const child of element.querySelectorAll<HTMLElement>("[itemprop]"))
        microdata.open(child)(text.since(text.here()), false);
    }
    closeItem(text.since(from), visible);
    const href = element.localName === "a" ? element.getAttribute("href") : null;
    if (href !== null && href !== "") links.push({ href, ...text.since(from) });
    if (breaks) endLine(tag, ownRegion);
  };

  for (const element of page.head?.querySelectorAll<HTMLElement>("[itemprop]") ?? [])
    microdata.open(element)(text.since(0), false);
  if (page.body) walk(page.body, "body", undefined);
  endLine("body", undefined);

  const folded = text.text();
  return {
    url: page.location.href,
    title: page.title.replace(/\s+/gu, " ").trim(),
    language: page.documentElement?.lang ?? "",
    contentType: page.contentType,
    text: folded,
    lines,
    links,
    jsonLd: declaredScripts(page),
    microdata: microdata.collected(),
    meta: metaTags(page),
    selection: quotedSelection(folded, selected?.toString() ?? "", selectedFrom ?? 0),
    closedFrames,
    isCut: text.isFull(),
  };
}

function declaredScripts(page: Document): readonly string[] {
  const kept: string[] = [];
  let size = 0;
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const data = script.textContent ?? "";
    size += data.length;
    if (size > MOST_DECLARED) break;
    kept.push(data);
  }
  return kept;
}

function metaTags(page: Document): PageSnapshot["meta"] {
  return [...page.querySelectorAll("meta[content]")].slice(0, 200).flatMap((meta) => {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    const content = meta.getAttribute("content")?.slice(0, 5000);
    return name && content ? [{ name: name.toLowerCase(), content }] : [];
  });
}
