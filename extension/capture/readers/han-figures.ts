/** Reads founding date and headcount from the Chinese sentences and labels that state them. */
import type { PropertyKey } from "#core";
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { HAN_DAY, HAN_NUMBER, hanNumber, isoDay } from "./vocabulary/han-numbers.ts";

const LONGEST_LINE = 4000;
const FOUNDED =
  "(?:成立|创立|創立|始建|创建|創建|创办|創辦|组建|組建|建厂|建院|建校|建所|建馆|注册成立|註冊成立|设立|設立|兴办|創業|创业|创始|始创|诞生)";
// "子公司成立于2010年" is said of a part of the company.
const OF_A_PART =
  /(?:子公司|分公司|办事处|辦事處|分院|分校|中心|实验室|研究院|工作站|工会|党委|党支部|事业部|生产线|基地|车间|项目)[^，。；]{0,6}$/u;
const COUNT = `(?:\\d{1,3}(?:[,，]\\d{3})+|\\d{1,6}|${HAN_NUMBER})`;
const ABOUT =
  "(?:大约|约|近|超过|超|逾|达到|达|達|已有|已|现有|現有|共有|共|有|为|為|是|:|：|\\s){0,4}";
const MORE = " ?(?:多|余|餘|几|來|来)?";
const STAFF =
  "(?:员工|員工|职工|職工|教职工|教职员工|职员|職員|同仁|从业人员|從業人員|在职人员|在岗人员|工作人员)";

const SENTENCES: readonly (readonly [PropertyKey, RegExp])[] = [
  [
    "founded",
    new RegExp(
      `${FOUNDED}(?:时间|日期|時間|年份|年月)?(?:于|於|在|:|：)? ?(?<value>${HAN_DAY})`,
      "gu",
    ),
  ],
  [
    "founded",
    new RegExp(
      `(?<value>${HAN_DAY})[，,]?\\p{Script=Han}{0,12}?(?:正式)?${FOUNDED}(?!后|之初|大会|仪式|典礼|了|分公司|子公司|党|工会)`,
      "gu",
    ),
  ],
  ["founded", new RegExp(`(?:始|源|起源|源自)[于於] ?(?<value>${HAN_DAY})`, "gu")],
  [
    "employees",
    new RegExp(
      `${STAFF}(?:总数|總數|总人数|总计|人数|人數|规模|規模)?${ABOUT}(?<value>${COUNT}(?:[-–~～至]\\d{1,6})?)${MORE} ?[人名位]`,
      "gu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?<![\\d.第])(?<value>${COUNT})${MORE} ?[名人位個个]${MORE}的?(?:在职|在编|正式|各类|各類|专业|全职|優秀|优秀)?${STAFF}`,
      "gu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:公司|企业|企業|人员|人員|员工|團隊|团队)(?:规模|規模|人数|人數)[:： ]{1,2}(?<value>${COUNT}(?: ?[-–~～至] ?\\d{1,6})?) ?人`,
      "gu",
    ),
  ],
];
const LABELS: readonly (readonly [PropertyKey, RegExp, RegExp])[] = [
  [
    "founded",
    /^(?:公司|企业|企業|单位|學校)?(?:成立|创立|創立|创建|創建|创办|建厂|设立|設立|注册)(?:时间|時間|日期|年份|于|於)?[:：]?$/u,
    new RegExp(`^(?<value>${HAN_DAY})`, "u"),
  ],
  [
    "employees",
    /^(?:公司|企业|企業|现有)?(?:员工|員工|职工|職工|人员|人員)(?:总数|總數|人数|人數|数|规模|規模)[:：]?$/u,
    new RegExp(
      `^(?:约|約|近|超过|逾)? ?(?<value>${COUNT}(?: ?[-–~～至] ?\\d{1,6})?)${MORE} ?[人名位]?`,
      "u",
    ),
  ],
];

/** One proposal at most for each property: the surest sentence form decides, then the first place. */
export function readHanFigures(snapshot: PageSnapshot): readonly Proposal[] {
  const lines = snapshot.lines.filter(({ start, end }) => end - start <= LONGEST_LINE);
  const found = new Map<PropertyKey, Proposal>();
  const note = (property: PropertyKey, written: string, start: number): void => {
    const value = property === "founded" ? isoDay(written) : countOf(written);
    if (value === undefined || found.has(property)) return;
    const proof = shownAt(snapshot, { start, end: start + written.length });
    found.set(property, proposalOf("key-figures", property, value, proof));
  };
  for (const [property, label, shape] of LABELS)
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      if (!before || before.end - before.start > 12) continue;
      if (!label.test(textOf(snapshot, before).replace(/ /gu, ""))) continue;
      const value = shape.exec(textOf(snapshot, line))?.groups?.["value"];
      if (value) note(property, value, line.start + textOf(snapshot, line).indexOf(value));
    }
  for (const [property, sentence] of SENTENCES) {
    if (found.has(property)) continue;
    for (const line of lines) {
      const text = textOf(snapshot, line);
      if (!/\p{Script=Han}/u.test(text)) continue;
      for (const match of text.matchAll(sentence)) {
        const value = match.groups!["value"]!;
        if (property === "founded" && OF_A_PART.test(text.slice(0, match.index).slice(-24)))
          continue;
        note(property, value, line.start + match.index + match[0].indexOf(value));
      }
    }
  }
  return [...found.values()];
}

function countOf(written: string): string | undefined {
  const text = written.replace(/[,，\s]/gu, "").replace(/[–~～至]/gu, "-");
  if (/^\d/u.test(text)) return text;
  const number = hanNumber(text);
  // A single character is rather a word: "一名员工".
  return number === undefined || number < 5 ? undefined : String(number);
}
