/** Reads founding date and headcount from the sentences in which companies state them. */
import type { PropertyKey } from "#core";
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { YEAR_OR_DAY } from "./vocabulary/shapes.ts";

const PEOPLE =
  "(?:people|employees|associates|staff(?: members)?|colleagues|persons|workers|professionals|team members|specialists|men and women|full[- ]time employees|experts)";
const ABOUT =
  "(?:about |some |around |over |more than |approximately |approx\\.? |nearly |almost |roughly |currently |now |a |the |c\\. ?)*";
const AMOUNT = "\\d{1,3}(?:,\\d{3})+\\+?|\\d{1,6}\\+?";

// The last group is the value; what stands before it is what makes it sure.
const SENTENCES: readonly (readonly [PropertyKey, RegExp])[] = [
  [
    "founded",
    new RegExp(
      `(?:founded|established|incorporated|formed|set up|created|started(?: (?:out|trading|business))?|began(?: (?:trading|business|operations))?|in business|est\\.?|estd\\.?|serving .{0,40}|trading|family[- ]owned)(?: (?:by|as|under|with) [^.;]{2,60}?)?(?: (?:in|on|since|back in|way back in))?:? (${YEAR_OR_DAY.source})`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:more than|over|about|around|some|of|has|have|our) (${AMOUNT}) (?:[\\p{L}-]+ ){0,2}?employees`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:employs?|employing|employed|staff of|workforce of|team of|headcount of|staffed by)(?: a (?:total|team|staff|workforce) of)? ${ABOUT}(${AMOUNT})(?: [\\p{L}-]+){0,3}? ?(?:${PEOPLE}|(?=[.,;]|$| in | at | across | worldwide))`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:we (?:are|have|number)|has|have|with|and|our|of|to|are|were) ${ABOUT}(${AMOUNT}) (?:[\\p{L}-]+ ){0,2}?${PEOPLE}`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:number of )?employees(?: worldwide)? ?: ?(${AMOUNT}(?: ?(?:to|–|-) ?\\d[\\d,]*)?)`,
      "iu",
    ),
  ],
];

/** One proposal at most for each sentence form, the first place that says it. */
export function readKeyFigures(snapshot: PageSnapshot): readonly Proposal[] {
  const met = new Set<PropertyKey>();
  return SENTENCES.flatMap(([property, sentence]) => {
    if (met.has(property)) return [];
    for (const line of snapshot.lines) {
      const text = textOf(snapshot, line);
      if (text.length > 4000) continue;
      const match = sentence.exec(text);
      const value = match?.[1];
      if (!match || !value) continue;
      const start = line.start + match.index + match[0].lastIndexOf(value);
      met.add(property);
      const place = { start, end: start + value.length };
      return [proposalOf("key-figures", property, value, shownAt(snapshot, place))];
    }
    return [];
  });
}
