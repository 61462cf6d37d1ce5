/** The job title that stands beside a name: behind it, before it, or on the line below or above. */
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import { DEGREES } from "./academic-degrees.ts";
import { isPosition, titleAtEnd, titleAtStart } from "./job-titles.ts";
import { letterCount } from "./letter-count.ts";
import { type WrittenName, writtenNames } from "./person-shapes.ts";

export interface TitleBeside {
  readonly title: string;
  readonly titleAt: { readonly start: number; readonly end: number };
  /** Are name and title all of the line? */
  readonly isAround?: boolean;
}

const AFTER = /^ ?(?:,|-|–|—|\||:|：|\(|\/|·|•|is (?:the |our )?|, (?:the |our )) ?/u;
const BEFORE = /(?:,|-|–|—|\||:|：|·|•|,? is| ) ?$/u;

/** `before` is what stands between the name before and this one, `after` the rest of the line. */
export function titleBeside(
  snapshot: PageSnapshot,
  line: Line,
  index: number,
  name: WrittenName,
  before: string,
  after: string,
): TitleBeside | undefined {
  const degrees = DEGREES.exec(after)?.[0].length ?? 0;
  const mark = AFTER.exec(after.slice(degrees));
  const lead = name.end + degrees + (mark?.[0].length ?? (after.startsWith(" ") ? 1 : 0));
  const text = textOf(snapshot, line);
  if (mark || degrees > 0 || after.startsWith(" ")) {
    const title = titleAtStart(text.slice(lead));
    // "Ada Quill Treasurer: Tom Tarn": what goes on with a colon is said of the next.
    if (title && !/^ ?[:：]/u.test(text.slice(lead + title.length)))
      return {
        title,
        titleAt: { start: line.start + lead, end: line.start + lead + title.length },
      };
  }
  if (BEFORE.test(before) && before.trim() !== "") {
    const bare = before
      .replace(/(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? ?$/u, "")
      .replace(/[\s,:：|–—-]+$/u, "");
    const title = titleAtEnd(bare);
    if (title && !/^(?:contact|name|by)$/iu.test(title)) {
      const start = line.start + name.start - before.length + bare.lastIndexOf(title);
      // "Convener – Alasdair Rennie" is all of its line.
      const isAround = bare.lastIndexOf(title) <= 2 && letterCount(after) <= 3;
      return { title, titleAt: { start, end: start + title.length }, isAround };
    }
  }
  if (letterCount(before) > 8 || letterCount(after.slice(degrees)) > 3) return undefined;
  for (const at of [index + 1, index - 1]) {
    const other = snapshot.lines[at];
    if (!other || other.region === "navigation") continue;
    if (
      line.cell &&
      other.cell &&
      line.cell.table === other.cell.table &&
      line.cell.row !== other.cell.row
    )
      continue;
    const words = textOf(snapshot, other).replace(/^[(\s–—-]+|[)\s]+$/gu, "");
    // A title above a name may be that of the name before it.
    if (at < index && isClaimed(snapshot, at)) continue;
    const title = isPosition(words)
      ? words.replace(/[.,;:]+$/u, "")
      : at > index
        ? openTitle(words)
        : undefined;
    if (title) return { title, titleAt: other };
  }
  return undefined;
}

/** A line that begins with a title and goes on with its company or another mark. */
function openTitle(line: string): string | undefined {
  if (line.length > 120) return undefined;
  const title = titleAtStart(line);
  return title && /^\s*[,;|(–—-]/u.test(line.slice(title.length)) ? title : undefined;
}

function isClaimed(snapshot: PageSnapshot, at: number): boolean {
  const above = snapshot.lines[at - 1];
  if (!above) return false;
  const text = textOf(snapshot, above);
  const [name] = writtenNames(text);
  return name !== undefined && name.start <= 6 && letterCount(text.slice(name.end)) <= 12;
}
