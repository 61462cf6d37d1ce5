/** What Chinese addresses look like: from province and town down to street, house and room. */
import type { Stretch } from "../snapshot.ts";
import { PROVINCE, TOWN } from "./han-places.ts";

/** Where the value of a label ends although the line goes on. */
export const VALUE_END =
  /(?: ?[|｜;；。,，/]?\s*(?:(?:联系|聯絡|公司|客服|服务|销售|总机|咨询|24小时|固定|移动|业务)?(?:电 {0,6}话|電 {0,6}話|热 ?线|熱線)|传 {0,6}真|傳 {0,6}真|手 {0,6}机|手 {0,6}機|邮 {0,6}编|郵 {0,6}編|郵遞區號|邮政编码|郵政編碼|邮 {0,6}箱|电子邮|電子郵|(?:电子|電子|公司|联系|客服)信 ?箱|信 ?箱 ?[:：]|E-?mail|Email|EMAIL|Tel|TEL|Fax|FAX|Phone|Mobile|P\.?C[.:：]|QQ|Q Q|微信|联系人|聯絡人|网 {0,6}址|網 {0,6}址|网站|官网|Http|http|www\.|版权|版權|Copyright|COPYRIGHT|©|备案|ICP|技术支持|乘车|交通[:：]|交通路线|地图|導航|导航|地址|Add|ADD|营业时间|統一編號|总部[:：]|分公司[:：]|(?:总机|總機|办公室)[:：])|[;；|｜。]|\s{2,}|[（(] ?(?:邮编|郵編|邮政编码)|\s\S{1,2} {0,2}ICP|\s\p{Script=Han}{2,10} ?[:：]|\s\S公网安备)/u;

const ANYWHERE = `(?:中国|中國|中华人民共和国)?[ ,，·]?`;
const REGION = `${ANYWHERE}${PROVINCE}(?:省|市|自治区|自治區|特别行政区|特別行政區|壮族自治区|回族自治区|维吾尔自治区)?`;
const CITY = `(?:${TOWN}[市縣县]?|\\p{Script=Han}{2,4}?[市縣县州])`;
const INSIDE =
  "(?:[\\p{Script=Han}A-Za-z\\d０-９Ａ-Ｚ\\-－—–～~#＃()（）、·.&/]| (?=[\\dA-Za-z])|(?<=[\\d省市区县區縣路街鎮镇号號]) (?!.{0,3}(?:ICP|公网|备案|版权|电话|電話|邮编)))";
const HOUSE =
  "(?:[\\d０-９一二三四五六七八九十百]+ ?(?:[-－—~、/]\\d+)*(?:号|號|弄|巷|楼|樓|室|层|層|座|栋|棟|幢|F|单元|組|组|期|信箱|分箱)|[A-Za-z]座|大厦|大廈|广场|廣場|中心|工业园区?|工業園區?|科技园|产业园|开发区|园区|園區|村|工业区|工業區)";
const CODE = "(?:(?<![\\d-])\\d{3}(?:\\d{2,3})? ?)?";
const CODE_BEHIND =
  "(?:\\p{Script=Han}{2,8}(?=[（(]\\d{6}[）)]))?(?:[ ,，]{1,2}\\d{6}(?![\\d-])|[（(](?:邮编[:：]?)?\\d{6}[）)])?";
const RUNNING = new RegExp(
  `${CODE}(?:${REGION} ?[·,，]?(?:${CITY} ?)?|${CITY} ?)${INSIDE}{1,60}?${HOUSE}(?:${INSIDE}{0,24}?${HOUSE}){0,6}(?:[（(](?!邮编)[^）)]{2,24}[）)])?(?:[A-Z]?\\d{1,4}(?![\\d-]))?${CODE_BEHIND}`,
  "gu",
);
const NEEDED =
  /路|街|道|巷|弄|号|號|园|園|村|大厦|大廈|广场|開發|开发区|工业区|工業區|胡同|里|信箱/u;
const NUMBERED = /[\d０-９]|[一二三四五六七八九十百]+[号號楼樓层層室]/u;
const SENTENCE =
  /的|是|了|ICP|备案|举报|和(?!平|谐|田|县|邦|美|园|泰|盛|信|记|顺|兴|丰)(?!\p{Script=Han}{0,4}(?:路|街|道|大厦|广场|中心|花园|苑|园|村|里|楼|城))|与|在|为|有限|我们|公司(?!旁)|成立|年(?!号)|生产|投资|举办|召开|会议/u;
// "公司位于青岛市城阳区": the words before the town are the sentence's.
const LEAD =
  /^\p{Script=Han}{0,3}?(?:位于|位於|坐落|座落|地处|地處|设在|設在|迁至|现址|总部|[于於在至到])(?=\p{Script=Han}{2})/u;

/** The addresses that stand in running text, without any label. */
export function runningAddresses(text: string): readonly Stretch[] {
  return [...text.matchAll(RUNNING)].flatMap(({ 0: words, index }) => {
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    const address = beforeSentence(words.slice(lead));
    if (!NEEDED.test(address) || !NUMBERED.test(address)) return [];
    return [{ start: index + lead, end: index + lead + address.length }];
  });
}

/** The words up to where a sentence goes on, as far as they are an address. */
function beforeSentence(words: string): string {
  const sentence = SENTENCE.exec(words);
  if (!sentence) return words;
  const [shorter] = words.slice(0, sentence.index).match(RUNNING) ?? [];
  return shorter !== undefined && words.startsWith(shorter) ? shorter : "";
}

const PLACES = /[省市区區县縣镇鎮乡鄉楼樓室座栋幢层校院港口旁侧段坊庄]|中心|对面/gu;

/** Can the words that a label announces as an address be one? */
export function isAddress(words: string): boolean {
  return (
    words.length >= 5 &&
    words.length <= 140 &&
    (words.match(/\p{Script=Han}/gu) ?? []).length >= 4 &&
    (NEEDED.test(words) ||
      (words.match(PLACES)?.length ?? 0) >= (/[\d０-９]/u.test(words) ? 1 : 2)) &&
    !/@|https?:/u.test(words)
  );
}

const HOUSE_AT_END = new RegExp(
  `(?:${HOUSE}|[一二三四五六七八九十\\d]+楼|[\\d０-９]{2,})[)）]?$`,
  "u",
);
const REST = new RegExp(`^(?:${INSIDE}){0,40}${HOUSE}(?:${INSIDE}){0,12}$`, "u");
const ROOM =
  /^[\p{Script=Han}A-Za-z\d（）()·-]{2,30}?\d+ ?(?:号|號|楼|樓|室|层|層|座|栋|棟|幢|F|单元)[\p{Script=Han}A-Z\d]{0,6}$/u;
const BEGINS = new RegExp(`^(?:${REGION}|${CITY})`, "u");

/** Does an address lead down to a house? */
export function isHouse(address: string): boolean {
  return HOUSE_AT_END.test(address.trim());
}

/** Does a line go on with an address that ends, or doesn't end, at a house? */
export function isRest(line: string, isClosed: boolean): boolean {
  const text = line.trim();
  if (/[:：@]|\d{7}/u.test(text) || SENTENCE.test(text) || BEGINS.test(text)) return false;
  return isClosed ? ROOM.test(text) && !/^\d+ ?楼?$/u.test(text) : REST.test(text);
}
