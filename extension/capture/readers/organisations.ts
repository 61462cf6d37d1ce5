/** Reads the other organisations that a page names: customers and suppliers as such, the rest as what they are. */
import { foldSpace, type PropertyKey } from "#core";
import { declaredAs, shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { namesIn } from "./organisation-names.ts";
import { isJobTitle } from "./job-titles.ts";
import { addressedNames } from "./addressed-names.ts";
import { relatedNames } from "./related-names.ts";

const LONGEST_LINE = 3000;
const MOST = 120;
const HEADED: readonly (readonly [PropertyKey, RegExp])[] = [
  [
    "customers",
    /\b(?:clients?|customers?|case studies|who we (?:work with|serve)|they trust us)\b|客户|客戶/iu,
  ],
  [
    "suppliers",
    /\b(?:suppliers?|brands we|manufacturers we|principals)\b|供应商|供應商|代理品牌/iu,
  ],
];

/** Proposals from the text, and from pictures under a heading that says whose names they show. */
export function readOrganisations(snapshot: PageSnapshot): readonly Proposal[] {
  const found: Proposal[] = [];
  let headed: PropertyKey | undefined;
  for (const line of snapshot.lines) {
    const text = textOf(snapshot, line);
    if (line.heading > 0 || (text.length < 40 && /[:：]$/u.test(text)))
      headed = text.length < 80 ? HEADED.find(([, words]) => words.test(text))?.[0] : undefined;
    if (text.length > LONGEST_LINE || line.region === "navigation") continue;
    if (headed && line.heading === 0 && isListed(line.tag, text))
      found.push(proposalOf("organisations", headed, text, shownAt(snapshot, line)));
    for (const { start, name } of namedIn(text)) {
      if (isJobTitle(name)) continue;
      const place = { start: line.start + start, end: line.start + start + name.length };
      const property = headed ?? "trade-name";
      found.push(
        proposalOf(
          "organisations",
          property,
          name,
          shownAt(snapshot, place),
          headed ? {} : { ofOther: true },
        ),
      );
    }
  }
  for (const { alt, isLogo, start } of snapshot.pictures) {
    const heading = snapshot.lines.findLast((line) => line.heading > 0 && line.start <= start);
    const property = heading
      ? HEADED.find(([, words]) => words.test(textOf(snapshot, heading)))?.[0]
      : undefined;
    const name = foldSpace(
      alt.replace(/\b(?:logo|client|customer|image|icon|picture)\b|的?标志/giu, ""),
    );
    if (
      property &&
      name.length > 2 &&
      name.length < 60 &&
      (isLogo || /\p{Lu}|\p{Script=Han}/u.test(name))
    )
      found.push(proposalOf("organisations", property, name, declaredAs(alt)));
  }
  return found.slice(0, MOST);
}

/** By their shape and by what is said of them; of two that overlap the one that is shaped like a name. */
function namedIn(line: string) {
  const shaped = namesIn(line);
  const related = relatedNames(line).filter(
    ({ start, name }) =>
      !shaped.some(
        (other) => start < other.start + other.name.length && other.start < start + name.length,
      ),
  );
  return [...shaped, ...related];
}

/** Proposals of those who live at the addresses among these proposals. */
export function readResidents(
  snapshot: PageSnapshot,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const addresses = proposals.filter(
    ({ property, foundIn, readBy }) =>
      property === "address" && foundIn === "text" && readBy.name === "address",
  );
  return addressedNames(snapshot, addresses)
    .slice(0, MOST)
    .map((place) =>
      proposalOf("organisations", "trade-name", textOf(snapshot, place), shownAt(snapshot, place), {
        ofOther: true,
      }),
    );
}

/** Is it an entry of a list, and no sentence about one? */
function isListed(tag: string, text: string): boolean {
  return (
    /^(?:li|td|dd|dt|figcaption)$/u.test(tag) &&
    text.length >= 3 &&
    text.length <= 50 &&
    /^[\p{Lu}\p{Script=Han}\d]/u.test(text) &&
    !/[.!?。！？:：@]$|\d{4}|https?:/u.test(text) &&
    text.split(" ").length <= 6
  );
}
