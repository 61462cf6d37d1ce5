/** Reads people in Chinese text: behind a label, before or behind a title, and in cards. */
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { FAMILY_NAME } from "./given-names.ts";
import { HAN_TITLE, isJobTitle } from "./job-titles.ts";
import { personOf } from "./person.ts";

const NAME = `${FAMILY_NAME}(?:[\\p{Script=Han}]{1,2}| \\p{Script=Han}(?: \\p{Script=Han})?)`;
const COURTESY = "先生|女士|小姐|太太|老师|老師|师傅|經理|经理|总|總|主任|工";
const END = `(?=$|[\\s，。、,;；:：（()）|｜/／]|先生|女士|小姐|表示|说|指出|介绍|致辞|致詞|出席|率|认为|宣布|担任|為|为|在(?!线)|与|和|及|\\d)`;
const LABEL =
  "(?:联 ?系 ?人|聯 ?絡 ?人|聯繫人|连络人|负责人|負責人|法定代表人|法人代表|代表人|企业法人|法人|发言人|發言人|代理發言人|业务联系|商务联系|销售联系|投诉联系人|招聘联系人|作者|撰稿|姓名)";

const TITLES = `${HAN_TITLE}(?:[、/／兼 ]+${HAN_TITLE}){0,2}`;
const LABELLED = new RegExp(
  `${LABEL}(?:[（(][^）)]{1,8}[）)])? ?[:：]? ?(${FAMILY_NAME}\\p{Script=Han}{0,2}?(?:${COURTESY})|${NAME})${END}`,
  "gu",
);
const TITLE_FIRST = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[，。；、由是任长司团團厂院所会會])(${TITLES}) ?(?:[:：｜|]|由|为|是|、)? ?(${NAME})${END}`,
  "gu",
);
const NAME_FIRST = new RegExp(
  `(?:^|[\\s，。、；：:（(|｜])(${NAME}) ?(?:[（(,，:：\\-–—|｜/ ]|先生|女士|博士|担任|现任|，?任)* ?(${TITLES})(?=$|[\\s，。、,;；（()）|｜/])`,
  "gu",
);
const ALONE = new RegExp(`^(${NAME})(?:先生|女士|小姐|博士)?$`, "u");
// Words that begin with the character of a family name.
const NO_NAME =
  /^(?:党委|党支|党组|党员|党建|党总|曾任|曾经|曾获|曾在|高级|高級|高新|高端|常务|常務|常见|常用|任何|任命|金融|金属|安全|安装|方案|方便|方式|方向|公司|江苏|江西|江蘇|石油|石化|温州|于是|万元|章程|施工|陈列|陈述|马上|田地|白天|毛利|钱包|孔径|汤|龙头|贺|关于|關於|关注|关键|单位|單位|解决|管理|游客|简介|簡介|简历|成立|明确|和|项目|全国|黄金|华|严格|向|项|易|段|时|时间|路|方法|郑州|徐州|苏州|常州|杭州|沈阳|宁波|温馨|高度|高效|万|康|盛大|凌晨|庄园|包括|包装|汪|时代|陆续|鲁|查|房|余|于|计|应|车间|车|应用|向|祝|东方|安徽|石家庄|连|程序|程度|管|经理|总|主|财务|会计|董事|马达|曹|夏季|季|谢谢|任职|任意|成都|辛|左右|严|杜绝|金|白|田|温度|江|方|史|武汉|邢|钟|施|林业|林|侯|常)(?!\p{Script=Han}{9})/u;

/** Proposals from the whole text. */
export function readHanPeople(snapshot: PageSnapshot): readonly Proposal[] {
  return snapshot.lines.flatMap((line, index): readonly Proposal[] => {
    const text = textOf(snapshot, line);
    if (line.region === "navigation" || text.length > 3000 || !/\p{Script=Han}/u.test(text))
      return [];
    const found: Proposal[] = [];
    const taken: string[] = [];
    const propose = (match: RegExpMatchArray, written: string, title: string | undefined): void => {
      const name = written.replace(/ /gu, "");
      const isWord = NO_NAME.test(name) && !isLikelyName(name);
      if (isWord || taken.includes(name) || new RegExp(HAN_TITLE, "u").test(name.slice(1)))
        if (!/(?:经理|總|总|經理|主任|工)$/u.test(name)) return;
      taken.push(name);
      const start = line.start + match.index!;
      const place = { start, end: start + match[0].length };
      const bare = title?.replace(/^(?:由|是|任|，|、|公司)/u, "");
      found.push(
        proposalOf(
          "people",
          bare ? "executives" : "contacts",
          bare ? `${name}, ${bare}` : name,
          shownAt(snapshot, place),
          { person: personOf(name, bare) },
        ),
      );
    };
    for (const match of text.matchAll(LABELLED))
      propose(match, match[1]!, /法定代表人|负责人|負責人|发言人|發言人/u.exec(match[0])?.[0]);
    for (const match of text.matchAll(TITLE_FIRST)) propose(match, match[2]!, match[1]!);
    for (const match of text.matchAll(NAME_FIRST)) propose(match, match[1]!, match[2]!);
    const alone = ALONE.exec(text.trim());
    if (alone && taken.length === 0)
      for (const at of [index + 1, index - 1]) {
        const other = snapshot.lines[at];
        const words = other ? textOf(snapshot, other).trim() : "";
        const title = isJobTitle(words) ? words : undefined;
        const isLabel = at < index && new RegExp(`^${LABEL}[:：]?$`, "u").test(words);
        if (!title && !isLabel) continue;
        propose(alone, alone[1]!, title ?? /法定代表人|负责人/u.exec(words)?.[0]);
        break;
      }
    return found;
  });
}

/** A family name that begins common words still begins a name where no such word goes on. */
function isLikelyName(name: string): boolean {
  return (
    name.length === 3 &&
    /^[江方金林白田常施钟江夏武史侯汪曹万康鲁余于温向贺邢孔汤辛严段易时华]/u.test(name) &&
    !/^(?:江苏|江西|江蘇|方案|方便|方式|方法|方向|金融|金属|林业|白天|田地|常务|常見|常见|常用|施工|夏季|武汉|万元|温州|温度|温馨|于是|严格|时间|时代|华)/u.test(
      name,
    )
  );
}
