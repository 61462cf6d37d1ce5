/** Reads people in Chinese text: behind labels and titles, before titles, in cards, columns and lists. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { labelledPeople } from "./han-labelled-people.ts";
import { columnsOfPeople, personAlone } from "./han-people-alone.ts";
import { type HanPerson, peopleFrom, personAt } from "./han-person-at.ts";
import { HAN_PERSON, isHanPerson, NAME_BEFORE_TITLE } from "./han-person-names.ts";
import { cleanTitle, HAN_TITLE, HAN_TITLES, hasHanTitle, unspread } from "./han-titles.ts";
import { personOf } from "./person.ts";

const LONGEST_LINE = 3000;
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
// What announces or addresses people, beside their titles.
const HINT =
  /[联聯連连] ?[系络絡繫]|负责|負責|法人|代表|发言|發言|作者|撰稿|姓 ?名|先生|女士|小姐|老师|老師/u;

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
): readonly HanPerson[] {
  const alone = personAlone(snapshot, index, text, heads);
  if (alone) return [alone];
  if (!HINT.test(text) && !hasHanTitle(unspread(text))) return [];
  return [
    ...labelledPeople(snapshot, index, text),
    ...[...text.matchAll(APPOINTED)].flatMap((match) => {
      const person = personAt(text, match.index + match[0].indexOf(match.groups!["who"]!));
      return person ? [{ ...person, title: cleanTitle(match.groups!["title"]!) }] : [];
    }),
    ...[...text.matchAll(TITLE_FIRST), ...text.matchAll(CHIEF_FIRST)].flatMap((match) => {
      const title = cleanTitle(match.groups!["title"]!);
      return peopleFrom(text, match.index + match[0].length)
        .filter(({ isAddressed }) => !isAddressed)
        .map((person) => ({ ...person, start: match.index, title }));
    }),
    ...[...text.matchAll(NAME_FIRST)].flatMap((match) => {
      const at = match.index + match[0].indexOf(match.groups!["person"]!);
      const person = personAt(text, at);
      const end = match.index + match[0].length;
      return person ? [{ ...person, end, title: cleanTitle(match.groups!["title"]!) }] : [];
    }),
    ...[...text.matchAll(JOINED)].flatMap((match) => {
      const { person: name, title } = match.groups!;
      const start = match.index + match[0].indexOf(name!);
      return isHanPerson(name!)
        ? [{ name: name!, title: cleanTitle(title!), start, end: match.index + match[0].length }]
        : [];
    }),
    ...mentioned(text),
  ];
}

/** Of two titles of a person that end alike the longer one is the title. */
function withWholeTitles(found: readonly HanPerson[]): readonly HanPerson[] {
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

/** "13951120000 沈经理": who is called by the number beside. */
function mentioned(text: string): readonly HanPerson[] {
  if (!NUMBER.test(text) || text.length > 200) return [];
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const at = match.index + match[0].indexOf(match.groups!["who"]!);
    const person = personAt(text, at);
    return person ? [person] : [];
  });
}
