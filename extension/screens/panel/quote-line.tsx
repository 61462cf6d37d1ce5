/** The words that prove a proposal, on two lines: with what stands around them on the page, or as they are declared. */
import type { Proposal } from "../../capture/proposals/proposal.ts";

// Two lines have room for the words themselves and a little of what stands before them.
const BEFORE = 18;

export function QuoteLine(props: { proposal: Proposal }) {
  const { quote, foundIn } = props.proposal;
  if (foundIn === "markup") return <span class="proposal__quote code">{quote.exact}</span>;
  return (
    <span class="proposal__quote">
      <span class="faint">{quote.prefix.slice(-BEFORE)}</span>
      <mark>{quote.exact}</mark>
      <span class="faint">{quote.suffix}</span>
    </span>
  );
}
