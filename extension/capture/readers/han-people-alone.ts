/** A Chinese name that has its line or cell to itself: in cards, columns and lists. */
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import { PERSON_LABEL, titleOfLabel } from "./han-labelled-people.ts";
import { type HanPerson, peopleFrom } from "./han-person-at.ts";
import { HAN_PERSON, isHanPerson, nameAddressed, plainName } from "./han-person-names.ts";
import { cleanTitle, isHanTitle, unspread } from "./han-titles.ts";

const NAME_ALONE = new RegExp(`^${HAN_PERSON}$`, "u");

/** A name that has its line or cell to itself, with the title or the label in the line beside it. */
export function personAlone(
  snapshot: PageSnapshot,
  index: number,
  text: string,
  heads: ReadonlySet<string>,
): HanPerson | undefined {
  const whole = text.trim();
  const match = whole.length <= 40 ? NAME_ALONE.exec(whole) : undefined;
  const bracketed = match ? undefined : bracketedName(whole);
  const written = match?.groups?.["name"] ?? match?.groups?.["addressed"] ?? bracketed?.name;
  if (written === undefined || !isHanPerson(written)) return undefined;
  const person = { name: plainName(nameAddressed(written) ?? written), start: 0, end: text.length };
  const { cell, tag } = snapshot.lines[index]!;
  // In a list of terms the title of a name stands before it.
  for (const at of tag === "dd" ? [index - 1] : [index + 1, index - 1]) {
    const other = snapshot.lines[at];
    const words = other ? textOf(snapshot, other).trim() : "";
    if (
      !other ||
      (cell && other.cell && cell.table === other.cell.table && cell.row !== other.cell.row)
    )
      continue;
    const label = unspread(words).replace(/ ?[:：]$/u, "");
    if (at < index && PERSON_LABEL.test(label))
      return { ...person, title: bracketed?.title ?? titleOfLabel(label) };
    if (
      isHanTitle(label) &&
      !(at < index && other.tag !== "dt" && other.tag !== "th" && isTaken(snapshot, at))
    )
      return { ...person, title: cleanTitle(label) };
  }
  if (bracketed) return { ...person, title: bracketed.title };
  return isInColumn(snapshot.lines[index]!, heads) ? { ...person, title: undefined } : undefined;
}

function bracketedName(text: string): { name: string; title: string } | undefined {
  const [person] = peopleFrom(text, 0);
  return person?.bracketed &&
    /^[^\p{L}]*$/u.test(text.slice(person.end + person.bracketed.length + 3))
    ? { name: person.name, title: person.bracketed }
    : undefined;
}

/** A title above a name may be that of the name before it. */
function isTaken(snapshot: PageSnapshot, at: number): boolean {
  const above = snapshot.lines[at - 1];
  return above !== undefined && NAME_ALONE.test(textOf(snapshot, above).trim());
}

const keyOf = (line: Line): string => (line.cell ? `${line.cell.table} ${line.cell.column}` : "");
const isInColumn = (line: Line, heads: ReadonlySet<string>): boolean =>
  line.cell !== undefined && line.cell.row > 0 && heads.has(keyOf(line));

/** The columns of tables whose head says that they hold people. */
export function columnsOfPeople(snapshot: PageSnapshot): ReadonlySet<string> {
  return new Set(
    snapshot.lines.flatMap((line) =>
      line.cell?.row === 0 &&
      /^(?:联系人|姓名|负责人|聯絡人)$/u.test(unspread(textOf(snapshot, line)).trim())
        ? [keyOf(line)]
        : [],
    ),
  );
}
