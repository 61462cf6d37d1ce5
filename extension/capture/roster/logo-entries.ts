/** A wall of logos under a heading such as “Our customers”: companies that only the words for pictures name. */
import { foldSpace } from "#core";
import { declaredAs } from "../proposals/proof.ts";
import type { PageSnapshot, Picture } from "../snapshot.ts";
import { isNoCompany, titleShape } from "./company-title.ts";
import { contextOf } from "./roster-context.ts";
import type { RosterRow } from "./roster-row.ts";

const FEWEST = 5;
const SIGN_WORDS = /^(?:phone|fax|arrow|icon|menu|search|close|photo|image|picture|banner)\b/iu;

/** One row a logo; nothing where the page doesn't say whose logos they are. */
export function logoEntries(snapshot: PageSnapshot, isAsked: boolean): readonly RosterRow[] {
  const byContext = snapshot.pictures.filter(
    (picture) =>
      !["header", "navigation", "footer"].includes(picture.region ?? "") && isNameOf(picture),
  );
  const named = byContext.filter(
    ({ start }) =>
      contextOf(snapshot, start) === "named" || (isAsked && byContext.length >= FEWEST),
  );
  const rows = named.map(({ alt }): RosterRow => {
    const name = nameOf(alt);
    const property = titleShape(name) === "company" ? "legal-name" : "trade-name";
    return { name, domains: [], facts: [{ property, value: name, ...declaredAs(alt) }] };
  });
  const distinct = rows.filter(({ name }, at) => rows.findIndex((row) => row.name === name) === at);
  return distinct.length >= FEWEST ? distinct : [];
}

const nameOf = (alt: string): string =>
  foldSpace(alt.replace(/ ?[-–|]? ?(?:logo|标志|標誌|徽标|商标)$|^(?:logo(?: of)?|the) /giu, ""));

function isNameOf({ alt }: Picture): boolean {
  const name = nameOf(alt);
  return !SIGN_WORDS.test(name) && !isNoCompany(name) && titleShape(name) !== "none";
}
