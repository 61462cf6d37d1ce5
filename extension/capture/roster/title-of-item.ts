/** Finds the line of an item that names its company, and where in the line the name stands. */
import { type Line, type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import type { Item } from "./collections.ts";
import {
  isAdvertLabel,
  isNoCompany,
  nameWithin,
  titleShape,
  type TitleShape,
} from "./company-title.ts";

export interface NamedItem {
  readonly item: Item;
  readonly name: Stretch;
  readonly shape: TitleShape;
}

/** More lines than a card of one company has are a list of their own. */
const MOST_LINES = 40;
const LABEL =
  /^(?:公司名称|企业名称|单位名称|公司名稱|企業名稱|会员名称|会员单位|參展商|参展商|展商名称|company(?: name)?|exhibitor|member(?: name)?|firm|organi[sz]ation)$/iu;
const LABELLED =
  /^(?:公司名称|企业名称|单位名称|公司名稱|企業名稱|会员名称|会员单位|参展商|展商名称|company(?: name)?|exhibitor|member(?: name)?|firm|organi[sz]ation) ?[:：]/iu;

/** The item with its name; `undefined` for an advertisement and for what has no name. */
export function namedItem(
  snapshot: PageSnapshot,
  item: Item,
  within: readonly Line[] = item.lines,
): NamedItem | undefined {
  if (item.lines.length > MOST_LINES) return undefined;
  if (item.lines.some((line) => isAdvertLabel(textOf(snapshot, line)))) return undefined;
  const text = (line: Line): string => textOf(snapshot, line);
  const usable = within.filter((line) => !isNoCompany(nameOf(snapshot, line)));
  const labelled =
    within.find((line) => LABELLED.test(text(line)) && text(line).length < 140) ??
    within[within.findIndex((line) => LABEL.test(text(line).replace(/[:：]\s*$/u, ""))) + 1 || -1];
  const heading = usable.find((line) => line.heading > 0);
  const shaped = usable.find((line) => titleShape(nameOf(snapshot, line)) === "company");
  const linked = snapshot.links.length > 0 ? linkedLine(snapshot, usable) : undefined;
  const line = labelled ?? heading ?? shaped ?? linked ?? usable[0];
  if (!line) return undefined;
  const { start, end } = nameWithin(text(line));
  const name = { start: line.start + start, end: line.start + end };
  const shape = titleShape(textOf(snapshot, name));
  return shape === "none" ? undefined : { item, name, shape };
}

function nameOf(snapshot: PageSnapshot, line: Line): string {
  const text = textOf(snapshot, line);
  const { start, end } = nameWithin(text);
  return text.slice(start, end);
}

/** The first line that a link fills. */
function linkedLine(snapshot: PageSnapshot, lines: readonly Line[]): Line | undefined {
  return lines.find((line) =>
    linksIn(snapshot, line).some(
      ({ start, end }) => end - start > 1 && end - start >= (line.end - line.start) * 0.6,
    ),
  );
}

/** The links that stand in a stretch; they are in the order in which they end. */
export function linksIn(
  { links }: PageSnapshot,
  { start, end }: Stretch,
): readonly PageSnapshot["links"][number][] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links[middle]!.end < start) low = middle + 1;
    else high = middle;
  }
  const found: PageSnapshot["links"][number][] = [];
  for (let at = low; at < links.length; at += 1) {
    const link = links[at]!;
    if (link.end > end) break;
    if (link.start >= start) found.push(link);
  }
  return found;
}
