/** What proposals are told apart by: whether the page declares it, whether it is a name, and where it stands. */
import type { Proposal } from "./proposal.ts";
import type { Stretch } from "../snapshot.ts";

const MARKUP: ReadonlySet<string> = new Set(["json-ld", "microdata", "rdfa", "h-card"]);

export const isDeclared = ({ readBy }: Proposal): boolean => MARKUP.has(readBy.name);

export const isName = ({ property }: Proposal): boolean =>
  property === "legal-name" || property === "trade-name";

export const placeOf = ({ quote }: Proposal): Stretch => ({
  start: quote.start,
  end: quote.start + quote.exact.length,
});

export const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
