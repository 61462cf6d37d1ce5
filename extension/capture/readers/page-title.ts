/** Reads the company's name from the title of the page, where its legal form gives it away. */
import { declaredAs, shownSomewhere } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { COMPANY } from "./shapes.ts";

/** Proposals from the title: a part of it that is wholly a company's name. */
export function readPageTitle(snapshot: PageSnapshot): readonly Proposal[] {
  return titleParts(snapshot.title).flatMap((part) => {
    if (COMPANY.exec(part)?.[0] !== part) return [];
    return [
      proposalOf(
        "page-title",
        "legal-name",
        part,
        shownSomewhere(snapshot, part) ?? declaredAs(part),
      ),
    ];
  });
}

/** The parts that a title is put together from: `Contact | Falkenrodt GmbH` has two. */
export function titleParts(title: string): readonly string[] {
  return title
    .split(/ [-–—|·:»] | ?[|｜_—–]+ ?|-{2,}|(?<=\p{Script=Han})-|-(?=\p{Script=Han})/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
