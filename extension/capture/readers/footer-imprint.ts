/** Reads the figures of an imprint or a profile: values after labels. */
import type { PropertyKey } from "#core";
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import type { Line, PageSnapshot, Stretch } from "../snapshot.ts";
import { type Label, labels } from "./vocabulary/imprint-labels.ts";

// Contact details, names and numbers of registers have readers of their own.
const READ_HERE: ReadonlySet<PropertyKey> = new Set(["founded", "employees"]);
const readHere = labels.filter(({ property }) => property && READ_HERE.has(property));

interface Found extends Stretch {
  readonly label: Label;
}

// "Fax (yes, still) 0114 …": between a label and its value stand a few marks or words, never a digit.
const GAP = 16;
// Longer lines are running text, or there to keep a reader busy.
const LONGEST = 1500;

/** Proposals from the lines of the page that read like an imprint. */
export function readFooterImprint(snapshot: PageSnapshot): readonly Proposal[] {
  return snapshot.lines.flatMap((line, index) =>
    line.end - line.start > LONGEST ? [] : labelled(snapshot, line, snapshot.lines[index + 1]),
  );
}

function labelled(snapshot: PageSnapshot, line: Line, next: Line | undefined): Proposal[] {
  const { text } = snapshot;
  const words = text.slice(line.start, line.end);
  // Most lines hold none of the labels that are read here, and the others only end their values.
  if (readHere.every((label) => words.search(label.words) < 0)) return [];
  const found = labelsIn(words, line.start);
  const alone = labelAlone(text, line, found);
  const pairs = alone
    ? next && !(line.tag === "th" && next.tag === "th")
      ? [{ label: alone, within: next, isCell: true }]
      : []
    : found.map(({ label, end }, index) => ({
        label,
        within: { start: end, end: found[index + 1]?.start ?? line.end },
        isCell: false,
      }));
  return pairs.flatMap(({ label, within, isCell }) => {
    if (!label.property || !READ_HERE.has(label.property)) return [];
    const value = valueIn(text, within, label, isCell);
    if (!value) return [];
    const figure = text.slice(value.start, value.end);
    return [proposalOf("footer-imprint", label.property, figure, shownAt(snapshot, value))];
  });
}

/** A line that is nothing but a label, perhaps in two languages: its value stands on the next line. */
function labelAlone(text: string, line: Line, found: readonly Found[]): Label | undefined {
  const [first] = found;
  if (!first || found.some(({ label }) => label.property !== first.label.property))
    return undefined;
  let rest = text.slice(line.start, line.end);
  for (const { start, end } of found.toReversed())
    rest = rest.slice(0, start - line.start) + rest.slice(end - line.start);
  return /^[ :：./／]*$/u.test(rest) ? first.label : undefined;
}

/** The labels of a line in order; of two that overlap the longer one counts. */
function labelsIn(line: string, offset: number): readonly Found[] {
  const all = labels.flatMap((label) =>
    [...line.matchAll(label.words)].map((match) => ({
      label,
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    })),
  );
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((found, index) => index === 0 || found.start >= sorted[index - 1]!.end);
}

function valueIn(
  text: string,
  within: Stretch,
  label: Label,
  isCell: boolean,
): Stretch | undefined {
  const rest = text.slice(within.start, within.end);
  const colon = /^ ?[:：] ?/u.exec(rest)?.[0] ?? "";
  if (colon === "" && !isCell && label.needsColon) return undefined;
  const value = label.shape && shapedValue(rest, label.shape);
  if (!value) return undefined;
  const start = within.start + value.index;
  return { start, end: start + value.words.length };
}

function shapedValue(rest: string, shape: RegExp) {
  const match = shape.exec(rest);
  if (!match || match.index > GAP || /[.。;；]./u.test(rest.slice(1, match.index)))
    return undefined;
  return { index: match.index, words: match[0] };
}
