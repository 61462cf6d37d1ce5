/** Reads postal addresses that a page marks up as such. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import { digitsIn, EMAIL, looksLikeAddress, PHONE } from "./shapes.ts";

/** Proposals from `<address>` elements: the longest run of lines that is neither phone, mail nor name. */
export function readAddress(snapshot: PageSnapshot): readonly Proposal[] {
  return runsOfAddressLines(snapshot).flatMap((run) => {
    const place = { start: run[0]!.start, end: run.at(-1)!.end };
    const value = textOf(snapshot, place);
    return looksLikeAddress(value)
      ? [proposalOf("address", "address", value, shownAt(snapshot, place))]
      : [];
  });
}

function runsOfAddressLines(snapshot: PageSnapshot): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let isOpen = false;
  for (const line of snapshot.lines) {
    const counts = line.region === "address" && isPartOfAddress(textOf(snapshot, line));
    if (counts && isOpen) runs.at(-1)!.push(line);
    else if (counts) runs.push([line]);
    isOpen = counts;
  }
  return runs;
}

function isPartOfAddress(text: string): boolean {
  if (EMAIL.test(text)) return false;
  const phone = PHONE.exec(text);
  return !phone || digitsIn(phone[0]) < 8 || text.length - phone[0].length > 20;
}
