/** Reads founding date and headcount from the sentences in which companies state them. */
import type { PropertyKey } from "#core";
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { YEAR_OR_DAY } from "./shapes.ts";

const PEOPLE =
  "(?:people|employees|associates|staff(?: members)?|colleagues|persons|workers|professionals|team members|specialists|men and women|full[- ]time employees|experts)";
const ABOUT =
  "(?:about |some |around |over |more than |approximately |approx\\.? |nearly |almost |roughly |currently |now |a |the |c\\. ?)*";
const AMOUNT = "\\d{1,3}(?:,\\d{3})+\\+?|\\d{1,6}\\+?";
const HAN_COUNT = "[约近超]?(?:过)? ?\\d+(?:[,，]\\d{3})* ?[余餘多]?[人名位]";

// The last group is the value; what stands before it is what makes it sure.
const SENTENCES: readonly (readonly [PropertyKey, RegExp])[] = [
  [
    "founded",
    new RegExp(
      `(?:公司|集团|集團|企业|企業|工厂|工廠|本厂|我厂|我司|协会|協會|学会)?(?:正式)?(?:成立|创立|創立|始建|创建|創建|创办|創辦|组建|建厂|註冊|注册成立|设立|設立)(?:时间|日期)?(?:于|於|在|:|：)? ?(?:公元|西元)?(${YEAR_OR_DAY.source})`,
      "u",
    ),
  ],
  [
    "founded",
    new RegExp(
      `(${YEAR_OR_DAY.source})(?:\\p{Script=Han}{0,8})?(?:正式)?(?:成立|创立|創立|创办|創辦|创建|建厂|始建)(?!以来)`,
      "u",
    ),
  ],
  [
    "founded",
    new RegExp(
      `(?:founded|established|incorporated|formed|set up|created|started(?: (?:out|trading|business))?|began(?: (?:trading|business|operations))?|in business|est\\.?|estd\\.?|serving .{0,40}|trading|family[- ]owned)(?: (?:by|as|under|with) [^.;]{2,60}?)?(?: (?:in|on|since|back in|way back in))?:? (${YEAR_OR_DAY.source})`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:员工|員工|职工|職工|职员|從業人員|从业人员|在职|全职|团队|團隊)(?:总数|人数|总人数|人數|規模|规模)?(?:为|達|达|共|有|:|：)? ?(${HAN_COUNT})`,
      "u",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:现有|現有|在册|共有|拥有|擁有|有)(?:在职|正式|各类)? ?(${HAN_COUNT})?(?:的)?(?:员工|員工|职工|職工|同仁|人员)`,
      "u",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:^|[^\\d])(\\d[\\d,]{1,6} ?[余餘多]?[人名位])(?:的)?(?:员工|員工|职工|职工|同仁|团队)`,
      "u",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:more than|over|about|around|some|of|has|have|our) (${AMOUNT}) (?:[\\p{L}-]+ ){0,2}?employees`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:employs?|employing|employed|staff of|workforce of|team of|headcount of|staffed by)(?: a (?:total|team|staff|workforce) of)? ${ABOUT}(${AMOUNT})(?: [\\p{L}-]+){0,3}? ?(?:${PEOPLE}|(?=[.,;]|$| in | at | across | worldwide))`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:we (?:are|have|number)|has|have|with|and|our|of|to|are|were) ${ABOUT}(${AMOUNT}) (?:[\\p{L}-]+ ){0,2}?${PEOPLE}`,
      "iu",
    ),
  ],
  [
    "employees",
    new RegExp(
      `(?:number of )?employees(?: worldwide)? ?: ?(${AMOUNT}(?: ?(?:to|–|-) ?\\d[\\d,]*)?)`,
      "iu",
    ),
  ],
];

/** One proposal at most for each sentence form, the first place that says it. */
export function readKeyFigures(snapshot: PageSnapshot): readonly Proposal[] {
  const met = new Set<PropertyKey>();
  return SENTENCES.flatMap(([property, sentence]) => {
    if (met.has(property)) return [];
    for (const line of snapshot.lines) {
      const text = textOf(snapshot, line);
      if (text.length > 4000) continue;
      const match = sentence.exec(text);
      const value = match?.[1];
      if (!match || !value) continue;
      const start = line.start + match.index + match[0].lastIndexOf(value);
      met.add(property);
      const place = { start, end: start + value.length };
      return [proposalOf("key-figures", property, value, shownAt(snapshot, place))];
    }
    return [];
  });
}
