/** Reads the founding date and the number of employees from the sentences in which companies state them. */
import type { PropertyKey } from "#core";
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { YEAR_OR_DAY } from "./shapes.ts";

const PEOPLE = "(?:people|employees|associates|staff|colleagues)";
const AMOUNT = "\\d+(?:,\\d{3})*";

// The last group is the value; what stands before it is what makes it sure.
const SENTENCES: readonly (readonly [PropertyKey, RegExp])[] = [
  ["founded", new RegExp(`(?:成立|创立|始建|创建|创办)于 ?(${YEAR_OR_DAY.source})`, "u")],
  [
    "founded",
    new RegExp(
      `(?:was|were|company,?|business,?|firm,?) (?:founded|established|incorporated)(?: in| on)? (${YEAR_OR_DAY.source})`,
      "u",
    ),
  ],
  [
    "employees",
    /(?:现有|在册|共有|拥有)?(?:员工|职工)(?:总数|人数)?(?:为|达)? ?([约近]? ?\d+(?:[,，]\d{3})* ?[余多]?[人名])/u,
  ],
  [
    "employees",
    new RegExp(
      `(?:we|company|group) (?:now |currently )?employs? (?:about |some |around |over |more than )?(${AMOUNT}) ${PEOPLE}`,
      "iu",
    ),
  ],
];

/** One proposal at most for each sentence form: the first place that says it. */
export function readKeyFigures(snapshot: PageSnapshot): readonly Proposal[] {
  return SENTENCES.flatMap(([property, sentence]) => {
    const match = sentence.exec(snapshot.text);
    const value = match?.[1];
    if (!match || !value) return [];
    const start = match.index + match[0].indexOf(value);
    const place = { start, end: start + value.length };
    return [proposalOf("key-figures", property, value, shownAt(snapshot, place))];
  });
}
