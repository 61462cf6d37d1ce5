/** Reads people in Chinese text: behind labels and titles, before titles, in cards, columns and lists. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type Line, type PageSnapshot, textOf } from "../snapshot.ts";
import {
  HAN_PERSON,
  isHanPerson,
  NAME_BEFORE_TITLE,
  nameAddressed,
  plainName,
} from "./han-person-names.ts";
import { HAN_TITLE, HAN_TITLES, hasHanTitle, isHanTitle, unspread } from "./han-titles.ts";
import { personOf } from "./person.ts";

const LONGEST_LINE = 3000;
const LABELS =
  "(?:业务|商务|销售|投诉|招聘|技术|网站|招生|媒体)?(?:[联聯連连][系络絡繫]人|联系|负责人姓名|负责人|負責人|法定代表人|法人代表|代表人|企业法人|法人|发言人|發言人|代理發言人|作者|撰稿|姓名)";
const LABEL = new RegExp(
  `(?:(?:^|[^\\p{Script=Han}])(?<label>${LABELS}|${HAN_TITLES})|(?<contact>[联聯連连][系络絡繫]人))$`,
  "u",
);
const PERSON_LABEL = new RegExp(`^${LABELS}$`, "u");
const HOLDS_OFFICE = /^(?:负责人姓名|负责人|負責人|法定代表人|法人代表|发言人|發言人|代理發言人)$/u;
const NEXT = /[ 、，,;；/／&]{0,3}/uy;
const BRACKET = /[ ]?[（(](?<words>[^）)]{1,20})[）)]/uy;
const PERSON = new RegExp(HAN_PERSON, "uy");
const NAME_ALONE = new RegExp(`^${HAN_PERSON}$`, "u");

const TITLE_FIRST = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[，。；、由是任长司团團厂院所会會])(?<title>${HAN_TITLES}) ?(?:[｜|]|由|为|為|是)? ?(?=${HAN_PERSON})`,
  "gu",
);
const ORGANISATION =
  "(?:[\\p{Script=Han}A-Za-z（）()]{3,30}?(?:公司|集团|集團|大学|大學|学院|医院|研究院|研究所|协会|协會|局|厂|银行|事务所) ?)?";
const NAME_FIRST = new RegExp(
  `(?:^|[\\s，。、；：:（(|｜])(?<person>${HAN_PERSON}) ?(?:[（(,，:：\\-–—|｜/ ]|先生|女士|博士|担任|现任|，?任)*${ORGANISATION}(?<title>${HAN_TITLES})(?=$|[\\s，。、,;；（()）|｜/])`,
  "gu",
);
// "岚驰冷运董事长孟庆": before these any word may stand.
const CHIEF_FIRST = new RegExp(
  `(?<title>(?:执行|常务|名誉)?副?(?:董事长|總經理|总经理|总裁|院长|所长|局长|校长|会长|秘书长|党委书记|首席执行官|创始人|厂长)) ?(?=${HAN_PERSON})`,
  "gu",
);
const JOINED = new RegExp(
  `(?:^|[\\s，。、；：:（(|｜])(?<person>${NAME_BEFORE_TITLE})(?<title>${HAN_TITLES})(?=$|[\\s，。、,;；（()）|｜/])`,
  "gu",
);
const APPOINTED = new RegExp(
  `由 ?(?=(?<who>${HAN_PERSON}))[^，。；]{2,14}?(?:担任|出任|兼任|任)(?<title>${HAN_TITLE})`,
  "gu",
);
const MENTION =
  /(?:^|[\s（(：:、，/])(?<who>\p{Script=Han}(?:\p{Script=Han}{0,2}?)(?:先生|女士|小姐|經理|经理|老师|老師))(?=$|[\s）)，、。：:\d/])/gu;
const NUMBER = /\d{3,4}[- ]?\d{4}|\d{3}[- ]\d{3}|contact|联系|聯絡|聯繫/iu;
const TITLE_LABEL = /^(?:职务|职位|職稱|职称|職務|頭銜|岗位) ?[:：] ?(?<title>.+)$/u;

// What announces or addresses people, beside their titles.
const HINT =
  /[联聯連连] ?[系络絡繫]|负责|負責|法人|代表|发言|發言|作者|撰稿|姓 ?名|先生|女士|小姐|老师|老師/u;

interface Found {
  readonly name: string;
  readonly title: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Proposals from the whole text. */
export function readHanPeople(snapshot: PageSnapshot): readonly Proposal[] {
  const heads = columnsOfPeople(snapshot);
  return snapshot.lines.flatMap((line, index) => {
    const text = textOf(snapshot, line);
    if (line.region === "navigation" || text.length > LONGEST_LINE) return [];
    if (!/\p{Script=Han}/u.test(text)) return [];
    const told = new Set<string>();
    return withWholeTitles(foundIn(snapshot, index, text, heads))
      .filter(({ name, title }) => {
        const isNew =
          !told.has(`${name} ${title ?? ""}`) && (title !== undefined || !told.has(name));
        told.add(`${name} ${title ?? ""}`).add(name);
        return isNew;
      })
      .map(({ name, title, start, end }) =>
        proposalOf(
          "people",
          title ? "executives" : "contacts",
          title ? `${name}, ${title}` : name,
          shownAt(snapshot, { start: line.start + start, end: line.start + end }),
          { person: personOf(name, title) },
        ),
      );
  });
}

function foundIn(
  snapshot: PageSnapshot,
  index: number,
  text: string,
  heads: ReadonlySet<string>,
): readonly Found[] {
  const alone = aloneIn(snapshot, index, text, heads);
  if (alone) return [alone];
  if (!HINT.test(text) && !hasHanTitle(unspread(text))) return [];
  return [
    ...labelled(snapshot, index, text),
    ...[...text.matchAll(APPOINTED)].flatMap((match) => {
      const person = personAt(text, match.index + match[0].indexOf(match.groups!["who"]!));
      return person ? [{ ...person, title: cleaned(match.groups!["title"]!) }] : [];
    }),
    ...[...text.matchAll(TITLE_FIRST), ...text.matchAll(CHIEF_FIRST)].flatMap((match) => {
      const title = cleaned(match.groups!["title"]!);
      return peopleFrom(text, match.index + match[0].length)
        .filter(({ isAddressed }) => !isAddressed)
        .map((person) => ({ ...person, start: match.index, title }));
    }),
    ...[...text.matchAll(NAME_FIRST)].flatMap((match) => {
      const at = match.index + match[0].indexOf(match.groups!["person"]!);
      const person = personAt(text, at);
      const end = match.index + match[0].length;
      return person ? [{ ...person, end, title: cleaned(match.groups!["title"]!) }] : [];
    }),
    ...[...text.matchAll(JOINED)].flatMap((match) => {
      const { person: name, title } = match.groups!;
      const start = match.index + match[0].indexOf(name!);
      return isHanPerson(name!)
        ? [{ name: name!, title: cleaned(title!), start, end: match.index + match[0].length }]
        : [];
    }),
    ...mentioned(text),
  ];
}

/** Of two titles of a person that end alike the longer one is the title. */
function withWholeTitles(found: readonly Found[]): readonly Found[] {
  return found.filter(
    ({ name, title }) =>
      title === undefined ||
      !found.some(
        (other) =>
          other.name === name &&
          other.title !== undefined &&
          other.title.length > title.length &&
          other.title.endsWith(title),
      ),
  );
}

interface PersonAt extends Found {
  readonly isAddressed: boolean;
}

function personAt(text: string, at: number): PersonAt | undefined {
  PERSON.lastIndex = at;
  const match = PERSON.exec(text);
  if (!match) return undefined;
  const { name, addressed } = match.groups!;
  const whole = name ?? nameAddressed(addressed!);
  const written = whole ?? addressed!;
  if (!isHanPerson(written)) return undefined;
  return {
    name: plainName(written),
    isAddressed: whole === undefined,
    title: undefined,
    start: at,
    end: at + match[0].length,
  };
}

/** "联系人：王芳 李明", "所 长：左良 党委书记：马秀": a label with its names, one after the other. */
function labelled(snapshot: PageSnapshot, index: number, text: string): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const colon of text.matchAll(/(?:[（(][^）)]{1,8}[）)])? ?[:：] ?/gu)) {
    const before = text.slice(from, colon.index).slice(-40);
    const known = LABEL.exec(before)?.groups;
    const label = known?.["label"] ?? known?.["contact"] ?? wholeLabel(before);
    from = Math.max(from, colon.index + colon[0].length);
    if (label === undefined) continue;
    const people = peopleFrom(text, colon.index + colon[0].length);
    for (const { bracketed, ...person } of people) {
      const title = bracketed ?? titleOf(label) ?? titleBelow(snapshot, index);
      found.push({ ...person, title, start: Math.max(0, colon.index - label.length) });
    }
    from = people.at(-1)?.end ?? from;
  }
  return found;
}

function wholeLabel(before: string): string | undefined {
  const words = unspread(before.replace(/^[\s•·、，。;；|｜]+/u, "")).trim();
  return PERSON_LABEL.test(words) || isHanTitle(words) ? words : undefined;
}

function titleOf(label: string): string | undefined {
  if (HOLDS_OFFICE.test(label)) return label === "负责人姓名" ? undefined : label;
  return PERSON_LABEL.test(label) ? undefined : cleaned(label);
}

/** "姓名：潘良" has "职称：副总经理" on the line below. */
function titleBelow(snapshot: PageSnapshot, index: number): string | undefined {
  const next = snapshot.lines[index + 1];
  const title = next && TITLE_LABEL.exec(unspread(textOf(snapshot, next)).trim());
  return title && isHanTitle(title.groups!["title"]!) ? title.groups!["title"] : undefined;
}

function peopleFrom(text: string, from: number): readonly (PersonAt & { bracketed?: string })[] {
  const people: (PersonAt & { bracketed?: string })[] = [];
  for (let at = from; ;) {
    NEXT.lastIndex = at;
    const mark = NEXT.exec(text)?.[0] ?? "";
    if (mark === "" && people.length > 0 && !/[）)]$/u.test(text.slice(0, at))) return people;
    at += mark.length;
    const person = personAt(text, at);
    if (!person || person.end <= at) return people;
    BRACKET.lastIndex = person.end;
    const bracket = BRACKET.exec(text);
    const words = bracket?.groups?.["words"]?.trim();
    people.push({ ...person, ...(words && isHanTitle(words) ? { bracketed: words } : {}) });
    at = person.end + (bracket?.[0].length ?? 0);
  }
}

/** A name that has its line or cell to itself, with the title or the label in the line beside it. */
function aloneIn(
  snapshot: PageSnapshot,
  index: number,
  text: string,
  heads: ReadonlySet<string>,
): Found | undefined {
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
      return { ...person, title: bracketed?.title ?? titleOf(label) };
    if (
      isHanTitle(label) &&
      !(at < index && other.tag !== "dt" && other.tag !== "th" && isTaken(snapshot, at))
    )
      return { ...person, title: cleaned(label) };
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
function columnsOfPeople(snapshot: PageSnapshot): ReadonlySet<string> {
  return new Set(
    snapshot.lines.flatMap((line) =>
      line.cell?.row === 0 &&
      /^(?:联系人|姓名|负责人|聯絡人)$/u.test(unspread(textOf(snapshot, line)).trim())
        ? [keyOf(line)]
        : [],
    ),
  );
}

/** "13951120000 沈经理": who is called by the number beside. */
function mentioned(text: string): readonly Found[] {
  if (!NUMBER.test(text) || text.length > 200) return [];
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const at = match.index + match[0].indexOf(match.groups!["who"]!);
    const person = personAt(text, at);
    return person ? [person] : [];
  });
}

function cleaned(title: string): string {
  return unspread(title)
    .replace(/^(?:由|是|任|，|、|公司|现)/u, "")
    .trim();
}
