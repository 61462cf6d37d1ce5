/** Is what an item of a list is called the name of a company? */
import { normalCompanyName } from "#core";
import { looksLikeAddress } from "../readers/vocabulary/shapes.ts";

/** Written with a legal form or as institutions are, possible as a name, or none. */
export type TitleShape = "company" | "possible" | "none";

const INSTITUTION =
  /(?:集团|集團|研究院|研究所|设计院|大学|大學|学院|厂|廠|商行|事务所|银行|医院|(?<=.{4})中心|协会|商会|合作社|公司|株式会社|株式會社|会社)(?:[（(][^）)]{1,12}[）)])?$/u;
const KIND =
  /(?<!^)\b(?:Group|Holdings?|Industries|Technologies|Systems|Engineering|Manufacturing|Enterprises|Laborator(?:y|ies)|Works|Machinery|Instruments|Electronics|Chemicals|Pharmaceuticals|Logistics|Foundry|Partners|Associates|Consulting|Brothers|& Sons|& Co\.?|Werke|Maschinenbau|Technik|University|Institute|Association)$/u;
// Forms of two or three letters are also words and units: only capitals or points tell them.
const SHORT_FORM = /(?:^|[ ,])([\p{L}./]{2,4})$/u;
const UNIT = /\d ?(?:kg|KG|AG|as|se|ab|mm|cm|ml|pt|lp|sa)$/u;

const NO_COMPANY =
  /^(?:[a-z]|[a-z] ?[-–—] ?[a-z]|0 ?[-–—] ?9|#|all|top|back to top|home|next|previous|prev|back|first|last|more|read more|learn more|details?|view(?: details?| profile| more| all)?|profile|website|visit (?:website|site)|contact(?: us)?|e-?mail|phone|map|log ?in|sign (?:in|up)|search|share|print|download|apply|register|join(?: us)?|load more|show more|see (?:all|more)|filter|sort(?: by)?|total|n\/a|unknown|none|-|–|—|更多|详情|详细|查看详情|查看更多|加载更多|上一页|下一页|首页|末页|尾页|返回|返回顶部|网站|官网|地图|联系我们|登录|注册|搜索|合计|总计|共计|暂无|无|待定)$/iu;
// Contact details, labels with their values, and the places of one company's own house.
const DETAIL =
  /^(?:https?:|www\.|\+?\(?\d[\d ()/-]{4}|(?:hall|stand|booth|pavilion)\b.*\d)|\d ?(?:kg|g|mm|cm|m|l|ml|EUR|USD|CNY|€|元|%)$|@|[:：｜|]|\d{4,}|(?:^|[\p{Script=Han}])(?:总部|分公司|办事处|办公室|营业部|分部|服务站|研发中心|事业部|门店|旗舰店)(?:[（(][^）)]*[）)])?$/iu;
const BRANCH = /^\p{Script=Han}{0,4}(?:总公司|分公司|子公司|公司)$/u;
const ADVERT =
  /^(?:ads?|advert(?:isement)?|anzeige|werbung|sponsored(?: (?:content|link|post))?|promoted|promotion|广告|廣告|推广|推廣|赞助内容)$/iu;
const SENTENCE = /[!?;。！？；]|[^.\p{Lu}]\. \p{Lu}|\.$/u;
const VERB =
  /(?:^| )(?:opens?|wins?|launch(?:es)?|announces?|acquires?|joins?|says?|plans?|builds?|gets?|receives?|signs?|appoints?|expands?|is|are|was|were|has|have|will|how|why|what|when|our|your|you|we|this)(?: |$)/iu;

/** Says a line that the item is an advertisement and no entry? */
export function isAdvertLabel(text: string): boolean {
  return ADVERT.test(text.trim());
}

/** Is it a word of the page's own: a letter of the alphabet, a link to more, a head of a group? */
export function isNoCompany(text: string): boolean {
  return NO_COMPANY.test(text) || !/\p{L}/u.test(text) || text.length > 120;
}

/**
 * The shape of a title.
 * @example titleShape("Bellafiume Compressori S.p.A.") // "company"
 * @example titleShape("Flour, 25 kg") // "none"
 */
export function titleShape(text: string): TitleShape {
  if (text.length < 2 || isNoCompany(text)) return "none";
  if (/[:：]|@|^https?:|^www\./iu.test(text)) return "none";
  if (BRANCH.test(text)) return "none";
  if (hasLegalForm(text)) return "company";
  if (INSTITUTION.test(text) && !DETAIL.test(text) && text.length >= 4 && text.length <= 40)
    return "company";
  if (KIND.test(text) && !VERB.test(text)) return "company";
  if (DETAIL.test(text) || isAddress(text)) return "none";
  const words = text.split(" ").length;
  const begins = /^(?:[\p{Lu}\d«"“]|\p{Script=Han}|\p{Ll}\p{Lu}|\p{Ll}[\p{Ll}]*[\p{Lu}.&])/u.test(
    text,
  );
  const isLong = words > 9 || (/\p{Script=Han}/u.test(text) && text.length > 30);
  return begins && !isLong && !SENTENCE.test(text) && !VERB.test(text) ? "possible" : "none";
}

const STREET =
  /\b(?:street|st|road|rd|lane|drive|avenue|ave|floor|unit|suite|box|level|block|lot|highway|stra(?:ß|ss)e|str|weg|platz|rue|via)\b/iu;

function isAddress(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
    ? looksLikeAddress(text)
    : /\d/u.test(text) && STREET.test(text);
}

function hasLegalForm(text: string): boolean {
  const { legalForm, core } = normalCompanyName(text);
  if (!legalForm || core === "" || UNIT.test(text)) return false;
  const short = SHORT_FORM.exec(text)?.[1];
  if (short && !/[\p{Lu}.]|\p{Script=Han}/u.test(short) && !/^(?:plc|ltd|inc|llc)$/iu.test(short))
    return false;
  return !/[!?。！？]/u.test(text) && !(VERB.test(text) && text.split(" ").length > 6);
}

const STAND =
  /^(?:(?:hall|stand|booth|halle|展位|展台|摊位)\b|[A-Z]?\d{1,3}[-. ]?[A-Z]?\d{1,4}[a-z]?$)/iu;

export interface Title {
  /** Where the name begins and ends within the text. */
  readonly start: number;
  readonly end: number;
}

/** The name in a title, without a number before it and a stand, a place or a sign behind it. */
export function nameWithin(text: string): Title {
  const lead =
    /^(?:(?:no\.?|nr\.?|№|#)? ?\d{1,5} ?[.、)）:：-]? ?(?=[\p{L}«"“])|[•·▪►▶■●◆★※✓✔–—-] ?|(?:公司名称|企业名称|单位名称|會員名稱|会员单位|会员名称|参展商|展商|公司|company(?: name)?|member|exhibitor|name|firm) ?[:：] ?)+/iu.exec(
      text,
    )?.[0] ?? "";
  // "3M" and "4B Braime" begin with their number.
  const start = /\d$/u.test(lead) ? 0 : lead.length;
  let end = text.replace(/[\s»›→>…,;，；、]+$/u, "").length;
  for (const match of text.slice(start, end).matchAll(/ [-–—|·•] | ?[|｜] ?|[（(]|[:：] /gu)) {
    const at = start + match.index;
    const [before, after] = [text.slice(start, at), text.slice(at + match[0].length, end)];
    const isBracket = /[（(]/u.test(match[0]);
    const isCut = isBracket
      ? STAND.test(after.replace(/[）)].*$/u, ""))
      : STAND.test(after) || hasLegalForm(before.trim()) || INSTITUTION.test(before.trim());
    if (before.trim().length < 2 || !isCut) continue;
    end = start + before.trimEnd().length;
    break;
  }
  return { start, end };
}
