/** Reads the numbers of company registers, of tax offices and of the Chinese registration of web sites. */
import { type PropertyKey, type RegistrationKind, registrationNumbersOf } from "#core";
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";

const LONGEST_LINE = 3000;

/** Proposals from every line, and from lines whose label stands on the line before. */
export function readRegisterNumbers(snapshot: PageSnapshot): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const [index, line] of snapshot.lines.entries()) {
    const before = snapshot.lines[index - 1];
    const withLabel = before && before.end - before.start < 60 ? before.start : line.start;
    const text = snapshot.text.slice(withLabel, line.end);
    if (text.length > LONGEST_LINE || !/\d(?:[ .-]?[\dA-Z]){3}/u.test(textOf(snapshot, line)))
      continue;
    for (const { kind, start, end, checked } of registrationNumbersOf(text)) {
      if (withLabel + start < line.start || checked === "invalid") continue;
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
  }
  return proposals;
}

function propertyOfKind(kind: RegistrationKind): PropertyKey {
  if (kind.includes("icp")) return "icp-number";
  return kind.endsWith("-vat") ? "vat-number" : "registration-number";
}
