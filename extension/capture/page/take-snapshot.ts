/** Takes the snapshot of a page from its full DOM, open and closed shadow trees included, without touching it. */
import type { Block, Line, Link, PageSnapshot, Picture, Stretch } from "../snapshot.ts";
import { foldedText } from "./folded-text.ts";
import { hCardCollector } from "./h-card.ts";
import { declaredScripts, metaTags, pictureOf } from "./head.ts";
import { microdataCollector } from "./microdata.ts";
import { pauses } from "./pause.ts";
import { rdfaCollector } from "./rdfa.ts";
import { regionOf } from "./region.ts";
import {
  childrenOf,
  frameDocument,
  isShown,
  keepsLines,
  startsLine,
  weightOf,
} from "./rendering.ts";
import { quotedSelection } from "./selection.ts";
import { tableColumns, tableRows } from "./table-columns.ts";
import { type Place, cellOf } from "./place.ts";
import { opened, declareHidden } from "./declarations.ts";

// Told from the page's language by no reader: scripts, styles and drawings hold no sentences.
const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "CANVAS", "SELECT"]);

const SIGNS = new Set(["img", "svg", "i", "span", "em"]);

const MOST_EMPHASES = 5000;

const MOST_PICTURES = 300;

/** The page as it is; it is walked in slices, so that it never stands still for long. */
export async function takeSnapshot(page: Document): Promise<PageSnapshot> {
  const text = foldedText();
  const lines: Line[] = [];
  const blocks: Block[] = [{ parent: 0, tag: "body" }];
  const links: Link[] = [];
  const emphases: Stretch[] = [];
  const pictures: Picture[] = [];
  const [rowOf, columnOf] = [tableRows(), tableColumns()];
  const [microdata, rdfa, hCard] = [
    microdataCollector(page),
    rdfaCollector(page),
    hCardCollector(page),
  ];
  const collectors = [microdata, rdfa, hCard];
  const selected = page.getSelection();
  const range = selected && selected.rangeCount > 0 ? selected.getRangeAt(0) : undefined;
  let selectedFrom: number | undefined;
  let closedFrames = 0;
  let tables = 0;
  let lineFrom = 0;
  let place: Place = {
    tag: "body",
    region: undefined,
    heading: 0,
    block: 0,
    table: 0,
    cell: undefined,
    isHeavy: false,
    keepsLines: false,
  };
  // What is still to be walked, last first: a deep page must not be a deep stack.
  const ahead: (Node | (() => void))[] = [];

  const endLine = (): void => {
    const { start, end } = text.since(lineFrom);
    const { isHeavy: _heavy, keepsLines: _keepsLines, table: _table, ...of } = place;
    if (end > start) lines.push({ start, end, ...of });
    text.part();
    lineFrom = text.here();
  };

  const addText = (node: Text): void => {
    if (range?.startContainer !== node) return addWords(node.data);
    addWords(node.data.slice(0, range.startOffset));
    selectedFrom = text.here();
    addWords(node.data.slice(range.startOffset));
  };

  const addWords = (words: string): void => {
    if (!place.keepsLines) return text.add(words);
    for (const [index, line] of words.split("\n").entries()) {
      if (index > 0) endLine();
      text.add(line);
    }
  };

  const enter = (element: HTMLElement): void => {
    if (element === range?.startContainer) selectedFrom = text.here();
    if (element.localName === "br") return endLine();
    const isSign = SIGNS.has(element.localName);
    if (isSign && pictures.length < MOST_PICTURES) {
      const picture = pictureOf(element, text.here(), place.region);
      if (picture) pictures.push(picture);
    }
    if (SILENT.has(element.tagName.toUpperCase())) return;
    const style = getComputedStyle(element);
    if (!isShown(element, style))
      return declareHidden(element, collectors, text.since(text.here()));
    const outer = place;
    const breaks = startsLine(style);
    if (breaks) endLine();
    const isHeavy = weightOf(style) >= 600;
    const table = element.localName === "table" ? (tables += 1) : outer.table;
    place = {
      tag: breaks ? element.localName : outer.tag,
      region: regionOf(element) ?? outer.region,
      heading: /^h[1-6]$/u.test(element.localName) ? Number(element.localName[1]) : outer.heading,
      block: breaks
        ? blocks.push({ parent: outer.block, tag: element.localName }) - 1
        : outer.block,
      table,
      cell: cellOf(element, table, outer.cell, rowOf, columnOf),
      isHeavy,
      keepsLines: keepsLines(style),
    };
    const from = text.here();
    const leaving = opened(element, collectors);
    ahead.push(() => {
      const stretch = text.since(from);
      for (const leave of leaving) leave(stretch, true);
      const href = element.localName === "a" ? element.getAttribute("href") : null;
      if (href !== null && href !== "") links.push({ href, ...stretch });
      const masked = element.getAttribute("data-cfemail");
      if (masked) links.push({ href: `/cdn-cgi/l/email-protection#${masked}`, ...stretch });
      if (isHeavy && !outer.isHeavy && stretch.end > stretch.start)
        if (emphases.length < MOST_EMPHASES) emphases.push(stretch);
      if (breaks) endLine();
      place = outer;
    });
    const children = [...childrenOf(element)];
    for (let at = children.length - 1; at >= 0; at -= 1) ahead.push(children[at]!);
    const inner = frameDocument(element);
    if (inner === "closed") closedFrames += 1;
    else if (inner?.body) ahead.push(inner.body);
  };

  // The page's own element may be the thing that all else is said of.
  if (page.documentElement) opened(page.documentElement, collectors);
  if (page.head) declareHidden(page.head, collectors, { start: 0, end: 0 });
  if (page.body) ahead.push(page.body);
  const pause = pauses();
  for (let count = 0; ahead.length > 0; count += 1) {
    const next = ahead.pop()!;
    if (typeof next === "function") next();
    else if (text.isFull()) continue;
    else if (next.nodeType === Node.TEXT_NODE) addText(next as Text);
    else if (next.nodeType === Node.ELEMENT_NODE) enter(next as HTMLElement);
    if (count % 32 === 0) await pause();
  }
  endLine();

  const folded = text.text();
  return {
    url: page.location.href,
    title: page.title.replace(/\s+/gu, " ").trim(),
    language: page.documentElement?.lang ?? "",
    contentType: page.contentType,
    text: folded,
    lines,
    blocks,
    links,
    emphases,
    pictures,
    jsonLd: declaredScripts(page),
    microdata: microdata.collected(),
    rdfa: rdfa.collected(),
    hCard: hCard.collected(),
    meta: metaTags(page),
    selection: quotedSelection(folded, selected?.toString() ?? "", selectedFrom ?? 0),
    closedFrames,
    isCut: text.isFull(),
  };
}
