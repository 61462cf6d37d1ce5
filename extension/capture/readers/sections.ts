/** The sections of a page: what stands under each heading, or under a short bold line that serves as one. */
import { type Line, type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";

/** A section; its lines are those from `from` to before `to`, and sections of a higher level lie within it. */
export interface Section {
  readonly title: string;
  readonly titleLine: number;
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

const LONGEST_TITLE = 120;
const LONGEST_BOLD = 40;
// Below every heading of the markup.
const BOLD = 7;

/** The sections of a page in their order. */
export function sectionsOf(snapshot: PageSnapshot): readonly Section[] {
  const { lines } = snapshot;
  const isBold = coverOf(snapshot.emphases);
  const open: (Omit<Section, "to"> & { readonly at: number })[] = [];
  const found: Section[] = [];
  let count = 0;
  const close = (level: number, to: number): void => {
    while (open.length > 0 && open.at(-1)!.level >= level) {
      const { at, ...section } = open.pop()!;
      found[at] = { ...section, to };
    }
  };
  for (const [index, line] of lines.entries()) {
    const level = levelOf(snapshot, line, isBold);
    if (level === 0) continue;
    close(level, index);
    const title = titleOf(snapshot, line);
    open.push({ title, titleLine: index, level, from: index + 1, at: count });
    count += 1;
  }
  close(0, lines.length);
  return found;
}

function levelOf(
  snapshot: PageSnapshot,
  line: Line,
  isBold: (stretch: Stretch) => boolean,
): number {
  const length = line.end - line.start;
  if (line.heading > 0) return length <= LONGEST_TITLE ? line.heading : 0;
  if (length > LONGEST_BOLD || line.tag === "th" || line.region === "navigation") return 0;
  return isBold(line) && !/[.。:：;；,，]$/u.test(textOf(snapshot, line)) ? BOLD : 0;
}

/** The words of a title, without the marks before it and the room that spreads Chinese letters out. */
function titleOf(snapshot: PageSnapshot, line: Line): string {
  return textOf(snapshot, line)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu, "")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

/** Is nearly all of a stretch covered by these? They come in the order of the page. */
export function coverOf(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    let covered = 0;
    for (let at = low; at < sorted.length && sorted[at]!.start < end; at += 1)
      covered += Math.max(0, Math.min(end, sorted[at]!.end) - Math.max(start, sorted[at]!.start));
    return covered >= 0.8 * (end - start);
  };
}
