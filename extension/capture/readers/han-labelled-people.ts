/** People behind a label or a title with a colon: "联系人：", "法定代表人：", "所 长：". */
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { type HanPerson, peopleFrom } from "./han-person-at.ts";
import { cleanTitle, HAN_TITLES, isHanTitle, unspread } from "./han-titles.ts";

const LABELS =
  "(?:业务|商务|销售|投诉|招聘|技术|网站|招生|媒体)?(?:[联聯連连][系络絡繫]人|联系|负责人姓名|负责人|負責人|法定代表人|法人代表|代表人|企业法人|法人|发言人|發言人|代理發言人|作者|撰稿|姓名)";
const LABEL = new RegExp(
  `(?:(?:^|[^\\p{Script=Han}])(?<label>${LABELS}|${HAN_TITLES})|(?<contact>[联聯連连][系络絡繫]人))$`,
  "u",
);
/** A label that announces a person, all of the text. */
export const PERSON_LABEL = new RegExp(`^${LABELS}$`, "u");
const HOLDS_OFFICE = /^(?:负责人姓名|负责人|負責人|法定代表人|法人代表|发言人|發言人|代理發言人)$/u;
const TITLE_LABEL = /^(?:职务|职位|職稱|职称|職務|頭銜|岗位) ?[:：] ?(?<title>.+)$/u;

/** "联系人：王芳 李明", "所 长：左良 党委书记：马秀": a label with its names, one after the other. */
export function labelledPeople(
  snapshot: PageSnapshot,
  index: number,
  text: string,
): readonly HanPerson[] {
  const found: HanPerson[] = [];
  let from = 0;
  for (const colon of text.matchAll(/(?:[（(][^）)]{1,8}[）)])? ?[:：] ?/gu)) {
    const before = text.slice(from, colon.index).slice(-40);
    const known = LABEL.exec(before)?.groups;
    const label = known?.["label"] ?? known?.["contact"] ?? wholeLabel(before);
    from = Math.max(from, colon.index + colon[0].length);
    if (label === undefined) continue;
    const people = peopleFrom(text, colon.index + colon[0].length);
    for (const { bracketed, ...person } of people) {
      const title = bracketed ?? titleOfLabel(label) ?? titleBelow(snapshot, index);
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

/** The title that a label is, where it is one. */
export function titleOfLabel(label: string): string | undefined {
  if (HOLDS_OFFICE.test(label)) return label === "负责人姓名" ? undefined : label;
  return PERSON_LABEL.test(label) ? undefined : cleanTitle(label);
}

/** "姓名：潘良" has "职称：副总经理" on the line below. */
function titleBelow(snapshot: PageSnapshot, index: number): string | undefined {
  const next = snapshot.lines[index + 1];
  const title = next && TITLE_LABEL.exec(unspread(textOf(snapshot, next)).trim());
  return title && isHanTitle(title.groups!["title"]!) ? title.groups!["title"] : undefined;
}
