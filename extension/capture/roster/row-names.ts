/** The names of a company in its row of a roster: the one that it stands under, and one in another script. */
import { foldSpace } from "#core";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { titleShape } from "./company-title.ts";
import { rowProof } from "./row-facts.ts";
import type { RosterFact } from "./roster-row.ts";
import type { NamedItem } from "./title-of-item.ts";

/** The name itself, and the names below it in the same cell or title: often the registered one in another script. */
export function namesOf(
  snapshot: PageSnapshot,
  { item, name }: NamedItem,
  isTable: boolean,
): readonly RosterFact[] {
  const value = foldSpace(textOf(snapshot, name));
  const cell = isTable
    ? item.lines.find((line) => line.start <= name.start && line.end >= name.end)?.cell
    : undefined;
  const others = item.lines.filter((line) => {
    if (line.start <= name.start) return false;
    if (cell && (line.cell?.column !== cell.column || line.cell.row !== cell.row)) return false;
    const text = textOf(snapshot, line);
    return isOtherScript(text, value) && titleShape(text) === "company";
  });
  const nameFact = (text: string, proof: Pick<RosterFact, "quote" | "foundIn">): RosterFact => ({
    property: titleShape(text) === "company" ? "legal-name" : "trade-name",
    value: text,
    ...proof,
  });
  const [other] = others;
  const own = nameFact(value, rowProof(snapshot, name, name));
  if (!other) return [own];
  // A company has one legal name: the one in its own country's script; the other is what it trades under.
  const text = foldSpace(textOf(snapshot, other));
  const isHan = /\p{Script=Han}/u.test(text);
  const second = nameFact(text, rowProof(snapshot, name, other));
  return isHan
    ? [{ ...own, property: "trade-name" }, second]
    : [own, { ...second, property: "trade-name" }];
}

function isOtherScript(text: string, name: string): boolean {
  return text.length < 80 && /\p{Script=Han}/u.test(text) !== /\p{Script=Han}/u.test(name);
}
