/** Reads the numbers of company registers, of tax offices and of the Chinese registration of web sites. */
import { type PropertyKey, type RegistrationKind, registrationNumbersOf } from "#core";
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { icpNumbersIn } from "./icp-numbers.ts";

const LONGEST_LINE = 3000;

/** Proposals from every line, and from lines whose label stands on the line before. */
export function readRegisterNumbers(snapshot: PageSnapshot): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const [index, line] of snapshot.lines.entries()) {
    const before = snapshot.lines[index - 1];
    const withLabel = before && before.end - before.start < 60 ? before.start : line.start;
    const text = snapshot.text.slice(withLabel, line.end);
    const own = textOf(snapshot, line);
    if (text.length > LONGEST_LINE || !/[\d０-９](?:[ .-]?[\dA-Z０-９]){3}/u.test(own)) continue;
    for (const { kind, start, end, checked } of registrationNumbersOf(text)) {
      if (withLabel + start < line.start || checked === "invalid" || kind === "cn-icp") continue;
      const place = { start: withLabel + start, end: withLabel + end };
      proposals.push(
        proposalOf(
          "footer-imprint",
          propertyOfKind(kind),
          textOf(snapshot, place),
          shownAt(snapshot, place),
        ),
      );
    }
    for (const { start, end, number } of icpNumbersIn(own)) {
      const place = { start: line.start + start, end: line.start + end };
      const proof = shownAt(snapshot, place);
      proposals.push(proposalOf("footer-imprint", "icp-number", number, proof));
    }
  }
  return proposals;
}

function propertyOfKind(kind: RegistrationKind): PropertyKey {
  return kind.endsWith("-vat") ? "vat-number" : "registration-number";
}
