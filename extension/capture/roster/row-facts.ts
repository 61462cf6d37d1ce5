/** The facts of one row: what its columns hold, and what the readers of contact details find in it. */
import { foldSpace, type PropertyKey, quoteAt } from "#core";
import { normalCount, normalDay } from "../proposals/normal-value.ts";
import { declaredAs } from "../proposals/proof.ts";
import type { Proposal } from "../proposals/proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import type { Item } from "./collections.ts";
import { columnKind, type ColumnKind } from "./columns.ts";
import type { RosterFact } from "./roster-row.ts";
import type { RowWeb } from "./row-web.ts";
import { cellAt, type TableHead } from "./table-head.ts";

/** A quote that runs through half of the page would prove nothing to anybody. */
const LONGEST_QUOTE = 300;
const MOST_VALUE = 300;

/** The words that prove a value of the company that is named at a place. */
export function rowProof(
  snapshot: PageSnapshot,
  name: Stretch,
  value: Stretch,
): Pick<RosterFact, "quote" | "foundIn"> {
  const start = Math.min(name.start, value.start);
  const end = Math.max(name.end, value.end);
  const place = end - start <= LONGEST_QUOTE && name.end > name.start ? { start, end } : value;
  return { quote: quoteAt(snapshot.text, place.start, place.end), foundIn: "text" };
}

/** A value of a row with what it is: by the head of its column, or by the label before it. */
export interface Field {
  readonly kind: ColumnKind;
  readonly heading: string;
  readonly place: Stretch;
}

/** The cells of a row under known heads. */
export function fieldsOfCells(item: Item, head: TableHead): readonly Field[] {
  return [...head.columns].flatMap(([column, { kind, heading }]) => {
    const place = column === head.name ? undefined : cellAt(item, column);
    return place && kind ? [{ kind, heading, place }] : [];
  });
}

const PAIR = /^(.{1,24}?) ?[:：] ?(?=\S)/u;
const LABEL_ALONE = /^(.{1,24}?) ?[:：]?$/u;
const STAND =
  /^(?:hall|pavilion|stand|booth|halle)\.? [\w.-]{1,6}(?:,? (?:hall|stand|booth)\.? [\w.-]{1,8})?$|^(?:展位|展台|展馆|攤位|摊位)(?:号|號)? ?[\w.-]{1,16}$/iu;

/** The labelled lines of a card: "Stand: B12", or a label with its value on the next line. */
export function fieldsOfCard(snapshot: PageSnapshot, { lines }: Item): readonly Field[] {
  const fields: Field[] = [];
  const add = (heading: string, place: Stretch): void => {
    const kind = columnKind(heading);
    if (kind && place.end > place.start) fields.push({ kind, heading, place });
  };
  for (const [at, line] of lines.entries()) {
    const text = textOf(snapshot, line);
    const next = lines[at + 1];
    const pair = PAIR.exec(text);
    const alone = pair ? undefined : LABEL_ALONE.exec(text)?.[1];
    if (pair) add(pair[1]!, { start: line.start + pair[0].length, end: line.end });
    else if (STAND.test(text)) fields.push({ kind: "membership", heading: "", place: line });
    else if (alone && next && (/[:：]$/u.test(text) || line.tag === "dt")) add(alone, next);
  }
  return fields;
}

/** What the fields of a row say. */
export function factsOfFields(
  snapshot: PageSnapshot,
  fields: readonly Field[],
  name: Stretch,
): readonly RosterFact[] {
  const facts: RosterFact[] = [];
  const regions: Stretch[] = [];
  for (const { kind, heading, place } of fields) {
    const value = foldSpace(textOf(snapshot, place));
    if (value.length > MOST_VALUE || NOTHING.test(value)) continue;
    const proof = rowProof(snapshot, name, place);
    if (kind === "region") regions.push(place);
    else if (kind === "membership")
      facts.push({ property: "tags", value: foldSpace(`${heading} ${value}`), ...proof });
    else if (kind === "person") facts.push({ property: "contacts", value, ...proof });
    else if (kind === "trade-name" && value.length <= 120 && /\p{L}{2}/u.test(value))
      facts.push({ property: kind, value, ...proof });
    else if (isPlain(kind)) facts.push({ property: kind, value: normal(kind, value), ...proof });
  }
  return [...facts, ...factOfRegions(snapshot, regions, name)];
}

const NOTHING = /^(?:[-–—/]|n\/?a|无|暂无)?$/iu;

/** Country and town in columns of their own are one region. */
function factOfRegions(
  snapshot: PageSnapshot,
  regions: readonly Stretch[],
  name: Stretch,
): readonly RosterFact[] {
  const [first, last] = [regions[0], regions.at(-1)];
  if (!first || !last) return [];
  const values = [...new Set(regions.map((place) => foldSpace(textOf(snapshot, place))))];
  const isHan = values.every((value) => /^\p{Script=Han}+$/u.test(value));
  const place = { start: first.start, end: last.end };
  return [
    {
      property: "region",
      value: values.join(isHan ? "" : ", "),
      ...rowProof(snapshot, name, place),
    },
  ];
}

// Contact details and numbers have readers of their own, which know them from what only looks like them.
const PLAIN: ReadonlySet<string> = new Set([
  "address",
  "industry",
  "products",
  "employees",
  "founded",
]);
const isPlain = (kind: string): kind is PropertyKey => PLAIN.has(kind);

function normal(kind: PropertyKey, value: string): string {
  if (kind === "employees") return normalCount(value);
  return kind === "founded" ? normalDay(value) : value;
}

/** What the readers found within the row. */
export function factsOfReaders(
  snapshot: PageSnapshot,
  found: readonly Proposal[],
  name: Stretch,
): readonly RosterFact[] {
  return found.map(({ property, value, quote, foundIn }) =>
    foundIn === "markup"
      ? { property, value, quote, foundIn }
      : {
          property,
          value,
          ...rowProof(snapshot, name, {
            start: quote.start,
            end: quote.start + quote.exact.length,
          }),
        },
  );
}

/** The company's own site. */
export function factOfWeb(
  snapshot: PageSnapshot,
  { website }: RowWeb,
  name: Stretch,
): readonly RosterFact[] {
  if (!website) return [];
  const { value, place, href } = website;
  // A link is only in the markup: what shows it may be no more than "Web site".
  const proof =
    href === undefined && place ? rowProof(snapshot, name, place) : declaredAs(href ?? value);
  return [{ property: "website", value, ...proof }];
}

/** Each value once. */
export function onceEach<T extends RosterFact>(facts: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return facts.filter(({ property, value }) => {
    const key = `${property} ${foldSpace(value).toLowerCase()}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
